# A model with its own train_step and test_step over the compiled loss and metrics.
import numpy as np
import tensorflow as tf
import keras


class CustomModel(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        trainable_vars = self.trainable_variables
        gradients = tape.gradient(loss, trainable_vars)
        self.optimizer.apply(gradients, trainable_vars)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}

    def test_step(self, data):
        x, y = data
        y_pred = self(x, training=False)
        loss = self.compute_loss(y=y, y_pred=y_pred)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}


inputs = keras.Input(shape=(3,))
outputs = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = CustomModel(inputs, outputs)
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="mse", metrics=["mae"])
x = np.sin(np.arange(24)).reshape(8, 3)
y = x @ np.array([[1.0], [-2.0], [0.5]])
model.fit(x, y, epochs=3, batch_size=4, shuffle=False)
model.evaluate(x, y, batch_size=4)
model.fit(x, y, epochs=2, batch_size=8, verbose=2, validation_data=(x[:2], y[:2]))
print(model.get_weights())
