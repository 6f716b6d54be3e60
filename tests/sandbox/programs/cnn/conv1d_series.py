# Windows of a series, causal and dilated one-dimensional convolutions with constant kernels.
import numpy as np
import tensorflow as tf

series = np.arange(12, dtype=np.float32)
window = 4
X, y = [], []
for i in range(len(series) - window):
    X.append(series[i:i + window])
    y.append(series[i + window])
X = np.array(X)[..., np.newaxis]
y = np.array(y)
print(X.shape, y.shape, X[0].ravel(), y[0])

model = tf.keras.models.Sequential([
    tf.keras.layers.Conv1D(2, kernel_size=2, padding='causal', activation='relu', kernel_initializer='ones', input_shape=(window, 1)),
    tf.keras.layers.Conv1D(2, 2, padding='causal', dilation_rate=2, kernel_initializer=tf.keras.initializers.Constant(0.1)),
    tf.keras.layers.GlobalAveragePooling1D(),
    tf.keras.layers.Dense(1, kernel_initializer='ones')
])
print(model.predict(X[:3], verbose=0))
model.compile(loss=tf.keras.losses.Huber(), optimizer=tf.keras.optimizers.SGD(learning_rate=1e-3, momentum=0.9), metrics=["mae"])
history = model.fit(X, y, epochs=3, batch_size=8, verbose=2)
forecast = []
last = series[-window:]
for _ in range(3):
    nxt = model.predict(last.reshape(1, window, 1), verbose=0)[0, 0]
    forecast.append(float(nxt))
    last = np.append(last[1:], nxt)
print(np.round(forecast, 3))
