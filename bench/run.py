#!/usr/bin/env python3
"""Compares Jianbao with other programs, as whole processes, and prints tables in Markdown. README.md tells how."""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

import inputs.__main__
from clock import Failed, low_to_high, ratios, run
from programs import BENCH, JIANBAO, PEERS


def row(*cells):
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


def table(*heads):
    print()
    row(*heads)
    row("---", *["---:"] * (len(heads) - 1))


def note(words):
    print(f"  … {words}", file=sys.stderr, flush=True)


class Trial:
    """One program on one text: its runs, or why there are none."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder / program.name
        self.rounds = []
        self.failure = ""

    def attempt(self, action):
        """Does one round of a measure; after a failure there are no more."""
        if not self.failure:
            try:
                self.rounds.append(action(self))
            except (Failed, OSError) as e:
                self.failure = str(e)


def rounds(trials, number, warmups, action, what):
    """All programs in turn, round by round: A B C A B C …, those for warming up not counted."""
    for each in range(-warmups, number):
        note(f"{what}: round {each + 1} of {number}")
        for trial in trials:
            trial.attempt(action)
            if each < 0:
                trial.rounds.clear()


def write(trials, folder, pages):
    for trial in trials:
        inputs.__main__.write(folder, pages, trial.program.input, trial.program.name)


def beside(ours, theirs):
    return "" if not ours or ours == theirs else ratios(ours, theirs)


def size(pdf):
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=False).stdout
    pages = re.search(r"^Pages: +(\d+)", told, re.M)
    return pages[1] if pages else "?", f"{pdf.stat().st_size / 1024:.0f}"


def cold(programs, folder, pages, options):
    """From nothing to the PDF. Some also tell the time without the start of what they run in: then that counts."""
    trials = [Trial(program, folder) for program in programs]
    write(trials, folder, pages)

    def one(trial):
        done = run(trial.program.cold, trial.folder, options.limit)
        own = json.loads(done.answer)["written"] / 1000 if trial.program.inner else done.seconds
        return done, own

    rounds(trials, options.rounds, 1, one, "cold")
    table("cold", "s", "Jianbao / it", "processor s", "Jianbao / it", "most MB", "PDF KB", "pages")
    ours = [own for _, own in trials[0].rounds]
    our_work = [done.processor for done, _ in trials[0].rounds]
    for trial in trials:
        if trial.failure:
            row(trial.program.name, trial.failure, *[""] * 6)
            continue
        runs = [done for done, _ in trial.rounds]
        theirs = [own for _, own in trial.rounds]
        pdf_pages, kilobytes = size(trial.folder / trial.program.pdf)
        work = [r.processor for r in runs]
        rest = (
            low_to_high(work), beside(our_work, work), low_to_high([r.megabytes for r in runs], digits=0), kilobytes, pdf_pages,
        )
        if trial.program.inner:
            row(trial.program.name + ", its own time", low_to_high(theirs), beside(ours, theirs), *rest)
            theirs, rest = [r.seconds for r in runs], [""] * 5
        row(trial.program.name, low_to_high(theirs), beside(ours, theirs), *rest)


def edit(programs, folder, pages, options):
    """One word in the middle is changed, and the text set again by a program that stayed, or that left something behind."""
    trials = [Trial(program, folder) for program in programs if program.edit]
    write(trials, folder, pages)
    for trial in trials:
        trial.attempt(lambda t: t.program.edit(t.folder))
        trial.stays = trial.rounds.pop() if trial.rounds else None
    rounds(trials, options.rounds, options.warmups, lambda t: t.stays.seconds(), "one-word edit")
    table("one-word edit", "ms", "Jianbao / it", "most MB")
    ours = [r["rebuild"] for r in trials[0].rounds]
    for trial in trials:
        most = f"{trial.stays.close():.0f}" if trial.stays else ""
        if trial.failure:
            row(trial.program.name, trial.failure, "", most)
            continue
        for kind in trial.rounds[0]:
            theirs = [r[kind] for r in trial.rounds]
            name = f"{trial.program.name}, {kind}"
            row(name, low_to_high(theirs, 1000, 0), "" if trial is trials[0] else beside(ours, theirs), most)


def warm(programs, folder, pages, options):
    """The whole text from nothing, again and again in one process; the first times do not count."""
    trials = [Trial(program, folder) for program in programs if program.warm]
    write(trials, folder, pages)
    times = options.warmups + options.rounds
    for trial in trials:
        note(f"warm: {trial.program.name}")
        trial.attempt(lambda t: run([*t.program.warm, times], t.folder, options.limit * times))
    table("warm", "ms", "most MB")
    for trial in trials:
        if trial.failure:
            row(trial.program.name, trial.failure, "")
        else:
            taken = [float(line) for line in trial.rounds[0].answer.splitlines()][options.warmups :]
            row(trial.program.name, low_to_high(taken, digits=0), f"{trial.rounds[0].megabytes:.0f}")


MEASURES = {"cold": cold, "edit": edit, "warm": warm}


def parse():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, nargs="+", default=[17], help="about how many pages; may be several")
    options.add_argument("--rounds", type=int, default=10, help="how often each program is run")
    options.add_argument("--warmups", type=int, default=5, help="edits, and builds in one process, that do not count")
    options.add_argument("--measure", nargs="+", choices=MEASURES, default=list(MEASURES))
    options.add_argument("--only", nargs="+", default=[], metavar="PROGRAM", help="beside Jianbao: " + ", ".join(p.name for p in PEERS))
    options.add_argument("--limit", type=int, default=300, help="seconds after which a run is given up")
    options.add_argument("--work", type=Path, default=BENCH / "work", help="where texts and PDFs are kept")
    return options.parse_args()


def main():
    options = parse()
    wanted = [p for p in PEERS if not options.only or p.name.lower() in [name.lower() for name in options.only]]
    if not JIANBAO.version():
        sys.exit(f"Jianbao is not there: {JIANBAO.needs}")
    table("program", "version")
    programs = []
    for program in [JIANBAO, *wanted]:
        version = program.version()
        row(program.name, version or f"not here; it would need: {program.needs}")
        programs += [program] * bool(version)
    row("machine", f"{os.cpu_count()} processors, {platform.system()}, load {os.getloadavg()[0]:.1f} at the start")
    for pages in options.pages:
        print(f"\n## About {pages} pages, {options.rounds} rounds\n\nMedian (lowest–highest).")
        for measure in options.measure:
            MEASURES[measure](programs, options.work.resolve() / str(pages), pages, options)


if __name__ == "__main__":
    main()
