"""The texts as a document for Typst 0.14."""

import re

HEAD = r"""
#set document(title: "TITLE")
#let song = ((name: "Source Serif 4", covers: "latin-in-cjk"), "Noto Serif SC")
#let hei = ((name: "Source Sans 3", covers: "latin-in-cjk"), "Noto Sans SC")
#let ink = rgb("#2B2B2A")
#let voice = rgb("#D04428")
#set page(width: 210mm, height: 297mm, margin: (left: 21mm, right: 227.75pt, top: 85pt, bottom: 116pt), fill: rgb("#164C58"))
// A line is as high as its type; what is missing to the pitch of the lines is leading.
#set text(font: song, fill: ink, top-edge: 0.8em, bottom-edge: -0.2em, hyphenate: auto)
#set par(justify: true)
#show heading.where(level: 1): set text(20.5pt, weight: 600)
#show heading.where(level: 1): set block(above: 40pt, below: 24pt)
#show heading.where(level: 2): set text(10.5pt, weight: 700, font: hei)
#show heading.where(level: 2): set block(above: 24pt, below: 8pt)
#show heading: set par(justify: false)
#show link: set text(fill: voice)
#set footnote.entry(separator: line(length: 57pt, stroke: 0.4pt), gap: 4pt)
#show footnote.entry: set text(font: hei, weight: 400, size: 8.4pt)
#show footnote.entry: set par(leading: 3.5pt)
#let pullquote(size, body) = block(above: 28pt, below: 24pt, {
  set par(justify: false, leading: 4pt, first-line-indent: 0pt)
  text(size, fill: voice, weight: 500, body)
})
#let statement(body) = block(above: 28pt, below: 24pt, {
  set par(justify: false, leading: 8pt, first-line-indent: 0pt)
  text(14.25pt, fill: voice, body)
})

#text(fill: white, size: 50pt, weight: 600)[ZH]
#v(1fr)
#text(fill: white, size: 50pt, weight: 500)[EN]
#set page(fill: none, numbering: "1", number-align: start)
#counter(page).update(1)
#pagebreak()
#outline(title: none, depth: 2)
"""

BODY = {
    "zh-Hans": """
#counter(footnote).update(0)
#set text(lang: "zh", region: "cn", size: 11pt, weight: 500)
#set par(leading: 8pt, spacing: 8pt, first-line-indent: (amount: 2em, all: true))
#show strong: set text(font: hei)
""",
    "en": """
#counter(footnote).update(0)
#let song = ("Source Serif 4", "Noto Serif SC")
#let hei = ("Source Sans 3", "Noto Sans SC")
#set text(lang: "en", region: "gb", font: song, size: 9.5pt, weight: 400)
#set par(leading: 4.75pt, spacing: 4.75pt, first-line-indent: 13pt)
#show strong: set text(weight: 600)
#show heading.where(level: 2): set text(font: hei)
#show footnote.entry: set text(font: hei)
""",
}


LINE_BREAK = " \\\n"


def escape(words):
    return re.sub(r"([\\#*_`$<>@~\[\]])", r"\\\1", words)


def run(inlines, text):
    return "".join(inline(i, text) for i in inlines)


def inline(i, text):
    if i.kind == "call":
        return f"#footnote[{run(text.notes[i.key], text)}]"
    return {
        "text": escape(i.words),
        "strong": f"#strong[{run(i.inside, text)}]",
        "em": f"#emph[{run(i.inside, text)}]",
        "span": f'#text(lang: "{i.key}")[{run(i.inside, text)}]',
        "link": f'#link("{i.key}")',
        "break": LINE_BREAK,
    }[i.kind]


def block(b, text):
    items = [run(item, text) for item in b.items]
    if b.kind == "heading":
        return f"{'=' * (b.level - 1)} {items[0].replace(LINE_BREAK, '')} <{text.language}-{b.id}>"
    if b.kind == "pullquote":
        return f"#pullquote({29.5 if text.language != 'en' else 25}pt)[{items[0]}]"
    if b.kind == "quotation":
        return "#statement[" + "\n\n".join(items) + "]"
    if b.kind in ("bullets", "numbers"):
        return "\n".join(f"{'-' if b.kind == 'bullets' else '+'} {item}" for item in items)
    return items[0]


def write(texts, folder, _fonts):
    zh, en = texts
    parts = [HEAD.replace("TITLE", en.title).replace("ZH", zh.title).replace("EN", en.title)]
    for text in texts:
        parts.append(f'#pagebreak()\n#[{BODY[text.language]}\n')
        parts += [block(b, text) for b in text.blocks]
        parts.append("]")
    (folder / "main.typ").write_text("\n\n".join(parts), "utf-8")
