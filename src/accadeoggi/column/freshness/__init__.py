"""What pages show, noted while they are made, and what a change of the records spoils.

A tag is a short name of something that a page shows: an article, the facts of a day, the list of
a person's articles. `shown` notes tags for the page that is being made; `changes` names the tags
of what has changed. Who keeps finished pages drops those that have a tag in common.
"""

from accadeoggi.column.freshness import tags
from accadeoggi.column.freshness.shown import Noted, noting, right_until, shows

__all__ = ["Noted", "noting", "right_until", "shows", "tags"]
