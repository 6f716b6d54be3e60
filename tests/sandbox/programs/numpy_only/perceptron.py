# 感知机：AND/OR 可分，XOR 不可分；权值更新逐轮打印
import numpy as np


class Perceptron(object):
    """Perceptron classifier with eta, n_iter and random_state."""

    def __init__(self, eta=0.01, n_iter=50, random_state=1):
        self.eta = eta
        self.n_iter = n_iter
        self.random_state = random_state

    def fit(self, X, y):
        rgen = np.random.RandomState(self.random_state)
        self.w_ = rgen.normal(loc=0.0, scale=0.01, size=1 + X.shape[1])
        self.errors_ = []
        for _ in range(self.n_iter):
            errors = 0
            for xi, target in zip(X, y):
                update = self.eta * (target - self.predict(xi))
                self.w_[1:] += update * xi
                self.w_[0] += update
                errors += int(update != 0.0)
            self.errors_.append(errors)
        return self

    def net_input(self, X):
        return np.dot(X, self.w_[1:]) + self.w_[0]

    def predict(self, X):
        return np.where(self.net_input(X) >= 0.0, 1, -1)


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
for name, op in (('AND', np.logical_and), ('OR', np.logical_or), ('XOR', np.logical_xor)):
    y = np.where(op(X[:, 0], X[:, 1]), 1, -1)
    p = Perceptron(eta=0.1, n_iter=8).fit(X, y)
    print(name, y, p.errors_, p.predict(X), '收敛' if p.errors_[-1] == 0 else '不收敛')
    print('   ', p.w_)
print(p.__dict__.keys())
print(p.predict(np.array([1, 1])), type(p.predict(np.array([1, 1]))))
