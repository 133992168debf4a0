"""`python3 -m inputs FOLDER [PAGES]`, in bench/: writes the texts for all programs into a folder."""

import shutil
import sys
from pathlib import Path

from . import jianbao, latex, text, typst, web

HOME = Path(__file__).resolve().parents[2]
WRITERS = {
    "jianbao": jianbao.write,
    "typst": typst.write,
    "latex": latex.write,
    "weasyprint": web.weasyprint,
    "openhtmltopdf": web.openhtmltopdf,
    "flying-saucer": web.flying_saucer,
}


def write(folder, pages, writer, name):
    """Writes the text for a program into a folder of its name, in which nothing else is left."""
    place = folder / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    WRITERS[writer](text.texts(HOME / "manuscript", pages), place, HOME / "fonts")


if __name__ == "__main__":
    for each in WRITERS:
        write(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 17, each, each)
