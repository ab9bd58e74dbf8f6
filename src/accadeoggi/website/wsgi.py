"""The door for a WSGI server."""

from __future__ import annotations

from django.core.wsgi import get_wsgi_application

from accadeoggi.website.finished.keeping import with_front
from accadeoggi.website.warming import warmed

application = with_front(warmed(get_wsgi_application()))
