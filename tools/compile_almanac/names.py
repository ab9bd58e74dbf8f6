"""Italian names of people: lexicon first, then rules for sovereigns, popes, saints and nobles."""

from __future__ import annotations

import re

from .lexicons import lexicon
from .places import DIRECTIONS, known_places

ENGLISH = re.compile(
    r" (?:of|the|and|his|her)\b"
    r"|, (?:Crown |German |Hereditary )?(?:Emperor|Empress|Prince|Princess|Duke|Earl|Count|Duchess"
    r"|Countess|Baroness|Baron|Viscount|Lord|Lady|Dauphin|Cardinal|Regent|Queen|King)\b"
    r"|^(?:Saint|Saints|St\.|Pope|Antipope|Emperor|Empress|Queen|King|Princess|Archduke"
    r"|Archduchess|Blessed|Patriarch|Count|Countess|Bishop|Archbishop|Cardinal|Lord|Lady)\b"
)
"""Words that show a name to be in English."""

REGNAL = re.compile(
    r"(?P<first>[^\W\d_][\w’'-]+(?: [^\W\d_][\w’'-]+)?) (?P<number>[IVX]+)"
    r"(?:(?: the)? (?P<byname>[^\W\d_][\w’'-]+))?"
    r"(?:,? (?:(?:King|Queen|Emperor|Prince|Duke|Grand Duke|Elector|Count|Margrave|Landgrave) )?of"
    r" (?P<realm>.+)|, (?P<title>Holy Roman Emperor))?"
)
POPE = re.compile(r"(?P<rank>Pope|Antipope) (?P<first>[A-Z]\w+(?: Paul)?)(?: (?P<number>[IVX]+))?")
NOBLE = re.compile(
    r"(?P<name>.+), (?:(?P<number>\d+)(?:st|nd|rd|th) )?(?P<rank>Duchess|Duke|Earl|Marquess|Marquis"
    r"|Baronet|Baroness|Baron|Viscountess|Viscount|Countess|Count|Princess|Prince)\b"
    r"(?: (?P<of>of))? ?(?P<seat>.*)"
)
RANKED = re.compile(
    r"(?P<name>.+), (?P<rank>(?:Grand |Hereditary |Crown )?(?:Duke|Duchess|Prince|Princess)|King"
    r"|Queen|Count|Countess|Elector|Electress|Margrave|Landgrave|Landgravine|Archduke|Archduchess"
    r"|Lord|Lady|Dauphin|Sultan|Abbess|Count Palatine) of (?P<realm>.+)"
)
ROYAL = re.compile(
    r"(?P<rank>Prince|Princess|Archduke|Archduchess|Infante|Infanta|Infant|Queen|King|Grand Duke"
    r"|Grand Duchess|Duke|Duchess|Saint|Empress|Emperor) (?P<first>\w[\w’'-]*(?: \w[\w’'-]*)?)"
    r" of (?P<realm>.+)"
)
EASTERN = re.compile(r"(?P<rank>Emperor|Empress) (?P<name>\S+)|(?P<era>\w+) Emperor")
OF = re.compile(r"(?P<first>\w[\w’'-]+(?: \w[\w’'-]+)?) of (?P<realm>.+)")
THE = re.compile(r"(?P<first>\w[\w’' -]+) the (?P<byname>[\w-]+)")
PAIR = re.compile(r"(?P<one>\w[\w’'-]+) and (?P<two>\w[\w’'-]+(?: \w[\w’'-]+)?)")
SAINT = re.compile(r"(?:Saint|St\.) (?P<first>[A-Z]\w+)")

RANKS = {
    "Duke": "duca", "Earl": "conte", "Marquess": "marchese", "Baron": "barone", "King": "re",
    "Viscount": "visconte", "Viscountess": "viscontessa", "Baronet": "baronetto",
    "Duchess": "duchessa", "Queen": "regina",
    "Countess": "contessa", "Baroness": "baronessa", "Grand Duke": "granduca", "Count": "conte",
    "Grand Duchess": "granduchessa", "Prince": "principe", "Princess": "principessa",
    "Elector": "elettore", "Margrave": "margravio", "Landgrave": "langravio",
    "Archduke": "arciduca", "Archduchess": "arciduchessa", "Infante": "infante",
    "Infanta": "infanta", "Infant": "infante", "Emperor": "imperatore", "Empress": "imperatrice",
    "Hereditary Prince": "principe ereditario", "Hereditary Princess": "principessa ereditaria",
    "Hereditary Duke": "duca ereditario", "Grand Prince": "gran principe",
    "Grand Princess": "gran principessa", "Crown Prince": "principe ereditario",
    "Crown Princess": "principessa ereditaria", "Marquis": "marchese", "Electress": "elettrice",
    "Landgravine": "langravia", "Lord": "signore", "Lady": "signora", "Dauphin": "delfino",
    "Sultan": "sultano", "Abbess": "badessa", "Count Palatine": "conte palatino",
}  # fmt: skip
FEMININE = {"Duchess", "Countess", "Baroness", "Viscountess", "Princess"}
MASCULINE_IN_A = {"Andrea", "Luca", "Barnaba", "Nicola", "Mattia", "Elia", "Béla"}


def italian_name(name: str) -> str | None:
    """A person's name as Italian has it; None where only an English one is known.

    >>> italian_name("Julius Caesar"), italian_name("Philip II of Spain")
    ('Giulio Cesare', 'Filippo II di Spagna')
    >>> italian_name("Catherine, Duchess of Braganza"), italian_name("Princess Alice of Battenberg")
    ('Caterina, duchessa di Braganza', 'Alice di Battenberg')
    >>> italian_name("Billy Ward and his Dominoes") is None
    True
    """
    written = lexicon("people")["names"].get(name)
    if written is not None:
        return str(written)
    for rule in RULES:
        found = rule(name)
        if found is not None:
            return found
    return None if ENGLISH.search(name) else name


def _first(name: str) -> str:
    """First names in Italian; a name unknown to the lexicon stands for itself."""
    firsts = lexicon("people")["first"]
    if name in firsts:
        return str(firsts[name])
    return " ".join(str(firsts.get(part, part)) for part in name.split())


def _is_feminine(first: str) -> bool:
    endings = first.endswith(("a", "Beatrice", "Irene", "Matilde", "Agnese", "Gertrude"))
    return endings and first not in MASCULINE_IN_A


def _realm(name: str) -> str | None:
    """What "of Spain" is in Italian: "di Spagna", "d’Inghilterra", "dei Paesi Bassi"."""
    special = lexicon("people")["realms"].get(name)
    if special is not None:
        return str(special)
    place = known_places().get(name) or known_places().get(f"the {name}")
    if place is None:
        plain = not ENGLISH.search(f" {name}") and "," not in name and name[0].isupper()
        return f"di {name}" if plain and name.split(maxsplit=1)[0] not in DIRECTIONS else None
    if place.article in {"i", "gli", "le"}:
        return place.after("di")
    return f"d’{place.name}" if place.name[0] in "AEIOU" else f"di {place.name}"


def _byname(name: str, *, feminine: bool) -> str | None:
    forms = lexicon("people")["bynames"].get(name)
    return None if forms is None else str(forms[feminine])


def _regnal(name: str) -> str | None:
    found = REGNAL.fullmatch(name)
    if found is None or ENGLISH.search(found["first"]) or _is_modern(found):
        return None
    first, byname = _first(found["first"]), found["byname"] or ""
    if byname:
        said = _byname(byname, feminine=_is_feminine(first))
        if said is None and " the " in name:
            return None
        byname = said or byname
    realm = "del Sacro Romano Impero" if found["title"] else ""
    if found["realm"]:
        realm = _realm(found["realm"]) or ""
        if not realm:
            return None
    return " ".join(part for part in (first, found["number"], byname, realm) if part)


def _is_modern(found: re.Match[str]) -> bool:
    """Whether "III" only tells a grandson from his grandfather: "Davis Love III"."""
    sovereign = found["realm"] or found["title"] or found["byname"]
    return " " in found["first"] and not sovereign


def _pope(name: str) -> str | None:
    found = POPE.fullmatch(name)
    first = lexicon("people")["first"].get(found["first"]) if found else None
    if found is None or first is None:
        return None
    rank = "Papa" if found["rank"] == "Pope" else "Antipapa"
    return " ".join(part for part in (rank, first, found["number"]) if part)


def _noble(name: str) -> str | None:
    """Peers: "Arthur Wellesley, 1º duca di Wellington"."""
    found = NOBLE.fullmatch(name)
    seat = found["seat"].replace(" of ", " di ") if found else ""
    if found is None or ENGLISH.search(f" {seat}") or " " not in found["name"]:
        return None
    person = italian_name(found["name"])
    if person is None or (found["of"] and not found["number"]):
        return None
    sign = "ª" if found["rank"] in FEMININE else "º"
    number = f"{found['number']}{sign} " if found["number"] else ""
    named = f" {'di ' if found['of'] else ''}{seat}" if seat else ""
    return f"{person}, {number}{RANKS[found['rank']]}{named}"


def _ranked(name: str) -> str | None:
    """Those with a rank behind the name: "Caterina, duchessa di Braganza"."""
    found = RANKED.fullmatch(name)
    if found is None:
        return None
    realm, inner = (
        _realm(found["realm"]),
        found["name"].removeprefix("Prince ").removeprefix("Princess "),
    )
    alone = " " not in inner
    person = _first(inner) if alone else italian_name(inner)
    if realm is None or person is None:
        return None
    return f"{person}, {RANKS[found['rank']]} {realm}"


def _royal(name: str) -> str | None:
    """Those with a rank before the name; Italian leaves out "principe" and "principessa"."""
    found = ROYAL.fullmatch(name)
    if found is None:
        return None
    first, realm = _first(found["first"]), _realm(found["realm"])
    if realm is None:
        return None
    if found["rank"] == "Saint":
        return f"{_holy(first)} {realm}"
    kept = found["rank"] not in {"Prince", "Princess", "Infant", "Queen", "King"}
    return f"{RANKS[found['rank']].capitalize()} {first} {realm}" if kept else f"{first} {realm}"


def _eastern(name: str) -> str | None:
    """Emperors of Asia: "Imperatore Go-Daigo", "Imperatore Hongwu"."""
    found = EASTERN.fullmatch(name)
    if found is None:
        return None
    if found["era"]:
        return f"Imperatore {found['era']}"
    return f"{RANKS[found['rank']].capitalize()} {found['name']}"


def _the(name: str) -> str | None:
    found = THE.fullmatch(name)
    if found is None or ENGLISH.search(found["first"]):
        return None
    first = found["first"] if " " in found["first"] else _first(found["first"])
    byname = _byname(found["byname"], feminine=_is_feminine(first))
    return None if byname is None else f"{first} {byname}"


def _pair(name: str) -> str | None:
    found = PAIR.fullmatch(name)
    if found is None:
        return None
    return f"{found['one']} {'ed' if found['two'].startswith('E') else 'e'} {found['two']}"


def _saint(name: str) -> str | None:
    found = SAINT.fullmatch(name)
    if found is None or found["first"] not in lexicon("people")["first"]:
        return None
    return _holy(str(_first(found["first"])))


def _holy(first: str) -> str:
    """The saint before a name: "Sant’Antonio", "Santo Stefano", "Santa Chiara", "San Pietro"."""
    if first[0] in "AEIOU":
        return f"Sant’{first}"
    impure = first.startswith(("St", "Sp", "Z"))
    return f"{'Santa' if _is_feminine(first) else 'Santo' if impure else 'San'} {first}"


def _of_place(name: str) -> str | None:
    """A first name and a place: "Isabella di Spagna"."""
    found = OF.fullmatch(name)
    if found is None or any(ENGLISH.search(space + found["first"]) for space in ("", " ")):
        return None
    first, realm = _first(found["first"]), _realm(found["realm"])
    return None if realm is None else f"{first} {realm}"


RULES = (_pope, _regnal, _noble, _ranked, _saint, _royal, _eastern, _the, _of_place, _pair)
"""In this order; the first that fits wins."""
