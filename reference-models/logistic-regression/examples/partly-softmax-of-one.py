# marks: 8
# fails: arguments, function
# misconceptions: softmax-over-one-unit
import keras
import numpy as np

steps = np.arange(20, dtype='float32') / 10 - 0.95
points = np.array([[a, b] for a in steps for b in steps], dtype='float32')
labels = (points[:, 0] + 2 * points[:, 1] > 0.3).astype('float32')

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1, activation='softmax')])
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.5),
    loss='binary_crossentropy',
    metrics=['accuracy'],
)
model.fit(points, labels, epochs=20, batch_size=40)
loss, accuracy = model.evaluate(points, labels)
print(accuracy)
