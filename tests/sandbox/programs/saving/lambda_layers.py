# Lambda layers: a function without a name is not loaded unless the program trusts the file.
import keras
import numpy as np


def halve(x):
    return x / 2


x = np.ones((1, 2))
model = keras.Sequential([keras.Input((2,)), keras.layers.Lambda(lambda v: v * 3)])
model.save("lambda.keras")
for work in (
    lambda: keras.models.load_model("lambda.keras"),
    lambda: keras.models.clone_model(model),
):
    try:
        work()
    except ValueError as error:
        print(str(error).split(".")[0])
print(keras.models.load_model("lambda.keras", safe_mode=False).predict(x, verbose=0))
named = keras.Sequential([keras.Input((2,)), keras.layers.Lambda(halve)])
named.save("named.keras")
print(keras.models.load_model("named.keras", custom_objects={"halve": halve}).predict(x, verbose=0))
keras.models.load_model("named.keras")
