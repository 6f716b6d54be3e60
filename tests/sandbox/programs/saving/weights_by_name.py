# load_weights(by_name=True) of the old format: only layers of the same name get weights.
import keras
import numpy as np

a = keras.Sequential([keras.Input((3,)), keras.layers.Dense(4, name="shared"), keras.layers.Dense(2, name="head_a")])
b = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(4, name="shared"),
    keras.layers.Dense(5, name="middle"),
    keras.layers.Dense(2, name="head_b"),
])
a.save("a.h5")
before = b.get_weights()
b.load_weights("a.h5", by_name=True)
print(np.array_equal(a.get_weights()[0], b.get_weights()[0]))
print([np.array_equal(u, v) for u, v in zip(before, b.get_weights())])
c = keras.Sequential([keras.Input((3,)), keras.layers.Dense(6, name="shared")])
try:
    c.load_weights("a.h5", by_name=True)
except ValueError as error:
    print(error)
c.load_weights("a.h5", by_name=True, skip_mismatch=True)
print(c.get_weights()[0].shape)
