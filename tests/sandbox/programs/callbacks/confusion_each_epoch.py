# A callback that predicts in each epoch: validation data kept, F1 by scikit-learn, plots drawn at the end.
import numpy as np
import matplotlib.pyplot as plt
from sklearn.metrics import f1_score, confusion_matrix
from tensorflow import keras


class Metrics(keras.callbacks.Callback):
    def __init__(self, val_data, interval=1):
        super().__init__()
        self.x_val, self.y_val = val_data
        self.interval = interval
        self.f1s = []

    def on_epoch_end(self, epoch, logs=None):
        if epoch % self.interval == 0:
            pred = (self.model.predict(self.x_val, verbose=0) > 0.5).astype(int).ravel()
            f1 = f1_score(self.y_val, pred, zero_division=0)
            self.f1s.append(f1)
            logs = logs or {}
            logs['val_f1'] = f1
            print(f" - epoch: {epoch + 1} - val_f1: {f1:.4f}", confusion_matrix(self.y_val, pred).tolist())


t = np.arange(40)
X = np.stack([np.sin(t), np.cos(t)], axis=1)
y = (X[:, 0] + X[:, 1] > 0.2).astype(int)
model = keras.Sequential([keras.layers.Input(shape=(2,)), keras.layers.Dense(1, activation='sigmoid', kernel_initializer='zeros')])
model.compile('sgd', 'binary_crossentropy')
cb = Metrics((X[30:], y[30:]))
history = model.fit(X[:30], y[:30], epochs=3, batch_size=30, verbose=0, callbacks=[cb])
print(np.round(cb.f1s, 4), list(history.history))
plt.plot(history.history['loss'], label='loss')
plt.plot(cb.f1s, 'r--', label='f1')
plt.legend(loc='upper right')
plt.xlabel('epoch')
plt.show()
