# what Keras prints goes where the program puts standard output
import io, contextlib
import keras, numpy as np
m = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
s = io.StringIO()
with contextlib.redirect_stdout(s):
    m.summary()
print(len(s.getvalue().split("\n")))
m.compile("sgd", "mse")
s = io.StringIO()
with contextlib.redirect_stdout(s):
    m.fit(np.zeros((8,3)), np.zeros((8,2)), verbose=2)
print(s.getvalue().split(" - ")[0].split("\n"))
with open("model.txt", "w") as f:
    with contextlib.redirect_stdout(f):
        m.summary()
print(len(open("model.txt").read().split("\n")))
import sys
old = sys.stdout
sys.stdout = io.StringIO()
m.fit(np.zeros((8,3)), np.zeros((8,2)))
t = sys.stdout.getvalue()
sys.stdout = old
print("loss" in t, len(t) > 20)
