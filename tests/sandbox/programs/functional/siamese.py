# A Siamese network: one encoder for both pictures, a Lambda for the distance, contrastive loss.
import numpy as np
import keras
from keras import layers, ops
from keras.models import Model, Sequential


def euclidean_distance(vects):
    x, y = vects
    sum_square = ops.sum(ops.square(x - y), axis=1, keepdims=True)
    return ops.sqrt(ops.maximum(sum_square, keras.backend.epsilon()))


def contrastive_loss(y_true, y_pred):
    margin = 1
    square_pred = ops.square(y_pred)
    margin_square = ops.square(ops.maximum(margin - y_pred, 0))
    return ops.mean((1 - y_true) * square_pred + y_true * margin_square)


encoder = Sequential([layers.Input((4, 4, 1)), layers.Flatten(), layers.Dense(3, activation='tanh')], name='encoder')
encoder.set_weights([0.1 * np.cos(np.arange(48)).reshape(16, 3), np.zeros(3)])
left = layers.Input((4, 4, 1))
right = layers.Input((4, 4, 1))
distance = layers.Lambda(euclidean_distance, output_shape=(1,))([encoder(left), encoder(right)])
siamese = Model(inputs=[left, right], outputs=distance)
siamese.compile(loss=contrastive_loss, optimizer=keras.optimizers.SGD(0.5))
siamese.summary()
p = np.arange(16 * 6).reshape(6, 4, 4, 1) / 96.0
q = p[::-1]
labels = np.array([1, 1, 0, 0, 1, 1], dtype='float32')
h = siamese.fit([p, q], labels, epochs=3, batch_size=6, verbose=0)
print(['%.4f' % v for v in h.history['loss']])
d = siamese.predict([p, q], verbose=0)
print(d.ravel().round(4), (d.ravel() > 0.1).astype(int))
print(len(siamese.weights), siamese.count_params(), encoder.name in [l.name for l in siamese.layers])
