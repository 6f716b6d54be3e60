# a multi-layer network as a class: lists of arrays, momentum, L2, dropout mask, learning curves as text
import numpy as np


class MLP:
    ACTIVATIONS = {
        'tanh': (np.tanh, lambda a: 1 - a ** 2),
        'relu': (lambda z: np.where(z > 0, z, 0), lambda a: (a > 0).astype(float)),
    }

    def __init__(self, sizes, activation='tanh', lr=0.1, momentum=0.9, l2=1e-4, seed=None):
        rng = np.random.default_rng(seed)
        self.weights = [rng.standard_normal((a, b)) * np.sqrt(2 / a) for a, b in zip(sizes[:-1], sizes[1:])]
        self.biases = [np.zeros((1, b)) for b in sizes[1:]]
        self.velocity = [np.zeros_like(w) for w in self.weights]
        self.f, self.df = self.ACTIVATIONS[activation]
        self.lr, self.momentum, self.l2 = lr, momentum, l2

    def forward(self, x):
        activations = [x]
        for i, (w, b) in enumerate(zip(self.weights, self.biases)):
            z = activations[-1] @ w + b
            activations.append(z if i == len(self.weights) - 1 else self.f(z))
        return activations

    def step(self, x, y):
        a = self.forward(x)
        delta = 2 * (a[-1] - y) / y.size
        for i in reversed(range(len(self.weights))):
            grad = a[i].T @ delta + self.l2 * self.weights[i]
            db = delta.sum(axis=0, keepdims=True)
            if i:
                delta = (delta @ self.weights[i].T) * self.df(a[i])
            self.velocity[i] = self.momentum * self.velocity[i] - self.lr * grad
            self.weights[i] += self.velocity[i]
            self.biases[i] -= self.lr * db
        return float(((a[-1] - y) ** 2).mean())

    def __repr__(self):
        return 'MLP(%s)' % ' -> '.join(str(w.shape[0]) for w in self.weights) + f' -> {self.weights[-1].shape[1]}'


x = np.linspace(-2, 2, 40)[:, None]
y = np.sin(2 * x)
for activation in MLP.ACTIVATIONS:
    net = MLP([1, 10, 10, 1], activation, lr=0.02, seed=7)
    history = [net.step(x, y) for _ in range(120)]
    print(net, activation, *('%.4f' % h for h in history[::40]), '%.4f' % history[-1])
    print('  ', sum(w.size for w in net.weights + net.biases), 'parameters')
mask = (np.random.default_rng(1).random((3, 8)) < 0.75) / 0.75
print(mask)
bars = np.interp(history[::20], (0, max(history)), (0, 30)).astype(int)
for epoch, length in zip(range(0, 120, 20), bars):
    print('%3d %s' % (epoch, '#' * length))
