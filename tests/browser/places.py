"""The public pages that the suite visits, in both languages."""

from __future__ import annotations

LANGUAGES = ("it", "en")

SPEECH = {
    "it": "/it/25-febbraio/",
    "en": "/en/february-25/",
}

PATHS = {
    "it": [
        "/it/",
        "/it/25-febbraio/",
        "/it/29-febbraio/",
        "/it/1-gennaio/",
        "/it/20-luglio/",
        "/it/days/",
        "/it/years/",
        "/it/years/1956/",
        "/it/years/44-bc/",
        "/it/people/",
        "/it/people/?letter=G",
        "/it/places/",
        "/it/authors/",
        "/it/columns/",
        "/it/columns/accade-oggi/",
        "/it/search/",
        "/it/search/?q=costituzione",
        "/it/search/?q=zzzz",
        "/it/account/login/",
        "/it/account/signup/",
        "/it/account/password/reset/",
        "/it/non-esiste/",
    ],
    "en": [
        "/en/",
        "/en/february-25/",
        "/en/february-29/",
        "/en/january-1/",
        "/en/july-20/",
        "/en/days/",
        "/en/years/",
        "/en/years/1956/",
        "/en/years/44-bc/",
        "/en/people/",
        "/en/people/?letter=G",
        "/en/places/",
        "/en/authors/",
        "/en/columns/",
        "/en/columns/it-happens-today/",
        "/en/search/",
        "/en/search/?q=constitution",
        "/en/search/?q=zzzz",
        "/en/account/login/",
        "/en/account/signup/",
        "/en/account/password/reset/",
        "/en/not-there/",
    ],
}
