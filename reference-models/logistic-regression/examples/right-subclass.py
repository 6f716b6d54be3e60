# marks: 10
# fails: none
# A model as a class of its own.
import keras
import numpy as np

steps = np.arange(20, dtype='float32') / 10 - 0.95
points = np.array([[a, b] for a in steps for b in steps], dtype='float32')
labels = (points[:, 0] + 2 * points[:, 1] > 0.3).astype('float32')


class Regression(keras.Model):
    def __init__(self):
        super().__init__()
        self.neuron = keras.layers.Dense(1, activation='sigmoid')

    def call(self, inputs):
        return self.neuron(inputs)


model = Regression()
model.compile(keras.optimizers.SGD(learning_rate=0.5), 'binary_crossentropy', metrics=['accuracy'])
model.fit(points, labels, epochs=20, batch_size=40)
print(model.evaluate(points, labels)[1])
