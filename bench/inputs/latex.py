"""The texts as a document for XeLaTeX with ctex."""

import os
import re

HEAD = r"""
\documentclass[fontset=none,zihao=false,linespread=1]{ctexart}
\usepackage[a4paper,left=21mm,right=227.75bp,top=85bp,bottom=116bp,footskip=46bp]{geometry}
\usepackage{xcolor,titlesec,tocloft,fancyhdr,enumitem}
\usepackage[hidelinks,unicode,bookmarksopen=false]{hyperref}
\hypersetup{pdftitle={TITLE},colorlinks,linkcolor=black,urlcolor=voice}
\definecolor{ink}{HTML}{2B2B2A}\definecolor{voice}{HTML}{D04428}\definecolor{cover}{HTML}{164C58}
\defaultfontfeatures{Extension=.ttf}
\setmainfont{SourceSerif4-Regular}[Path=FONTS/source-serif-4/,BoldFont=SourceSerif4-SemiBold,ItalicFont=SourceSerif4-Italic]
\setsansfont{SourceSans3-Regular}[Path=FONTS/source-sans-3/,BoldFont=SourceSans3-Bold,ItalicFont=SourceSans3-Italic]
\setCJKmainfont{NotoSerifSC-Medium}[Path=FONTS/noto-serif-sc/,BoldFont=NotoSerifSC-SemiBold,ItalicFont=NotoSerifSC-Medium]
\setCJKsansfont{NotoSansSC-Regular}[Path=FONTS/noto-sans-sc/,BoldFont=NotoSansSC-Bold,ItalicFont=NotoSansSC-Regular]
\setcounter{secnumdepth}{0}\setcounter{tocdepth}{2}
\titleformat{\section}{\bfseries\fontsize{20.5bp}{28.5bp}\selectfont\raggedright}{}{0bp}{}
\titleformat{\subsection}{\sffamily\bfseries\fontsize{10.5bp}{19bp}\selectfont\raggedright}{}{0bp}{}
\titlespacing{\section}{0bp}{28.5bp}{22bp}\titlespacing{\subsection}{0bp}{20bp}{5bp}
\pagestyle{fancy}\fancyhf{}\fancyfoot[L]{\thepage}\renewcommand{\headrulewidth}{0bp}
\fancypagestyle{plain}{}\urlstyle{same}
\renewcommand{\contentsname}{}\renewcommand{\footnoterule}{\kern-3bp\hrule width 57bp\kern 2.6bp}
\newcommand{\notesize}{\sffamily\fontsize{8.4bp}{11bp}\selectfont}\let\footnotesize\notesize
\newcommand{\pullquote}[2]{\par\vspace{28bp}{\interlinepenalty=10000\fontsize{#1bp}{30bp}\selectfont\color{voice}\noindent\raggedright #2\par}\vspace{24bp}}
\newenvironment{statement}{\par\vspace{28bp}\fontsize{14.25bp}{22bp}\selectfont\color{voice}\raggedright\setlength{\parindent}{0bp}}{\par\vspace{20bp}}
\setlist{leftmargin=22bp,itemsep=0bp,parsep=0bp,topsep=8bp}
\setlength{\parskip}{0bp}\emergencystretch=2em\raggedbottom\color{ink}
\begin{document}
\pagecolor{cover}\thispagestyle{empty}
{\color{white}\fontsize{50bp}{60bp}\selectfont\raggedright\noindent ZH\par\vfill\noindent EN\par}
\newpage\nopagecolor\setcounter{page}{1}
\tableofcontents
"""

BODY = {
    "zh-Hans": r"""
\clearpage\setcounter{footnote}{0}\fontsize{11bp}{19bp}\selectfont\setlength{\parindent}{22bp}
""",
    # Quotation marks of English text are its own, not those of the Chinese font.
    "en": r"""
\clearpage\makexeCJKinactive\setcounter{footnote}{0}\fontsize{9.5bp}{14.25bp}\selectfont\setlength{\parindent}{13bp}
""",
}

SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def escape(words):
    return re.sub(r"[\\~^#$%&_{}]", lambda found: SPECIAL.get(found[0], "\\" + found[0]), words)


def run(inlines, text):
    return "".join(inline(i, text) for i in inlines)


def inline(i, text):
    if i.kind == "call":
        return f"\\footnote{{{run(text.notes[i.key], text)}}}"
    inside = run(i.inside, text)
    return {
        "text": escape(i.words),
        "strong": f"\\textbf{{{inside}}}",
        "em": f"\\emph{{{inside}}}",
        "span": inside,
        "link": "\\url{" + i.key.replace("#", r"\#").replace("%", r"\%") + "}",
        "break": r"\\ ",
    }[i.kind]


def block(b, text):
    items = [run(item, text) for item in b.items]
    if b.kind == "heading":
        title = items[0].replace(r"\\ ", "")
        return f"\\{'sub' * (b.level - 2)}section{{{title}}}\\label{{{text.language}-{b.id}}}"
    if b.kind == "pullquote":
        return f"\\pullquote{{{29.5 if text.language != 'en' else 25}}}{{{items[0]}}}"
    if b.kind == "quotation":
        return "\\begin{statement}" + "\n\n".join(items) + "\\end{statement}"
    if b.kind in ("bullets", "numbers"):
        kind = "itemize" if b.kind == "bullets" else "enumerate"
        return "\n".join([f"\\begin{{{kind}}}", *(f"\\item {item}" for item in items), f"\\end{{{kind}}}"])
    return items[0]


def write(texts, folder, fonts):
    zh, en = texts
    head = HEAD.replace("FONTS", os.path.relpath(fonts, folder)).replace("TITLE", en.title)
    parts = [head.replace("ZH", zh.title).replace("EN", en.title)]
    for text in texts:
        parts.append(BODY[text.language])
        parts += [block(b, text) for b in text.blocks]
    (folder / "text.tex").write_text("\n\n".join([*parts, r"\end{document}", ""]), "utf-8")
