# overwrite=False asks whoever sits before the program; nobody does.
import keras
import numpy as np

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.save("m.keras", overwrite=False)
print("new")
model.save("m.keras")
print("again")
model.save("m.keras", overwrite=False)
