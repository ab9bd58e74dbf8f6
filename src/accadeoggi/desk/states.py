"""What has become of a day in a language: the states, in the order in which they come."""

from __future__ import annotations

from enum import IntEnum

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class State(IntEnum):
    """How far a day is; the furthest of its articles and plans counts."""

    NOTHING = 0
    SUGGESTION = 1
    PLANNED = 2
    ASSIGNED = 3
    DRAFT = 4
    REVIEW = 5
    SCHEDULED = 6
    RETURNS = 7
    LIVE = 8

    @property
    def code(self) -> str:
        """The name in addresses and style sheets."""
        return self.name.lower()

    @property
    def words(self) -> str:
        """The name as an editor reads it."""
        return str(WORDS[self])

    @property
    def is_covered(self) -> bool:
        """Whether readers will find an article on the day without anybody doing anything more."""
        return self >= State.SCHEDULED


WORDS = {
    State.NOTHING: _("nothing yet"),
    State.SUGGESTION: _("suggestions"),
    State.PLANNED: _("planned"),
    State.ASSIGNED: _("assigned"),
    State.DRAFT: pgettext_lazy("state", "draft"),
    State.REVIEW: _("in review"),
    State.SCHEDULED: _("scheduled"),
    State.RETURNS: _("comes back"),
    State.LIVE: pgettext_lazy("state", "live"),
}


def by_code(code: str) -> State | None:
    """The state of a name in an address; None where there is no such."""
    return next((state for state in State if state.code == code), None)
