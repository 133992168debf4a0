"""The programs that are compared: what they need, and how they are started. Inputs and PDF lie in a folder of each."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from edits import Again, Jianbao, Typst

BENCH = Path(__file__).resolve().parent
HOME = BENCH.parent
FONTS = HOME / "fonts"
PDF = "text.pdf"

# As target/jianbao starts Java.
JAVA_OPTIONS = ["-XX:+UseSerialGC", "-Xms64m", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"]


def java():
    """A JDK 25, as target/jianbao looks for one; else whatever there is."""
    homes = [Path(os.environ.get("JAVA_HOME") or "."), *sorted(Path("/usr/lib/jvm").glob("*"))]
    for home in homes:
        release = home / "release"
        found = re.search(r'^JAVA_VERSION="(\d+)', release.read_text("utf-8"), re.M) if release.is_file() else None
        if found and int(found[1]) >= 25:
            return home / "bin/java"
    return "java"


def said(*command):
    """The first line that a program says of its version; nothing if it is not here."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return ((done.stdout + done.stderr).strip().splitlines() or [""])[0] if done.returncode == 0 else ""


@dataclass(frozen=True)
class Program:
    name: str
    input: str  # the writer of its text, in inputs/
    version: Callable[[], str]  # nothing if it is not here
    needs: str
    pdf: str
    cold: list  # started in the folder of its text
    edit: Callable | None = None  # starts what stays
    warm: list | None = None  # sets the text as often as it is told, in one process; says the milliseconds of each
    inner: bool = False  # tells its own time, without the start of the program around it


def jianbao_version():
    cache = ", with target/jianbao.aot" if (HOME / "target/jianbao.aot").exists() else ""
    version = said(str(HOME / "target/jianbao"), "--version")
    return version and version + cache


def typst_version():
    typst = said("node", str(BENCH / "typst.mjs"), "version")
    return typst and f"{typst} within Node {said('node', '--version')}"


def peer_version(jar):
    found = sorted((BENCH / "peers/target/lib").glob(f"{jar}-*.jar"))
    return re.sub(r"\.jar$", "", found[0].name) if found else ""


def peer(main):
    classes = f"{BENCH}/peers/target/classes{os.pathsep}{BENCH}/peers/target/lib/*"
    return [java(), *JAVA_OPTIONS, "-cp", classes, main, "text.html", PDF]


def jianbao_command(command):
    return [HOME / "target/jianbao", command, ".", "--out", ".", "--edition", "text"]


JIANBAO = Program(
    "Jianbao",
    "jianbao",
    jianbao_version,
    "mvn package -DskipTests",
    "text-text.pdf",
    [*jianbao_command("build"), "--quiet"],
    lambda folder: Jianbao([*jianbao_command("watch"), "--timings"], folder, folder / "en.md", folder / JIANBAO.pdf),
    [java(), *JAVA_OPTIONS, "-cp", HOME / "target/jianbao.jar", BENCH / "Warm.java", HOME],
)

TYPST = Program(
    "Typst",
    "typst",
    typst_version,
    "npm install",
    PDF,
    ["node", BENCH / "typst.mjs", "cold", "main.typ", FONTS, PDF],
    lambda folder: Typst(["node", BENCH / "typst.mjs", "edit", "main.typ", FONTS, PDF], folder),
    inner=True,
)

XELATEX = Program(
    "XeLaTeX",
    "latex",
    lambda: said("xelatex", "--version"),
    "apt-get install texlive-xetex texlive-lang-chinese texlive-latex-recommended texlive-latex-extra",
    PDF,
    ["sh", BENCH / "latex.sh"],
    lambda folder: Again(["sh", BENCH / "latex.sh", "again"], folder, folder / "text.tex"),
)

WEASYPRINT = Program(
    "WeasyPrint",
    "weasyprint",
    lambda: said("weasyprint", "--version"),
    "apt-get install weasyprint",
    PDF,
    ["weasyprint", "text.html", PDF],
)

OPENHTMLTOPDF = Program(
    "openhtmltopdf",
    "openhtmltopdf",
    lambda: peer_version("openhtmltopdf-pdfbox"),
    "mvn -f bench/peers package",
    PDF,
    peer("OpenHtmlToPdf"),
    warm=peer("OpenHtmlToPdf"),
)

FLYING_SAUCER = Program(
    "Flying-Saucer",
    "flying-saucer",
    lambda: peer_version("flying-saucer-pdf"),
    "mvn -f bench/peers package",
    PDF,
    peer("FlyingSaucer"),
    warm=peer("FlyingSaucer"),
)

PEERS = [TYPST, XELATEX, WEASYPRINT, OPENHTMLTOPDF, FLYING_SAUCER]
