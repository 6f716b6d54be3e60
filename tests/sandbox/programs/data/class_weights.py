# unbalanced classes: class_weight by sklearn and by hand, sample_weight, initial bias
import numpy as np
from sklearn.utils import class_weight
from sklearn.utils.class_weight import compute_class_weight
import tensorflow as tf
from tensorflow import keras

y = np.array([0] * 15 + [1] * 5)
x = np.linspace(-1, 1, 40).reshape(20, 2).astype('float32')
neg, pos = np.bincount(y)
total = neg + pos
print('Examples:\n    Total: {}\n    Positive: {} ({:.2f}% of total)\n'.format(total, pos, 100 * pos / total))
weights = compute_class_weight(class_weight='balanced', classes=np.unique(y), y=y)
print(weights, dict(enumerate(weights)))
by_hand = {0: (1 / neg) * (total / 2.0), 1: (1 / pos) * (total / 2.0)}
print({k: round(v, 4) for k, v in by_hand.items()})
print(class_weight.compute_sample_weight('balanced', y)[[0, -1]])

initial_bias = np.log([pos / neg])
print(initial_bias)


def make_model(output_bias='zeros'):
    if not isinstance(output_bias, str):
        output_bias = tf.keras.initializers.Constant(output_bias)
    model = keras.Sequential([
        keras.layers.Dense(3, activation='relu', input_shape=(x.shape[-1],), kernel_initializer='ones'),
        keras.layers.Dense(1, activation='sigmoid', bias_initializer=output_bias, kernel_initializer='zeros'),
    ])
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.1),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.TruePositives(name='tp'), keras.metrics.FalsePositives(name='fp'),
                 keras.metrics.BinaryAccuracy(name='accuracy'), keras.metrics.Precision(name='precision'),
                 keras.metrics.Recall(name='recall'), keras.metrics.AUC(name='auc'),
                 keras.metrics.AUC(name='prc', curve='PR')])
    return model


model = make_model(output_bias=initial_bias)
results = model.evaluate(x, y, verbose=0)
print('Loss: {:0.4f}'.format(results[0]))
for name, value in model.evaluate(x, y, verbose=0, return_dict=True).items():
    print(name, ': %.4f' % value)
h = model.fit(x, y, batch_size=20, epochs=3, shuffle=False, class_weight=by_hand, verbose=0)
print(['%.4f' % v for v in h.history['loss']], h.history['tp'])
model = make_model()
h = model.fit(x, y, batch_size=20, epochs=3, shuffle=False, verbose=0,
              sample_weight=class_weight.compute_sample_weight('balanced', y))
print(['%.4f' % v for v in h.history['loss']])
print(model.predict(x[:2], verbose=0))
