# softmax classifier with cross-entropy, one-hot by np.eye, mini-batches, argmax accuracy
import numpy as np


def softmax(z):
    z = z - z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)


def cross_entropy(p, y):
    return -np.mean(np.sum(y * np.log(p + 1e-12), axis=1))


print(softmax(np.array([1.0, 2.0, 3.0])))
print(softmax(np.array([[1000., 1001.], [-5., 5.]])))
print(cross_entropy(np.array([[0.7, 0.2, 0.1]]), np.eye(3)[[0]]))

np.random.seed(3)
N, D, C = 90, 5, 3
labels = np.random.randint(0, C, N)
means = np.random.randn(C, D) * 2
X = (means[labels] + np.random.randn(N, D)).astype(np.float32)
Y = np.eye(C, dtype=np.float32)[labels]
print(X.dtype, Y.shape, Y.sum(axis=0))

W = np.zeros((D, C), dtype=np.float32)
b = np.zeros(C, dtype=np.float32)
lr, batch_size = 0.1, 30
for epoch in range(1, 6):
    indices = np.arange(N)
    np.random.shuffle(indices)
    for start in range(0, N, batch_size):
        batch = indices[start:start + batch_size]
        xb, yb = X[batch], Y[batch]
        p = softmax(xb @ W + b)
        delta = (p - yb) / len(batch)
        W -= lr * xb.T @ delta
        b -= lr * delta.sum(axis=0)
    p = softmax(X @ W + b)
    acc = (p.argmax(axis=1) == labels).mean()
    print(f"epoch {epoch}: loss {cross_entropy(p, Y):.4f} acc {acc:.3f}")
print(W.dtype, W)
for c in range(C):
    mask = labels == c
    tp = np.sum((p.argmax(1) == c) & mask)
    print(c, tp, mask.sum(), '%.3f' % (tp / mask.sum()))
print(np.argsort(-p[0]), np.sort(p[0])[::-1].round(4))
