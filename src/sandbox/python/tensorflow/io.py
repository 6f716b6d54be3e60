"""`tf.io`: the program's own files."""

import glob
import os
import shutil
import types

from gradpaper_runtime.errors import NotFoundError

from ._convert import convert
from ._known_names import unknown


def _path(filename):
    name = filename if isinstance(filename, str) else convert(filename).numpy()
    return name.decode() if isinstance(name, bytes) else name


def read_file(filename, name=None):
    """The bytes of a file as a text. Raises NotFoundError if there is none."""
    path = _path(filename)
    try:
        with open(path, "rb") as file:
            return convert(file.read())
    except FileNotFoundError:
        raise NotFoundError(
            f"{{{{function_node __wrapped__ReadFile_device_/job:localhost/replica:0/task:0/device:CPU:0}}}} {path}; "
            "No such file or directory [Op:ReadFile]"
        ) from None


def write_file(filename, contents, name=None):
    """Writes a text to a file."""
    with open(_path(filename), "wb") as file:
        file.write(convert(contents).numpy())


def matching_files(pattern, name=None):
    """The names of the files that fit a pattern."""
    return convert(sorted(glob.glob(_path(pattern))))


gfile = types.SimpleNamespace(
    GFile=open,
    exists=os.path.exists,
    isdir=os.path.isdir,
    listdir=os.listdir,
    glob=lambda pattern: sorted(glob.glob(pattern)),
    makedirs=lambda path: os.makedirs(path, exist_ok=True),
    mkdir=os.mkdir,
    remove=os.remove,
    rmtree=shutil.rmtree,
    copy=lambda source, target, overwrite=False: shutil.copy(source, target),
    rename=lambda source, target, overwrite=False: os.rename(source, target),
    join=os.path.join,
    walk=os.walk,
)


def __getattr__(name):
    return unknown("tensorflow.io", name)
