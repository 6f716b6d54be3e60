# the anomaly detector of the tutorial: Model subclass with two Sequentials, threshold from mean and deviation
import numpy as np
import tensorflow as tf
from sklearn.metrics import accuracy_score, precision_score, recall_score
from tensorflow.keras import layers, losses
from tensorflow.keras.models import Model


class AnomalyDetector(Model):
    def __init__(self):
        super(AnomalyDetector, self).__init__()
        self.encoder = tf.keras.Sequential([
            layers.Dense(8, activation="relu", kernel_initializer="ones"),
            layers.Dense(2, activation="relu", kernel_initializer=tf.keras.initializers.Constant(0.05))])
        self.decoder = tf.keras.Sequential([
            layers.Dense(8, activation="relu", kernel_initializer="ones"),
            layers.Dense(10, activation="sigmoid", kernel_initializer=tf.keras.initializers.Constant(0.05))])

    def call(self, x):
        encoded = self.encoder(x)
        decoded = self.decoder(encoded)
        return decoded


rng = np.random.default_rng(5)
normal = rng.uniform(0.4, 0.6, (40, 10)).astype("float32")
strange = rng.uniform(0.0, 1.0, (20, 10)).astype("float32")

autoencoder = AnomalyDetector()
autoencoder.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss='mae')
history = autoencoder.fit(normal[:32], normal[:32], epochs=4, batch_size=32,
                          validation_data=(normal[32:], normal[32:]), shuffle=False, verbose=0)
print(["%.4f" % v for v in history.history["loss"]], ["%.4f" % v for v in history.history["val_loss"]])

reconstructions = autoencoder.predict(normal, verbose=0)
train_loss = tf.keras.losses.mae(reconstructions, normal)
threshold = np.mean(train_loss) + np.std(train_loss)
print("Threshold: %.4f" % threshold)


def predict(model, data, threshold):
    reconstructions = model(data)
    loss = tf.keras.losses.mae(reconstructions, data)
    return tf.math.less(loss, threshold)


def print_stats(predictions, labels):
    print("Accuracy = {:.4f}".format(accuracy_score(labels, predictions)))
    print("Precision = {:.4f}".format(precision_score(labels, predictions)))
    print("Recall = {:.4f}".format(recall_score(labels, predictions)))


data = np.concatenate([normal, strange])
labels = np.array([True] * 40 + [False] * 20)
print_stats(predict(autoencoder, data, threshold), labels)
autoencoder.summary()
