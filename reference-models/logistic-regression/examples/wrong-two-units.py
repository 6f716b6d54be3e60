# marks: 7/2
# fails: arguments, compile, fit, function, training
# misconceptions: relu-at-output, squared-error-for-classification
import keras
import numpy as np

steps = np.arange(20, dtype='float32') / 10 - 0.95
points = np.array([[a, b] for a in steps for b in steps], dtype='float32')
labels = (points[:, 0] + 2 * points[:, 1] > 0.3).astype('float32')

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(2, activation='relu')])
model.compile(
    optimizer='adam',
    loss='mse',
    metrics=['accuracy'],
)
model.fit(points, labels, epochs=1)
loss, accuracy = model.evaluate(points, labels)
print(accuracy)
