"""Texts that nobody wrote: what makes a careless reader slow, deep or wrong.

The tests count the steps that the reader takes on them, the bench its time.
"""

from __future__ import annotations

REPEATED = {
    "the": "the ",
    "one of one": "1 of 1 of ",
    "days and days": "1 and 1 ",
    "days and commas": "1, 2, ",
    "days and dashes": "1-",
    "slashes": "1/",
    "hours": "1:10:",
    "figures": "1",
    "thousands": "1,000,",
    "points": "1.000.",
    "mixed": "1a",
    "brackets": "(",
    "lines": "\n",
    "blanks": " ",
    "apostrophes": "'",
    "short years": "'44 ",
    "years": "1900 ",
    "years and dashes": "1900-",
    "years and stops": "1900. ",
    "lives": "(1900–1950) ",
    "spans": "from 1939 to 1945 ",
    "hundreds": "hundred ",
    "twenties": "twenty-",
    "numbers and": "two hundred and ",
    "months": "May ",
    "days of May": "May 1 ",
    "weekdays": "Monday ",
    "offsets": "three years later ",
    "ends of ends": "the end of the ",
    "early": "early ",
    "Roman": "XIX ",
    "Roman and": "XIX and ",
    "ordinals": "fifth and ",
    "decades": "1940s and ",
    "quotations": '"May 1900 ',
    "open quotations": "“May 1 ",
    "abbreviations": "a.",
    "initials": "A. ",
    "titles": "Mr. ",
    "stops": ".",
    "capitals": "Aaa ",
    "one capital": "A",
    "lines of names": "Rome\n",
    "low lines": "_",
    "zeros": "\x00",
    "Turkish": "İ 1900 ",
    "combining": "e\u0301 1\u0301900 ",
    "emoji": "😀1900",
    "deaths": "On 5 May 1821 he died and ",
    "deaths in sentences": "On 5 May 1821 he died. ",
    "ages": "he died in 1900 aged 3, ",
    "anniversaries": "the 50th anniversary of ",
    "periods": "in the 19th century, in 1756, ",
    "spans with lengths": "from 1924 to 1953, for 19 years, ",
    "spans backwards": "from 1953 to 1924 (1950-1940) ",
    "days that never were": "On 31 June 1917 and Monday, 5 May 1917 in Russia, ",
    "two calendars": "On 5 May 1917 in Russia (22 April 1917), ",
    "decenni": "anni Sessanta e ",
    "giorni": "il 2 e il ",
    "elisioni": "dell'",
    "secoli": "XV e XVI secolo ",
    "ore": "alle 3 e mezza di ",
    "morti": "morì nel 1900 a 3 anni, ",
    "secoli e anni": "nel XIX secolo, nel 1756, ",
    "anni all'indietro": "dal 31 al 44 a.C. per 19 anni, ",
    "anniversari": "il cinquantesimo anniversario di ",
}
ENDED = {
    "days before a day": ("1 and ", "1 May 1900"),
    "days with dashes before a day": ("1-", "1 May"),
    "days with commas before a day": ("9, 8, ", "7 May 1900"),
    "numbers before a length": ("two to ", "six days"),
    "years before an era": ("499-", "493 BC"),
    "ordinals before centuries": ("fifth and ", "sixth centuries"),
    "giorni prima di un giorno": ("il 2 e il ", "3 maggio 1900"),
    "blanks before a year": (" ", "1900"),
    "hyphens before a number": ("- ", "one"),
}


def hostile_texts(length: int) -> dict[str, str]:
    """All hostile texts, so many characters long.

    >>> hostile_texts(12)["years"], hostile_texts(9)["nested brackets"]
    ('1900 1900 19', '((1900)))')
    """
    found = {name: filled(piece, length) for name, piece in REPEATED.items()}
    for name, (piece, end) in ENDED.items():
        found[name] = filled(piece, length - len(end)) + end
    half = (length - len("1900")) // 2
    found["nested brackets"] = "(" * half + "1900" + ")" * (length - half - len("1900"))
    return found


def filled(piece: str, length: int) -> str:
    """A piece again and again, up to a length."""
    return (piece * (length // len(piece) + 1))[:length]
