"""Dates known in both calendars, each with the work that gives both (or gives the day number)."""

from __future__ import annotations

from dataclasses import dataclass

MEEUS_BOOK = "J. Meeus, Astronomical Algorithms, 2nd ed. 1998, chapter 7, p. 62"

MEEUS = [
    ("gregorian", (2000, 1, 1), 2451545),
    ("gregorian", (1999, 1, 1), 2451180),
    ("gregorian", (1987, 1, 27), 2446823),
    ("gregorian", (1987, 6, 19), 2446966),
    ("gregorian", (1988, 1, 27), 2447188),
    ("gregorian", (1988, 6, 19), 2447332),
    ("gregorian", (1900, 1, 1), 2415021),
    ("gregorian", (1600, 1, 1), 2305448),
    ("gregorian", (1600, 12, 31), 2305813),
    ("julian", (837, 4, 10), 2026872),
    ("julian", (-123, 12, 31), 1676497),
    ("julian", (-122, 1, 1), 1676498),
    ("julian", (-1000, 7, 12), 1356001),
    ("julian", (-1000, 2, 29), 1355867),
    ("julian", (-1001, 8, 17), 1355671),
    ("julian", (-4712, 1, 1), 0),
]
"""Meeus' table of Julian days; his JD of 0h is half a day before the number of the day's noon."""


@dataclass(frozen=True)
class Pair:
    """One day, as both calendars write it."""

    what: str
    julian: str
    gregorian: str
    source: str


BULL = "Gregory XIII, bull Inter gravissimas, 1582: 15 October follows 4 October"
ACT = "Calendar (New Style) Act 1750, 24 Geo. 2 c. 23: 14 September follows 2 September 1752"
CHENEY = "C. R. Cheney, A Handbook of Dates, 1945 (rev. 2000), tables of Old and New Style"
BRITANNICA = "Encyclopædia Britannica, article of the person or event, both styles given"
SUPPLEMENT = "Explanatory Supplement to the Astronomical Ephemeris, 1961, section 14C"
GROTEFEND = "H. Grotefend, Taschenbuch der Zeitrechnung, pp. 26–28"
NEWSTYLE = "Decree of the Council of People’s Commissars, 24 January 1918 (Old Style)"
OFFSET = "Explanatory Supplement, 3rd ed. 2013, table 15.2: days between the calendars by century"

PAIRS = [
    Pair("reform-eve", "1582-10-04", "1582-10-14", BULL),
    Pair("reform", "1582-10-05", "1582-10-15", BULL),
    Pair("france", "1582-12-10", "1582-12-20", GROTEFEND),
    Pair("bohemia", "1584-01-07", "1584-01-17", GROTEFEND),
    Pair("hungary", "1587-10-22", "1587-11-01", GROTEFEND),
    Pair("protestant-germany", "1700-02-19", "1700-03-01", GROTEFEND),
    Pair("zurich", "1701-01-01", "1701-01-12", GROTEFEND),
    Pair("britain-last", "1752-09-02", "1752-09-13", ACT),
    Pair("britain-first", "1752-09-03", "1752-09-14", ACT),
    Pair("sweden", "1753-02-18", "1753-03-01", GROTEFEND),
    Pair("alaska", "1867-10-06", "1867-10-18", SUPPLEMENT),
    Pair("bulgaria", "1916-04-01", "1916-04-14", SUPPLEMENT),
    Pair("russia", "1918-02-01", "1918-02-14", NEWSTYLE),
    Pair("greece", "1923-02-16", "1923-03-01", SUPPLEMENT),
    Pair("elizabeth-dies", "1603-03-24", "1603-04-03", CHENEY),
    Pair("gunpowder-plot", "1605-11-05", "1605-11-15", CHENEY),
    Pair("shakespeare-dies", "1616-04-23", "1616-05-03", CHENEY),
    Pair("luetzen", "1632-11-06", "1632-11-16", BRITANNICA),
    Pair("newton-born", "1642-12-25", "1643-01-04", BRITANNICA),
    Pair("charles-i-executed", "1649-01-30", "1649-02-09", CHENEY),
    Pair("fire-of-london", "1666-09-02", "1666-09-12", CHENEY),
    Pair("peter-the-great-born", "1672-05-30", "1672-06-09", BRITANNICA),
    Pair("bach-born", "1685-03-21", "1685-03-31", BRITANNICA),
    Pair("handel-born", "1685-02-23", "1685-03-05", BRITANNICA),
    Pair("torbay", "1688-11-05", "1688-11-15", CHENEY),
    Pair("boyne", "1690-07-01", "1690-07-11", CHENEY),
    Pair("last-29-february-before", "1700-02-29", "1700-03-11", OFFSET),
    Pair("blenheim", "1704-08-02", "1704-08-13", CHENEY),
    Pair("franklin-born", "1706-01-06", "1706-01-17", BRITANNICA),
    Pair("poltava", "1709-06-27", "1709-07-08", BRITANNICA),
    Pair("washington-born", "1732-02-11", "1732-02-22", BRITANNICA),
    Pair("culloden", "1746-04-16", "1746-04-27", CHENEY),
    Pair("pushkin-born", "1799-05-26", "1799-06-06", BRITANNICA),
    Pair("leap-day-1800", "1800-02-29", "1800-03-12", OFFSET),
    Pair("borodino", "1812-08-26", "1812-09-07", BRITANNICA),
    Pair("dostoevsky-born", "1821-10-30", "1821-11-11", BRITANNICA),
    Pair("decembrists", "1825-12-14", "1825-12-26", BRITANNICA),
    Pair("tolstoy-born", "1828-08-28", "1828-09-09", BRITANNICA),
    Pair("tchaikovsky-born", "1840-04-25", "1840-05-07", BRITANNICA),
    Pair("emancipation", "1861-02-19", "1861-03-03", BRITANNICA),
    Pair("lenin-born", "1870-04-10", "1870-04-22", BRITANNICA),
    Pair("san-stefano", "1878-02-19", "1878-03-03", BRITANNICA),
    Pair("leap-day-1900", "1900-02-29", "1900-03-13", OFFSET),
    Pair("bloody-sunday", "1905-01-09", "1905-01-22", BRITANNICA),
    Pair("february-revolution", "1917-02-23", "1917-03-08", BRITANNICA),
    Pair("abdication", "1917-03-02", "1917-03-15", BRITANNICA),
    Pair("october-revolution", "1917-10-25", "1917-11-07", BRITANNICA),
    Pair("orthodox-christmas", "2026-12-25", "2027-01-07", OFFSET),
    Pair("end-of-the-two-day-shift", "0300-02-28", "0300-02-28", OFFSET),
    Pair("hastings", "1066-10-14", "1066-10-20", OFFSET),
    Pair("columbus", "1492-10-12", "1492-10-21", OFFSET),
    Pair("ides-of-march", "-0043-03-15", "-0043-03-13", OFFSET),
]
