# A Model subclass in the style of the tutorial: call with training, fit, summary, predict.
import numpy as np
import tensorflow as tf


class MyModel(tf.keras.Model):

    def __init__(self, num_classes=3):
        super(MyModel, self).__init__(name='my_model')
        self.num_classes = num_classes
        self.dense_1 = tf.keras.layers.Dense(4, activation='relu', kernel_initializer='ones')
        self.drop = tf.keras.layers.Dropout(0.5)
        self.dense_2 = tf.keras.layers.Dense(num_classes, activation='softmax')

    def call(self, inputs, training=False):
        x = self.dense_1(inputs)
        if training:
            x = self.drop(x, training=training)
        return self.dense_2(x)

    def get_config(self):
        return {"num_classes": self.num_classes}


model = MyModel()
data = np.linspace(0, 1, 40).reshape(10, 4)
labels = np.arange(10) % 3
print(model.built)
model.compile(optimizer=tf.keras.optimizers.RMSprop(0.001), loss=tf.keras.losses.SparseCategoricalCrossentropy(), metrics=['accuracy'])
h = model.fit(data, labels, batch_size=5, epochs=2, verbose=0)
model.summary()
print(sorted(h.history), len(model.layers), [l.name for l in model.layers])
print(model.predict(data, verbose=0).shape, model(data[:2]).shape)
model.dense_2.set_weights([np.ones((4, 3)), np.array([0., 1., 2.])])
model.dense_1.set_weights([np.ones((4, 4)) / 4, np.zeros(4)])
print(model(tf.constant(data[:2], dtype=tf.float32)).numpy().round(4))
print([v.name for v in model.trainable_variables], model.num_classes)
print(MyModel(5).get_config())
