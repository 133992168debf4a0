"""Takes the time of whole processes, and says what came of it."""

import os
import subprocess
import time
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Run:
    seconds: float
    processor: float  # seconds of all threads and of processes below
    megabytes: float  # the most at a time of any one process
    answer: str


class Failed(Exception):
    """A program that did not do what it was started for; told in a sentence."""


def run(command, folder, limit):
    """Runs a command to its end in a folder; what it says on its output is the answer."""
    with open(folder / "told.txt", "w+") as told, open(folder / "errors.txt", "w+") as errors:
        start = time.perf_counter()
        child = subprocess.Popen(
            ["timeout", "-k", "5", str(limit), *map(str, command)],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=told, stderr=errors,
        )
        _, status, used = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        told.seek(0)
        errors.seek(0)
        if child.returncode == 124:
            raise Failed(f"took more than {limit} s")
        if child.returncode:
            last = (errors.read().strip() or told.read().strip() or "said nothing").splitlines()[-1]
            raise Failed(f"failed: {last[:160]}")
        return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, told.read().strip())


def low_to_high(values, unit=1, digits=2):
    """Median (lowest to highest)."""
    shown = [f"{value * unit:.{digits}f}" for value in (median(values), min(values), max(values))]
    return f"{shown[0]} ({shown[1]}–{shown[2]})"


def ratios(ours, theirs):
    """Ours over theirs, round by round."""
    return low_to_high([a / b for a, b in zip(ours, theirs)])
