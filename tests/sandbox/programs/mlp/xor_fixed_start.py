# XOR with start weights written down, full batches, predictions rounded.
import numpy as np
from keras.models import Sequential
from keras.layers import Dense
from keras.optimizers import SGD

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

model = Sequential()
model.add(Dense(4, input_dim=2, activation='tanh'))
model.add(Dense(1, activation='sigmoid'))
model.layers[0].set_weights([np.array([[1.0, -0.5, 0.3, 0.8], [-0.7, 0.9, 0.6, 0.4]]), np.zeros(4)])
model.layers[1].set_weights([np.array([[0.5], [-0.4], [0.7], [-0.9]]), np.zeros(1)])

model.compile(loss='binary_crossentropy', optimizer=SGD(learning_rate=0.5), metrics=['accuracy'])
hist = model.fit(X, y, epochs=300, batch_size=4, shuffle=False, verbose=0)
print("first loss: %.4f" % hist.history['loss'][0])
print("last loss:  %.4f" % hist.history['loss'][-1])
print("accuracy:", hist.history['accuracy'][-1])
for row, p in zip(X, model.predict(X, verbose=0)):
    print(row, "->", p.round(1), int(p > 0.5) if p.ndim == 0 else int(p[0] > 0.5))
score = model.evaluate(X, y, verbose=0)
print(f"{model.metrics_names[0]}: {score[0]:.4f}")
