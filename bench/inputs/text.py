"""Reads the shipped manuscript, cuts it to a length, and marks the word that is edited.

It knows the Markdown that the manuscript uses, and stops at anything else.
"""

import re
from dataclasses import dataclass, field, replace
from itertools import count

LANGUAGES = ("zh-Hans", "en")

# The word that is put into the middle of the English text, and those that take its place, one with each edit.
MARK = "sycamore"
TREES = (
    "ash elm oak yew fir pine palm plum birch beech maple cedar hazel holly larch alder aspen rowan "
    "willow poplar linden walnut cherry spruce laurel juniper cypress chestnut hornbeam hawthorn"
).split()

# How much English, with the Chinese that says the same, fills a page of Jianbao's, and how many pages there are besides.
CHARACTERS_ON_A_PAGE = 860
OTHER_PAGES = 4


@dataclass(frozen=True)
class Inline:
    """kind: text, strong, em, span, link, call, break; words or what is inside; language, address or note."""

    kind: str
    words: str = ""
    inside: tuple = ()
    key: str = ""


@dataclass(frozen=True)
class Block:
    """kind: heading, paragraph, pullquote, quotation, bullets, numbers; its items, each a tuple of inlines."""

    kind: str
    items: tuple
    level: int = 0
    id: str = ""
    classes: tuple = ()


@dataclass
class Text:
    language: str
    title: str
    subtitle: str
    front: str  # the front matter as it stands
    blocks: list = field(default_factory=list)
    notes: dict = field(default_factory=dict)  # inlines by name, in the order of the calls


TOKEN = re.compile(
    r"\*\*(?P<strong>.+?)\*\*|\*(?P<em>.+?)\*|\[\^(?P<call>[\w-]+)\]|\[(?P<span>[^\]]+)\]\{lang=(?P<tag>[\w-]+)\}"
    r"|<(?P<link>https?://[^>]+)>|(?P<break>\\\n)"
)
HEADING = re.compile(r"(?:(?P<marks>#+) )?(?P<words>.*?) \{#(?P<id>[\w-]+)(?P<classes>(?: \.\w+)*)\}(?P<line>\n---)?", re.S)
NOTE = re.compile(r"\[\^([\w-]+)\]: (.*)", re.S)


def inlines(source):
    found, at = [], 0
    for token in TOKEN.finditer(source):
        if token.start() > at:
            found.append(Inline("text", source[at : token.start()].replace("\n", " ")))
        at = token.end()
        if token["strong"] or token["em"]:
            kind = "strong" if token["strong"] else "em"
            found.append(Inline(kind, inside=inlines(token[kind])))
        elif token["span"]:
            found.append(Inline("span", inside=inlines(token["span"]), key=token["tag"]))
        elif token["link"]:
            found.append(Inline("link", token["link"], key=token["link"]))
        else:
            found.append(Inline("call", key=token["call"]) if token["call"] else Inline("break"))
    if at < len(source):
        found.append(Inline("text", source[at:].replace("\n", " ")))
    return tuple(found)


def block(source):
    heading = HEADING.fullmatch(source)
    if heading:
        level = len(heading["marks"] or "##")
        classes = tuple(heading["classes"].replace(".", "").split())
        return Block("heading", (inlines(heading["words"]),), level, heading["id"], classes)
    if source.startswith("> "):
        lines = re.sub(r"^> ?", "", source, flags=re.M)
        if lines.startswith("[!PULLQUOTE]\n"):
            return Block("pullquote", (inlines(lines.split("\n", 1)[1]),))
        return Block("quotation", tuple(inlines(part) for part in lines.split("\n\n")))
    for kind, start in ("bullets", r"- "), ("numbers", r"\d+\. "):
        if re.match(start, source):
            return Block(kind, tuple(inlines(re.sub(start, "", line)) for line in source.split("\n")))
    if source.startswith(("#", "|", "```", "![", "<!--", "    ")):
        raise ValueError("The converter does not know this Markdown: " + source[:60])
    return Block("paragraph", (inlines(source),))


def read(folder, language):
    _, front, body = (folder / f"{language}.md").read_text("utf-8").split("---\n", 2)
    title = re.search(r"^title: \|-\n((?:  .*\n)+)", front, re.M)[1]
    words = [line.strip() for line in title.strip().split("\n")]
    subtitle = re.search(r"^subtitle: (.*)", front, re.M)[1]
    text = Text(language, ("" if language.startswith("zh") else " ").join(words), subtitle, front)
    for source in body.strip().split("\n\n"):
        note = NOTE.fullmatch(source)
        if note:
            text.notes[note[1]] = inlines(note[2])
        else:
            text.blocks.append(block(source))
    return text


def parts(text):
    """A text in parts, each from a heading to the next; a heading without text goes with the one below it."""
    found = []
    for each in text.blocks:
        if each.kind == "heading" and not (found and found[-1][-1].kind == "heading"):
            found.append([])
        found[-1].append(each)
    return found


def cut(text, number):
    """Takes so many parts, again from the first after the last, then the colophon; names are made unique."""
    *body, colophon = parts(text)
    blocks, notes = [], {}
    for place in range(number):
        tour = place // len(body) + 1
        for each in body[place % len(body)]:
            blocks.append(each if tour == 1 else again(each, f"-{tour}"))
            for name in calls(each):
                notes[name if tour == 1 else f"{name}-{tour}"] = text.notes[name]
    return replace(text, blocks=blocks + colophon, notes=notes)


def calls(each):
    return [inline.key for item in each.items for inline in item if inline.kind == "call"]


def again(each, suffix):
    """A block under another name. A second list of recommendations is a list as any other: labels run out of letters."""
    items = tuple(
        tuple(replace(i, key=i.key + suffix) if i.kind == "call" else i for i in item) for item in each.items
    )
    return replace(each, items=items, id=each.id and each.id + suffix, classes=())


def mark(text):
    """Puts the word that is edited into the paragraph in the middle, after that paragraph's first word."""
    places = [i for i, each in enumerate(text.blocks) if each.kind == "paragraph"]
    middle = places[len(places) // 2]
    first, *rest = text.blocks[middle].items[0]
    word, _, others = first.words.partition(" ")
    marked = replace(first, words=f"{word} {MARK} {others}")
    text.blocks[middle] = replace(text.blocks[middle], items=((marked, *rest),))


def characters(inlines):
    return sum(len(i.words) + characters(i.inside) for i in inlines)


def number_for(text, pages):
    """How many parts of the English text give about so many pages, both languages together, with covers and contents."""
    wanted = max(0, pages - OTHER_PAGES) * CHARACTERS_ON_A_PAGE
    *body, _ = parts(text)
    sizes = [sum(characters(item) for each in part for item in each.items) for part in body]
    filled = 0
    for number in count(1):
        filled += sizes[(number - 1) % len(sizes)]
        if filled + sizes[number % len(sizes)] / 2 >= wanted:
            return number


def texts(folder, pages):
    """Both texts, cut to about so many pages."""
    both = [read(folder, language) for language in LANGUAGES]
    number = number_for(both[-1], pages)
    both = [cut(text, number) for text in both]
    mark(both[-1])
    return both
