"""Runs programs under real Keras and prints a line of JSON for each: its name, what it printed, what it raised, what it built.

usage: python record.py FOLDER TOPIC/NAME...

The libraries are imported once; each program runs in a fork, in an empty folder of its own.
"""
import builtins
import json
import os
import sys
import tempfile
import time
import traceback
import types

import stand_ins

SECONDS = 120


def prepare():
    """Imports the libraries that programs use and puts the stand-ins in place of the data sets."""
    import matplotlib.pyplot
    import sklearn.datasets
    import sklearn.metrics
    import sklearn.model_selection
    import sklearn.preprocessing

    stand_ins.install()


def run(program):
    """Runs a program as the main module; returns what it raised, as a traceback ends, and in which line of it."""
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    main = types.ModuleType('__main__')
    main.__dict__.update(__file__=program, __builtins__=builtins)
    sys.modules['__main__'] = main
    sys.argv = [program]
    sys.path[0] = ''
    try:
        with open(program, 'rb') as file:
            exec(compile(file.read(), program, 'exec'), main.__dict__)
    except SystemExit:
        return {}
    except BaseException as error:
        traceback.print_exc()
        return {'error': last_line(error), 'line': line_of(error, program)}
    return {}


def line_of(error, program):
    """The last line of the program that a traceback names."""
    if isinstance(error, SyntaxError):
        return error.lineno
    lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == program]
    return lines[-1] if lines else None


def last_line(error):
    """The class and the first line of the message, without the place of a syntax error."""
    if isinstance(error, SyntaxError):
        return f'{type(error).__name__}: {error.msg}'
    lines = [line for line in ''.join(traceback.format_exception_only(error)).split('\n') if line.strip()]
    first = str(error).strip().split('\n')[0]
    # A message may begin with an empty line.
    line = lines[0] if first in lines[0] else f'{lines[0]} {first}'
    return line.replace('keras.src.', 'keras.')


def run_in_child(program, place):
    """Runs a program with its streams in files; never returns."""
    for number, name in ((0, os.devnull), (1, 'stdout'), (2, 'stderr')):
        path = name if number == 0 else os.path.join(place, name)
        os.dup2(os.open(path, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT), number)
    sys.stdout = open(1, 'w', encoding='utf-8', closefd=False)
    sys.stderr = open(2, 'w', encoding='utf-8', closefd=False)
    os.mkdir(os.path.join(place, 'home'))
    os.chdir(os.path.join(place, 'home'))
    import facts

    built = facts.Facts()
    built.watch()
    raised = run(program)
    sys.stdout.flush()
    with open(os.path.join(place, 'raised'), 'w', encoding='utf-8') as file:
        json.dump({**raised, 'facts': built.described()}, file, default=str)
    os._exit(0)


def wait_for(child):
    """Waits for a child; returns why it has to be given up, or None."""
    end = time.monotonic() + SECONDS
    while os.waitpid(child, os.WNOHANG)[0] == 0:
        if time.monotonic() > end:
            os.kill(child, 9)
            os.waitpid(child, 0)
            return f'did not end in {SECONDS} s'
        time.sleep(0.02)
    return None


def record(folder, name):
    """What one program did, as an object of JSON."""
    with tempfile.TemporaryDirectory() as place:
        child = os.fork()
        if child == 0:
            try:
                run_in_child(os.path.join(folder, f'{name}.py'), place)
            finally:
                os._exit(1)
        wrong = wait_for(child)
        if wrong is None and not os.path.exists(os.path.join(place, 'raised')):
            wrong = 'crashed'
        if wrong is not None:
            return {'name': name, 'output': '', 'wrong': wrong}
        return recorded(name, place)


def recorded(name, place):
    """What a program left behind that has ended by itself."""
    with open(os.path.join(place, 'stdout'), encoding='utf-8', newline='') as file:
        output = file.read()
    with open(os.path.join(place, 'raised'), encoding='utf-8') as file:
        return {'name': name, 'output': output.replace(place, '<dir>'), **json.load(file)}


if __name__ == '__main__':
    prepare()
    for name in sys.argv[2:]:
        print(json.dumps(record(sys.argv[1], name)), flush=True)
