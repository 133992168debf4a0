"""The texts as Jianbao takes them: a folder with a Markdown file for each language and briefing.yaml."""

EDITION = """\
slug: text
languages: [zh-Hans, en]
editions:
  text: {layout: sequential, languages: [zh-Hans, en], notes: foot, profile: screen}
"""


def inline(i):
    inside = run(i.inside)
    return {
        "text": i.words,
        "strong": f"**{inside}**",
        "em": f"*{inside}*",
        "span": f"[{inside}]{{lang={i.key}}}",
        "link": f"<{i.key}>",
        "call": f"[^{i.key}]",
        "break": "\\\n",
    }[i.kind]


def run(inlines):
    return "".join(inline(i) for i in inlines)


def block(b):
    items = [run(item) for item in b.items]
    if b.kind == "heading":
        names = " ".join([f"#{b.id}", *(f".{name}" for name in b.classes)])
        words = f"{items[0]} {{{names}}}"
        return f"{words}\n---" if "\n" in words else f"{'#' * b.level} {words}"
    if b.kind in ("pullquote", "quotation"):
        lines = "\n\n".join(items).split("\n")
        return "\n".join(["> [!PULLQUOTE]"] * (b.kind == "pullquote") + [f"> {line}".rstrip() for line in lines])
    if b.kind == "bullets":
        return "\n".join(f"- {item}" for item in items)
    if b.kind == "numbers":
        return "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    return items[0]


def write(texts, folder, _fonts):
    (folder / "briefing.yaml").write_text(EDITION, "utf-8")
    for text in texts:
        parts = [block(b) for b in text.blocks] + [f"[^{name}]: {run(note)}" for name, note in text.notes.items()]
        (folder / f"{text.language}.md").write_text(f"---\n{text.front}---\n\n" + "\n\n".join(parts) + "\n", "utf-8")
