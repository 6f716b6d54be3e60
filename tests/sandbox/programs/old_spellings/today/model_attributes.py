# model_attributes in today's spelling
import numpy as np
import keras
from keras import layers

model = keras.Sequential([
    keras.Input((6, 6, 1)),
    layers.Conv2D(2, (3, 3), name='conv', kernel_initializer='ones'),
    layers.LeakyReLU(negative_slope=0.1),
    layers.MaxPool2D(),
    layers.Flatten(),
    layers.Dense(3, activation='softmax', kernel_initializer='ones'),
])
for layer in model.layers:
    print(layer.name, layer.input.shape, layer.output.shape)
print(model.inputs[0].shape, model.outputs[0].shape)
features = keras.Model(model.inputs, model.get_layer('conv').output)
print(features.predict(np.ones((1, 6, 6, 1)), verbose=0)[0, 0, 0])
print(model.count_params(), model.count_params())
print(True)
print((None, 1), 4 + 5, keras.backend.backend())
