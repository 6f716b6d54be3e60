# XOR with nothing but NumPy: the chain rule written out.
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


np.random.seed(3)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
w1, b1 = np.random.randn(2, 4), np.zeros((1, 4))
w2, b2 = np.random.randn(4, 1), np.zeros((1, 1))

for step in range(2001):
    hidden = sigmoid(x @ w1 + b1)
    output = sigmoid(hidden @ w2 + b2)
    d_output = (output - y) * output * (1 - output)
    d_hidden = d_output @ w2.T * hidden * (1 - hidden)
    w2 -= 2.0 * hidden.T @ d_output
    b2 -= 2.0 * d_output.sum(axis=0, keepdims=True)
    w1 -= 2.0 * x.T @ d_hidden
    b1 -= 2.0 * d_hidden.sum(axis=0, keepdims=True)
    if step % 500 == 0:
        print(f"step {step:4d}: loss {np.mean((output - y) ** 2):.5f}")

print(output.round(3))
print("XOR:", (output > 0.5).astype(int).ravel())
