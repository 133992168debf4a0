"""The texts as XHTML with CSS: for WeasyPrint, for openhtmltopdf and for Flying Saucer."""

import os
from html import escape

FACES = [
    ("Source Serif 4", 400, "normal", "source-serif-4/SourceSerif4-Regular.ttf"),
    ("Source Serif 4", 400, "italic", "source-serif-4/SourceSerif4-Italic.ttf"),
    ("Source Serif 4", 500, "normal", "source-serif-4/SourceSerif4-Medium.ttf"),
    ("Source Serif 4", 600, "normal", "source-serif-4/SourceSerif4-SemiBold.ttf"),
    ("Source Sans 3", 400, "normal", "source-sans-3/SourceSans3-Regular.ttf"),
    ("Source Sans 3", 400, "italic", "source-sans-3/SourceSans3-Italic.ttf"),
    ("Source Sans 3", 700, "normal", "source-sans-3/SourceSans3-Bold.ttf"),
    ("Noto Serif SC", 500, "normal", "noto-serif-sc/NotoSerifSC-Medium.ttf"),
    ("Noto Serif SC", 600, "normal", "noto-serif-sc/NotoSerifSC-SemiBold.ttf"),
    ("Noto Sans SC", 400, "normal", "noto-sans-sc/NotoSansSC-Regular.ttf"),
    ("Noto Sans SC", 700, "normal", "noto-sans-sc/NotoSansSC-Bold.ttf"),
]

SHEET = """
@page { size: 210mm 297mm; margin: 85pt 227.75pt 116pt 21mm; @bottom-left { content: counter(page); font: 11pt "Source Serif 4"; vertical-align: top } }
@page cover { background-color: #164C58; @bottom-left { content: "" } }
html, body { margin: 0; padding: 0 }
body { color: #2B2B2A }
.cover { page: cover; color: white; font-size: 50pt; line-height: 60pt }
.text, .contents { page-break-before: always }
.zh { font: 500 11pt/19pt SONG }
.en { font: 400 9.5pt/14.25pt "Source Serif 4"; hyphens: auto }
p { margin: 0; text-align: justify; text-indent: 13pt }
.zh p { text-indent: 22pt }
h2 { font-weight: 600; font-size: 20.5pt; line-height: 28.5pt; margin: 28.5pt 0 22pt; page-break-after: avoid; text-align: left }
h3 { font: 700 10.5pt/19pt "Source Sans 3"; margin: 22pt 0 5pt; page-break-after: avoid; text-align: left }
.zh h3, .zh strong { font-family: HEI; font-weight: 700 }
.en strong { font-weight: 600 }
h2, h3 { hyphens: manual }
a { color: #D04428; text-decoration: none }
aside { margin: 28pt 0 22pt; font-weight: 500; font-size: 25pt; line-height: 30pt; color: #D04428; hyphens: manual }
.zh aside { font-size: 29.5pt; line-height: 38pt }
blockquote { margin: 28pt 0 20pt; font-size: 14.25pt; line-height: 22pt; color: #D04428 }
blockquote p, .zh blockquote p { text-align: left; text-indent: 0 }
ul, ol { margin: 8pt 0; padding-left: 20pt }
li { text-align: justify }
.contents p { text-indent: 0; font: 9.5pt/12.5pt SANS }
.contents p.h3 { margin-left: 13pt }
.contents a { color: #2B2B2A }
.contents a::after { content: leader(dotted) target-counter(attr(href), page) }
"""

FOOTNOTES = """
@page { @footnote { border-top: 0.4pt solid #2B2B2A; padding-top: 6pt } }
.note { float: footnote; font: 400 8.4pt/11pt "Source Sans 3"; text-indent: 0; text-align: left; hyphens: manual }
.zh .note { font-family: HEI; line-height: 14pt }
.note::footnote-call { font: 600 6.6pt "Source Sans 3"; color: #D04428; vertical-align: super; line-height: 0 }
.note::footnote-marker { font-weight: 700; color: #D04428; list-style-position: inside }
"""

# openhtmltopdf does not number notes by itself, as CSS would have it.
COUNTED = """
.text { counter-reset: call }
.note::footnote-call { counter-increment: call; content: counter(call) }
.note::footnote-marker { content: counter(call) " " }
"""

# Flying Saucer sets no notes at the foot; here they follow the text of their language.
ENDNOTES = """
.note, .zh .note { font: 400 8.4pt/11pt "Source Sans 3"; text-indent: 0; text-align: left }
.zh .note { font-family: HEI; line-height: 14pt }
sup { font: 600 6.6pt "Source Sans 3"; line-height: 0 }
"""


class Page:
    """An XHTML document. A program without a choice of fonts for each character gets one family for Chinese."""

    def __init__(self, footnotes, mixes_fonts, outline, rules):
        self.footnotes, self.mixes_fonts, self.outline, self.rules = footnotes, mixes_fonts, outline, rules
        self.number = 0

    def run(self, inlines, text):
        return "".join(self.inline(i, text) for i in inlines)

    def inline(self, i, text):
        if i.kind == "call":
            return self.call(i.key, text)
        inside = self.run(i.inside, text)
        return {
            "text": escape(i.words),
            "strong": f"<strong>{inside}</strong>",
            "em": f"<em>{inside}</em>",
            "span": f'<span lang="{i.key}">{inside}</span>',
            "link": f'<a href="{escape(i.key)}">{escape(i.key)}</a>',
            "break": "<br/>",
        }[i.kind]

    def call(self, name, text):
        if self.footnotes:
            return f'<span class="note">{self.run(text.notes[name], text)}</span>'
        self.number += 1
        return f'<a href="#{text.language}-note-{name}"><sup>{self.number}</sup></a>'

    def block(self, b, text):
        items = [self.run(item, text) for item in b.items]
        if b.kind == "heading":
            return f'<h{b.level} id="{text.language}-{b.id}">{items[0].replace("<br/>", "")}</h{b.level}>'
        if b.kind in ("bullets", "numbers"):
            kind = "ul" if b.kind == "bullets" else "ol"
            return f"<{kind}>" + "".join(f"<li>{item}</li>" for item in items) + f"</{kind}>"
        if b.kind == "quotation":
            return "<blockquote>" + "".join(f"<p>{item}</p>" for item in items) + "</blockquote>"
        tag = "aside" if b.kind == "pullquote" else "p"
        return f"<{tag}>{items[0]}</{tag}>"

    def body(self, text):
        self.number = 0
        parts = [f'<div class="text {text.language[:2]}" lang="{text.language}">']
        parts += [self.block(b, text) for b in text.blocks]
        if not self.footnotes:
            for number, (name, note) in enumerate(text.notes.items(), 1):
                parts.append(f'<p class="note" id="{text.language}-note-{name}">{number} {self.run(note, text)}</p>')
        return "\n".join([*parts, "</div>"])

    def headings(self, texts):
        for text in texts:
            for b in text.blocks:
                if b.kind == "heading":
                    words = self.run(b.items[0], text).replace("<br/>", "")
                    yield b.level, f"#{text.language}-{b.id}", words

    def bookmarks(self, texts):
        marks = []
        for level, href, words in self.headings(texts):
            if level == 2 and marks:
                marks.append("</bookmark>")
            end = ">" if level == 2 else "/>"
            marks.append(f'<bookmark name="{words}" href="{href}"{end}')
        return "<bookmarks>" + "".join(marks) + "</bookmark></bookmarks>"

    def sheet(self, fonts):
        chinese = {"SONG": "Noto Serif SC", "HEI": "Noto Sans SC", "SANS": "Noto Sans SC"}
        latin = {"SONG": '"Source Serif 4", ', "HEI": '"Source Sans 3", ', "SANS": '"Source Sans 3", '}
        faces = [
            f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {style}; src: url("{fonts}/{file}");'
            + ("" if self.mixes_fonts else " -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H;") + " }"
            for family, weight, style, file in FACES
        ]
        rules = SHEET + self.rules
        for name, family in chinese.items():
            rules = rules.replace(name, (latin[name] if self.mixes_fonts else "") + f'"{family}"')
        return "\n".join(faces) + rules

    def write(self, texts, folder, fonts):
        zh, en = texts
        contents = "\n".join(
            f'<p class="h{level}"><a href="{href}">{words}</a></p>' for level, href, words in self.headings(texts)
        )
        page = f"""<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="utf-8"/><title>{escape(en.title)}</title>
<style>{self.sheet(os.path.relpath(fonts, folder))}</style>{self.bookmarks(texts) if self.outline else ""}</head><body>
<div class="cover"><div class="zh" style="font-size: 50pt; line-height: 60pt">{zh.title}</div>
<div class="en" style="font-size: 50pt; line-height: 60pt; margin-top: 200pt; hyphens: manual">{en.title}</div></div>
<div class="contents">{contents}</div>
{self.body(zh)}
{self.body(en)}
</body></html>
"""
        (folder / "text.html").write_text(page, "utf-8")


def weasyprint(texts, folder, fonts):
    Page(footnotes=True, mixes_fonts=True, outline=False, rules=FOOTNOTES).write(texts, folder, fonts)


def openhtmltopdf(texts, folder, fonts):
    Page(footnotes=True, mixes_fonts=True, outline=True, rules=FOOTNOTES + COUNTED).write(texts, folder, fonts)


def flying_saucer(texts, folder, fonts):
    Page(footnotes=False, mixes_fonts=False, outline=True, rules=ENDNOTES).write(texts, folder, fonts)
