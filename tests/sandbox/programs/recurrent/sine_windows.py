# time series as in the first lessons: windows over a sine, LSTM with weights that are set, forecast step by step
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# 造数据：正弦曲线
series = np.sin(np.arange(0, 30, 0.5))
window = 5


def create_dataset(data, look_back=1):
    X, Y = [], []
    for i in range(len(data) - look_back):
        a = data[i:(i + look_back)]
        X.append(a)
        Y.append(data[i + look_back])
    return np.array(X), np.array(Y)


X, y = create_dataset(series, window)
X = np.reshape(X, (X.shape[0], X.shape[1], 1))
split = int(len(X) * 0.8)
X_train, X_test = X[:split], X[split:]
y_train, y_test = y[:split], y[split:]
print(X_train.shape, X_test.shape, y_train.shape)

model = Sequential([
    LSTM(4, input_shape=(window, 1)),
    Dense(1)
])
# 固定权重，结果可重复
model.set_weights([np.cos(np.arange(w.size)).reshape(w.shape) * 0.5 for w in model.get_weights()])
model.compile(loss='mean_squared_error', optimizer=tf.keras.optimizers.Adam(learning_rate=0.01))
history = model.fit(X_train, y_train, epochs=5, batch_size=len(X_train), verbose=2, shuffle=False)

# 逐步预测
last = X_test[0].copy()
predictions = []
for step in range(4):
    next_value = model.predict(last[np.newaxis, ...], verbose=0)[0, 0]
    predictions.append(next_value)
    last = np.vstack([last[1:], [[next_value]]])
print(np.round(predictions, 4))
rmse = np.sqrt(np.mean((model.predict(X_test, verbose=0).flatten() - y_test) ** 2))
print('RMSE: %.4f' % rmse)
