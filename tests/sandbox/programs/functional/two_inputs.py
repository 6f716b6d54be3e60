# Two inputs of different kinds are joined; trained with lists and with a dictionary of names.
import numpy as np
from keras.layers import Input, Dense, concatenate
from keras.models import Model

inputA = Input(shape=(4,), name='tabular')
inputB = Input(shape=(6,), name='extra')
x = Dense(3, activation="relu", kernel_initializer='ones')(inputA)
x = Model(inputs=inputA, outputs=x)
y = Dense(4, activation="relu", kernel_initializer='ones')(inputB)
y = Dense(2, activation="tanh", kernel_initializer='ones')(y)
y = Model(inputs=inputB, outputs=y)
combined = concatenate([x.output, y.output])
z = Dense(2, activation="relu", kernel_initializer='ones')(combined)
z = Dense(1, activation="linear", kernel_initializer='ones', name='price')(z)
model = Model(inputs=[x.input, y.input], outputs=z)
model.summary()
print([i.name for i in model.inputs], model.input_shape, model.output_names)

a = np.linspace(0, 1, 32).reshape(8, 4)
b = np.linspace(-1, 0, 48).reshape(8, 6)
t = a.sum(axis=1)
model.compile(loss='mse', optimizer='sgd')
h = model.fit([a, b], t, epochs=2, batch_size=8, verbose=0)
print([round(v, 4) for v in h.history['loss']])
h = model.fit({'tabular': a, 'extra': b}, t, epochs=1, batch_size=8, verbose=2)
print(model.predict([a[:2], b[:2]], verbose=0))
print(model.evaluate({'tabular': a, 'extra': b}, t, verbose=0))
