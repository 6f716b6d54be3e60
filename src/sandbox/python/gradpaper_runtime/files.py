"""The files of a program: those that it was given, and those that it writes; all of them in memory."""

import itertools
import os

home = "/home/student"
# As many as a message holds.
_most = 4096
_given = {}


def install(files, body):
    """Makes the program's folder with the files that it was given, and goes there."""
    os.makedirs(home, exist_ok=True)
    os.chdir(home)
    for each in files:
        path = os.path.join(home, each["path"])
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(body(each["at"], each["bytes"]))
        os.chmod(path, 0o444)
        _given[path] = True


def collect():
    """What the program has written, as the protocol lists it, and the bytes; the first files if there are too many."""
    listed, buffers, at = [], [], 0
    for path in itertools.islice(_written(), _most):
        with open(path, "rb") as file:
            data = file.read()
        listed.append({"path": os.path.relpath(path, home), "at": at, "bytes": len(data)})
        buffers.append(data)
        at += len(data)
    return listed, buffers


def _written():
    """The paths of the program's files that it was not given."""
    for folder, _folders, names in sorted(os.walk(home)):
        for name in sorted(names):
            path = os.path.join(folder, name)
            if path not in _given and os.path.isfile(path) and not os.path.islink(path):
                yield path
