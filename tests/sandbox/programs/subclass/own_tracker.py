# A train_step with its own trackers in the metrics property, and no compiled loss at all.
import numpy as np
import tensorflow as tf
from tensorflow import keras


class CustomModel(keras.Model):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.loss_tracker = keras.metrics.Mean(name="loss")
        self.mae_metric = keras.metrics.MeanAbsoluteError(name="mae")

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)  # Forward pass
            loss = tf.reduce_mean(tf.square(y - y_pred))
            loss += 0.01 * tf.add_n([tf.nn.l2_loss(v) for v in self.trainable_variables])
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        self.loss_tracker.update_state(loss)
        self.mae_metric.update_state(y, y_pred)
        return {"loss": self.loss_tracker.result(), "mae": self.mae_metric.result()}

    @property
    def metrics(self):
        return [self.loss_tracker, self.mae_metric]


inputs = keras.Input(shape=(4,))
outputs = keras.layers.Dense(1, kernel_initializer=keras.initializers.Constant(0.5))(inputs)
model = CustomModel(inputs, outputs)
model.compile(optimizer="adam")
x = np.cos(np.arange(40)).reshape(10, 4).astype("float32")
y = x.sum(axis=1, keepdims=True)
hist = model.fit(x, y, epochs=4, batch_size=10, verbose=0)
for e in range(4):
    print("epoch %d loss %.5f mae %.5f" % (e, hist.history["loss"][e], hist.history["mae"][e]))
print([m.name for m in model.metrics], int(model.optimizer.iterations))
