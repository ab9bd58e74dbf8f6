"""The pages of the account that are ours; allauth brings the others."""

from accadeoggi.readership.views.account import account, preferences
from accadeoggi.readership.views.data import data, delete, deleted, export
from accadeoggi.readership.views.mail import outbox
from accadeoggi.readership.views.saved import save, saved
from accadeoggi.readership.views.state import state

__all__ = [
    "account",
    "data",
    "delete",
    "deleted",
    "export",
    "outbox",
    "preferences",
    "save",
    "saved",
    "state",
]
