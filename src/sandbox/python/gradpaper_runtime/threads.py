"""Threads, of which there is one: what a program wants to run beside itself runs at once and to its end."""

import concurrent.futures.thread as pools
import multiprocessing
import threading

from ._not_supported import not_supported

_PROCESSES = ("Barrier", "Condition", "Event", "JoinableQueue", "Lock", "Manager", "Pipe", "Pool", "Process", "Queue",
              "RLock", "Semaphore", "SimpleQueue")  # fmt: skip


def install():
    """Puts the ways of this module in place of Python's."""
    threading.Thread.start = _start
    threading.Thread.join = _join
    threading.Thread.is_alive = lambda self: False
    pools.ThreadPoolExecutor.submit = _submit
    for name in _PROCESSES:
        setattr(multiprocessing, name, _refuse(f"multiprocessing.{name}"))


def _start(self):
    if self._started.is_set():
        raise RuntimeError("threads can only be started once")
    self._started.set()
    _alone(self)


def _alone(thread):
    """Runs the thread as the current one; its exception is told and ends it, as Python does it."""
    place, before = threading.get_ident(), threading.current_thread()
    threading._active[place] = thread
    try:
        thread.run()
    except SystemExit:
        return
    except BaseException as error:
        error.__traceback__ = _below(error.__traceback__)
        threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, thread)))
    finally:
        threading._active[place] = before


def _below(traceback):
    """The part of a traceback that is the program's: below this module and Python's own `run`."""
    above = {each.__code__.co_filename for each in (_alone, threading.Thread.run)}
    while traceback.tb_next is not None and traceback.tb_frame.f_code.co_filename in above:
        traceback = traceback.tb_next
    return traceback


def _join(self, timeout=None):
    if not self._started.is_set():
        raise RuntimeError("cannot join thread before it is started")


def _submit(self, fn, /, *args, **kwargs):
    """The result of the call, which is made at once, as a future."""
    if self._shutdown:
        raise RuntimeError("cannot schedule new futures after shutdown")
    future = pools._base.Future()
    future.set_running_or_notify_cancel()
    try:
        future.set_result(fn(*args, **kwargs))
    except BaseException as error:
        future.set_exception(error)
    return future


def _refuse(name):
    def refuse(*_arguments, **_keywords):
        raise not_supported(name)

    return refuse
