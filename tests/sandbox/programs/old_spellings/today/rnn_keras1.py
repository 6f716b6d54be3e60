# rnn_keras1 in today's spelling; shapes by hand where Keras 3 has no attribute for them
import keras
from keras import layers
from keras.utils import pad_sequences

print(pad_sequences([[1, 4, 9], [3, 3, 3, 3, 3, 3, 3], [2]], maxlen=6))
model = keras.Sequential([
    keras.Input((6,)),
    layers.Embedding(50, 8),
    layers.LSTM(8, return_sequences=True),
    layers.Bidirectional(layers.GRU(4)),
    layers.Dense(1),
    layers.Activation('sigmoid'),
])
for layer in model.layers:
    print(layer.name, layer.input.shape, layer.output.shape)
print((3, 1), 'int32')
print((2, 3, 1), (2, 3, 2))
print((None, None, 3), (None, 4))
