"""The bar of progress that trainings print, for loops that a program writes itself."""

import math
import sys
import time


class Progbar:
    """Shows how far a loop is: `update(current, values)`, where values are pairs of a name and a number to be averaged."""

    __module__ = "keras.src.utils.progbar"

    def __init__(self, target, width=20, verbose=1, interval=0.05, stateful_metrics=None, unit_name="step"):
        self.target = target
        self.width = width
        self.verbose = verbose
        self.unit_name = unit_name
        self._as_they_are = set(stateful_metrics or ())
        self._values = {}
        self._seen = 0
        self._start = time.time()

    def update(self, current, values=None, finalize=None):
        """Says that `current` steps are done."""
        finalize = self.target is not None and current >= self.target if finalize is None else finalize
        for name, value in values or ():
            self._gather(name, float(value), max(current - self._seen, 1))
        self._seen = current
        self._print(current, finalize)

    def add(self, n, values=None):
        """Says that `n` more steps are done."""
        self.update(self._seen + n, values)

    def _gather(self, name, value, weight):
        if name in self._as_they_are:
            self._values[name] = (value, 1)
        else:
            total, count = self._values.get(name, (0.0, 0))
            self._values[name] = (total + value * weight, count + weight)

    def _print(self, current, finalize):
        if self.verbose == 1:
            sys.stdout.write("\r" + self._bar(current) + self._figures() + ("\n" if finalize else ""))
            sys.stdout.flush()
        elif self.verbose == 2 and finalize:
            print(f"{self._count(current)}{self._figures()}")

    def _count(self, current):
        if self.target is None:
            return f"{current}/Unknown"
        return f"{current:>{math.floor(math.log10(self.target)) + 1}}/{self.target}"

    def _bar(self, current):
        bar = ""
        if self.target is not None:
            done = int(current * self.width // self.target)
            bar = f" \x1b[32m{'━' * done}\x1b[0m\x1b[37m{'━' * (self.width - done)}\x1b[0m"
        passed = time.time() - self._start
        each = passed / current if current else 0
        return f"\x1b[1m{self._count(current)}\x1b[0m{bar} \x1b[1m{passed:.0f}s\x1b[0m {each * 1000:.0f}ms/{self.unit_name}"

    def _figures(self):
        told = []
        for name, (total, count) in self._values.items():
            mean = total / max(count, 1)
            told.append(f" - {name}: {mean:.4f}" if abs(mean) > 1e-3 else f" - {name}: {mean:.4e}")
        return "".join(told)
