# Weights of other models: what fits, what does not, and what skip_mismatch does.
import keras
import numpy as np


def build(*units):
    return keras.Sequential([keras.Input((3,))] + [keras.layers.Dense(n) for n in units])


def attempt(work):
    try:
        work()
        print("ok")
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])


a = build(4, 2)
a.save_weights("a.weights.h5")
a.save("a.h5")
a.save("a.keras")
for units in ((4, 2), (5, 2), (4, 4, 2), (4,)):
    b = build(*units)
    print(units)
    attempt(lambda: b.load_weights("a.weights.h5"))
    attempt(lambda: b.load_weights("a.h5"))
    attempt(lambda: b.load_weights("a.keras"))
c = build(4, 7)
before = c.get_weights()
c.load_weights("a.weights.h5", skip_mismatch=True)
print([np.array_equal(u, v) for u, v in zip(before, c.get_weights())])
print(np.array_equal(c.get_weights()[0], a.get_weights()[0]))
