# What is refused is told with its value and its type: names with a slash, plain numbers for tensors, weights in a list.
import matplotlib.pyplot as plt
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers


def attempt(what, run):
    try:
        run()
        print(what, "accepted")
    except Exception as error:
        print(what, type(error).__name__, str(error).split("\n")[0])


model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
model.compile("sgd", "mse")
fig, ax = plt.subplots(2, 1)
attempt("slash", lambda: layers.Conv2D(8, (7, 7), name="conv_1_7x7/2"))
attempt("number as name", lambda: layers.Dense(2, name=3))
attempt("number", lambda: layers.Dense(2)(3))
attempt("list", lambda: layers.Dense(2)([1, 2.5]))
attempt("text", lambda: layers.Dense(2)("abc"))
attempt("class weights", lambda: model.fit(np.ones((4, 2)), np.ones(4), class_weight=[1, 2], verbose=0))
attempt("axes", lambda: ax[0].plot([1, 2], color="r", label="loss", axes=ax[0]))
