# The forward pass by hand in NumPy beside predict, then one step of gradient descent by hand beside train_on_batch.
import numpy as np
import keras

rng = np.random.default_rng(0)
X = rng.normal(size=(5, 3)).astype("float32")
T = rng.normal(size=(5, 2)).astype("float32")
W1, b1 = rng.normal(size=(3, 4)).astype("float32"), np.zeros(4, "float32")
W2, b2 = rng.normal(size=(4, 2)).astype("float32"), np.zeros(2, "float32")

net = keras.Sequential([keras.layers.Dense(4, activation="sigmoid"), keras.layers.Dense(2)])
net.build((None, 3))
net.set_weights([W1, b1, W2, b2])


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


A = sigmoid(X @ W1 + b1)
Y = A @ W2 + b2
print("forward agrees:", np.allclose(net.predict(X, verbose=0), Y, atol=1e-5))

dY = 2 * (Y - T) / Y.size
dW2, db2 = A.T @ dY, dY.sum(axis=0)
dZ = dY @ W2.T * A * (1 - A)
dW1, db1 = X.T @ dZ, dZ.sum(0)
lr = 0.1
net.compile(optimizer=keras.optimizers.SGD(learning_rate=lr), loss="mse")
print("loss %.5f" % net.train_on_batch(X, T), "%.5f" % np.mean((Y - T) ** 2))
for mine, theirs in zip([W1 - lr * dW1, b1 - lr * db1, W2 - lr * dW2, b2 - lr * db2], net.get_weights()):
    print(mine.shape, np.abs(mine - theirs).max() < 1e-6)
np.set_printoptions(precision=3, suppress=True)
print(net.layers[0].kernel.numpy())
print(net.test_on_batch(X, T))
