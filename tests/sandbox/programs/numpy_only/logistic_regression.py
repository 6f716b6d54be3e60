# logistic regression by gradient descent on make_blobs-like data: cost, accuracy, decision line
import numpy as np
np.set_printoptions(precision=4, suppress=True)

rng = np.random.RandomState(0)
m = 60
X = np.vstack((rng.randn(m // 2, 2) + [2, 2], rng.randn(m // 2, 2) + [-1, -1]))
y = np.hstack((np.ones(m // 2), np.zeros(m // 2)))
perm = rng.permutation(m)
X, y = X[perm], y[perm]
mu, sigma = X.mean(axis=0), X.std(axis=0)
X_norm = (X - mu) / sigma
print('mean', mu, 'std', sigma)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def cost_function(theta, X, y):
    h = sigmoid(X @ theta)
    eps = 1e-15
    J = -1 / len(y) * np.sum(y * np.log(h + eps) + (1 - y) * np.log(1 - h + eps))
    grad = 1 / len(y) * X.T @ (h - y)
    return J, grad


Xb = np.c_[np.ones((m, 1)), X_norm]
theta = np.zeros(Xb.shape[1])
J_history = []
for it in range(300):
    J, grad = cost_function(theta, Xb, y)
    theta -= 0.5 * grad
    J_history.append(J)
    if it % 100 == 0:
        print(f'iteration {it:3d}: J = {J:.6f}, |grad| = {np.linalg.norm(grad):.6f}')
print('theta', theta)
pred = (sigmoid(Xb @ theta) >= 0.5).astype(int)
print('accuracy: %.2f%%' % (np.mean(pred == y) * 100))
confusion = np.zeros((2, 2), dtype=int)
np.add.at(confusion, (y.astype(int), pred), 1)
print(confusion)
x1 = np.linspace(-2, 2, 5)
print(-(theta[0] + theta[1] * x1) / theta[2])
print(np.all(np.diff(J_history) < 0), J_history[-1] < J_history[0])
