"""Fast loops over big arrays, if the host offers them.

The host registers a JavaScript module `_gradpaper_kernels` whose functions work on addresses in
this process's memory. Plain CPython has none: then `kernels` is None and the Python loops, which
give the same results, do all the work.
"""

try:
    from ._kernel_calls import kernels
except ImportError:
    kernels = None

# Numbers of elements from which a call across the bridge is cheaper than a loop in Python.
ELEMENTWISE_FROM = 48
GATHER_FROM = 64
