"""Error numbers of the system as Linux has them; WebAssembly's C library counts them otherwise."""

import builtins
import errno
import functools
import io
import os

_LINUX = {
    "EPERM": 1, "ENOENT": 2, "EINTR": 4, "EIO": 5, "EBADF": 9, "ECHILD": 10, "EAGAIN": 11, "ENOMEM": 12, "EACCES": 13,
    "EBUSY": 16, "EEXIST": 17, "EXDEV": 18, "ENODEV": 19, "ENOTDIR": 20, "EISDIR": 21, "EINVAL": 22, "ENFILE": 23,
    "EMFILE": 24, "ENOTTY": 25, "EFBIG": 27, "ENOSPC": 28, "ESPIPE": 29, "EROFS": 30, "EMLINK": 31, "EPIPE": 32,
    "ENAMETOOLONG": 36, "ENOSYS": 38, "ENOTEMPTY": 39, "ELOOP": 40, "EOPNOTSUPP": 95, "ENOTSUP": 95,
    "ETIMEDOUT": 110, "ECONNREFUSED": 111, "EHOSTUNREACH": 113,
}  # fmt: skip
_CALLS = (
    "access", "chdir", "chmod", "ftruncate", "link", "listdir", "lstat", "mkdir", "open", "readlink", "remove", "rename",
    "replace", "rmdir", "scandir", "stat", "symlink", "truncate", "unlink", "utime",
)  # fmt: skip
_numbers = {getattr(errno, name): number for name, number in _LINUX.items()}


def install():
    """Lets the functions that open, make and remove files raise errors with Linux' numbers."""
    if errno.ENOENT == _LINUX["ENOENT"]:
        return
    for name, number in _LINUX.items():
        setattr(errno, name, number)
        errno.errorcode[number] = name
    for name in filter(lambda each: hasattr(os, each), _CALLS):
        setattr(os, name, _renumbering(getattr(os, name)))
    builtins.open = io.open = _renumbering(io.open)


def _renumbering(function):
    @functools.wraps(function)
    def call(*arguments, **keywords):
        try:
            return function(*arguments, **keywords)
        except OSError as error:
            error.errno = _numbers.get(error.errno, error.errno)
            raise

    return call
