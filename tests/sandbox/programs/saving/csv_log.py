# CSVLogger: the table is read with open, csv and NumPy, and goes on with append=True.
import csv

import keras
import numpy as np

x = np.ones((4, 1))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(keras.optimizers.SGD(0.1), "mse", metrics=["mae"])
model.fit(x, x, epochs=3, verbose=0, validation_data=(x, x), callbacks=[keras.callbacks.CSVLogger("log.csv")])
lines = open("log.csv").read().splitlines()
print(len(lines), lines[0])
rows = list(csv.DictReader(open("log.csv", newline="")))
print([round(float(row["loss"]), 4) for row in rows], list(rows[0]))
table = np.genfromtxt("log.csv", delimiter=",", names=True)
print(table.dtype.names, np.round(table["val_loss"], 4))
again = keras.callbacks.CSVLogger("log.csv", separator=",", append=True)
model.fit(x, x, epochs=1, verbose=0, validation_data=(x, x), callbacks=[again])
print(len(open("log.csv").readlines()))
plain = keras.callbacks.CSVLogger("plain.txt", separator=";")
model.fit(x, x, epochs=1, verbose=0, callbacks=[plain])
print(open("plain.txt").readline().strip())
model.fit(x, x, epochs=1, verbose=0, callbacks=[keras.callbacks.CSVLogger("no/such/log.csv")])
