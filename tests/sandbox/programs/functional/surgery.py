# Taking a network apart: a new head on an inner layer, weights copied by name, layers reused.
import numpy as np
from keras.models import Model, Sequential
from keras.layers import Dense, Input, Flatten, Conv2D

src = Sequential([Input((5, 5, 1)), Conv2D(2, 3, name='c'), Flatten(name='f'), Dense(4, name='d1'), Dense(3, name='d2')])
for l in src.layers:
    l.set_weights([np.full(w.shape, 0.1 * (i + 1)) for i, w in enumerate(l.get_weights())])

feat = Model(inputs=src.inputs, outputs=src.get_layer('d1').output)
new_head = Dense(2, name='new', kernel_initializer='ones')(feat.output)
model = Model(feat.input, new_head)
for l in feat.layers:
    l.trainable = False
print([(l.name, l.trainable) for l in model.layers])
x = np.ones((2, 5, 5, 1))
print(feat.predict(x, verbose=0))
print(model.predict(x, verbose=0))

twin = Sequential([Input((5, 5, 1)), Conv2D(2, 3, name='c'), Flatten(), Dense(4, name='d1')])
for l in twin.layers:
    if l.name in ('c', 'd1'):
        l.set_weights(src.get_layer(l.name).get_weights())
print(np.allclose(twin.predict(x, verbose=0), feat.predict(x, verbose=0)))
src.pop()
print(len(src.layers), src.output_shape)
src.add(Dense(7, name='tail'))
print(src.output_shape, [l.name for l in src.layers], src.layers[-1].get_weights()[0].shape)
