"""Programs that stay and set the text again after each edit. Each has `seconds()`: one word is changed, and the time is taken."""

import json
import os
import re
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from clock import Failed, run
from inputs.text import MARK, TREES

PATIENCE = 600  # seconds for one build
LOOK = 0.002  # seconds between two looks at the PDF: more of them would take a processor from the program
SETTLING = 10  # seconds before the first edit: nobody has one ready when `watch` begins, and it rehearses meanwhile


class Turns:
    """A word for each edit: the one that stands there, and the one that takes its place, which was not there of late."""

    def __init__(self):
        self.words = [MARK, *TREES]
        self.number = 0

    def next(self):
        old, new = (self.words[(self.number + step) % len(self.words)] for step in (0, 1))
        self.number += 1
        return old, new

    def edit(self, file):
        """Saves as an editor's program does: a new file takes the name."""
        old, new = self.next()
        fresh = file.with_suffix(".tmp")
        fresh.write_text(re.sub(rf"\b{old}\b", new, file.read_text("utf-8")), "utf-8")
        os.replace(fresh, file)


class Process:
    def __init__(self, command, folder):
        self.turns = Turns()
        self.child = subprocess.Popen(
            list(map(str, command)), cwd=folder, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )

    def line(self, pattern):
        """Waits for a line like this, and gives what it says."""
        said = ""
        for said in self.child.stdout:
            found = re.search(pattern, said)
            if found:
                return found
        raise Failed(f"ended early: {said.strip()}")

    def close(self):
        """Ends it; gives the most megabytes that it took."""
        self.child.terminate()
        with suppress(OSError):  # it may have ended by itself
            self.child.stdin.close()
        _, status, used = os.wait4(self.child.pid, 0)
        self.child.returncode = os.waitstatus_to_exitcode(status)
        return used.ru_maxrss / 1024


class Typst(Process):
    """Within Node; the time is that from the changed text, in memory, to the bytes of the PDF, in memory."""

    def __init__(self, command, folder):
        super().__init__(command, folder)
        self.line('"bytes"')

    def seconds(self):
        self.child.stdin.write(" ".join(self.turns.next()) + "\n")
        self.child.stdin.flush()
        return {"rebuild": json.loads(self.line(r"\{.*\}")[0])["bytes"] / 1000}


class Jianbao(Process):
    """`jianbao watch`: its own time of the build, and the time from the saved text to the new PDF in its place."""

    def __init__(self, command, folder, text, pdf):
        super().__init__(command, folder)
        self.text, self.pdf = Path(text), Path(pdf)
        self.line("^watching")
        time.sleep(SETTLING)

    def seconds(self):
        before = self.state()
        self.turns.edit(self.text)
        start = time.perf_counter()
        while self.state() == before:
            time.sleep(LOOK)
            if time.perf_counter() - start > PATIENCE:
                raise Failed("`watch` did not build again")
        replaced = time.perf_counter() - start
        return {"rebuild": float(self.line(r"([\d.]+) s  in all")[1]), "saved to replaced": replaced}

    def state(self):
        try:
            seen = self.pdf.stat()
            return seen.st_ino, seen.st_mtime_ns
        except FileNotFoundError:
            return None


class Again:
    """A program that does not stay: it is started anew after each edit, and finds what it left beside the text."""

    def __init__(self, command, folder, text):
        self.command, self.folder, self.text = command, folder, Path(text)
        self.turns = Turns()
        self.most = 0.0

    def seconds(self):
        self.turns.edit(self.text)
        done = run(self.command, self.folder, PATIENCE)
        self.most = max(self.most, done.megabytes)
        return {"rebuild": done.seconds}

    def close(self):
        return self.most
