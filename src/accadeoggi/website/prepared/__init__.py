"""The database as all migrations leave it, kept as text so that nobody has to wait for them.

Running the migrations takes many seconds, nearly all of it Wagtail's history. ``schema.sql``
holds their result; it is written by ``make prepared`` and compared with the migrations by a
test. A stale one is only slower: whatever migration it does not know is run after it.
"""
