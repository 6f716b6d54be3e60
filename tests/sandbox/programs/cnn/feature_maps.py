# The outputs of all layers through one model, drawn as pictures.
import matplotlib.pyplot as plt
import numpy as np
from tensorflow.keras.models import Model, Sequential
from tensorflow.keras.layers import *

model = Sequential([
    Input(shape=(12, 12, 1)),
    Conv2D(4, 3, activation='relu', name='conv_a'),
    MaxPooling2D(name='pool_a'),
    Conv2D(8, 3, activation='relu', name='conv_b'),
    Flatten(name='flat'),
    Dense(3, activation='softmax', name='probs'),
])
layer_outputs = [layer.output for layer in model.layers]
activation_model = Model(inputs=model.inputs, outputs=layer_outputs)
img = np.arange(144.).reshape(1, 12, 12, 1) / 144
activations = activation_model.predict(img, verbose=0)
for layer, activation in zip(model.layers, activations):
    print(layer.name, activation.shape)

first = activations[0]
fig, axes = plt.subplots(2, 2, figsize=(5, 5))
for i, ax in enumerate(axes.flat):
    ax.matshow(first[0, :, :, i], cmap='viridis')
    ax.set_title('filter %d' % i)
    ax.set_xticks([]); ax.set_yticks([])
plt.tight_layout()
plt.savefig('maps.png')
filters, biases = model.layers[0].get_weights()
print(filters.shape, biases.shape, model.get_layer('conv_b').kernel.shape)
f_min, f_max = filters.min(), filters.max()
filters = (filters - f_min) / (f_max - f_min)
print(filters.min(), filters.max())
extractor = Model(model.inputs, model.get_layer(name='flat').output)
print(extractor.output_shape, extractor(img).shape)
