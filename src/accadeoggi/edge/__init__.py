"""Finished answers: kept by address, dropped by what they show, given out before anything wakes up.

Pure: the time is an argument, and nothing here knows which framework made an answer.
"""

from accadeoggi.edge.answers import Answer, finished
from accadeoggi.edge.front import Front
from accadeoggi.edge.keys import Key, Rules
from accadeoggi.edge.store import Store

__all__ = ["Answer", "Front", "Key", "Rules", "Store", "finished"]
