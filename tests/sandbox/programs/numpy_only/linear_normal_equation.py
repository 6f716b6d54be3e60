# linear regression three ways: normal equation, gradient descent, polyfit; R2 and residuals
import numpy as np

np.random.seed(42)
x = 2 * np.random.rand(50, 1)
y = 4 + 3 * x + np.random.randn(50, 1)
X_b = np.c_[np.ones((50, 1)), x]
theta_best = np.linalg.inv(X_b.T.dot(X_b)).dot(X_b.T).dot(y)
print(theta_best)
theta, *_ = np.linalg.lstsq(X_b, y, rcond=None)
print(np.allclose(theta, theta_best), np.linalg.matrix_rank(X_b))
print(np.linalg.pinv(X_b).shape, np.allclose(np.linalg.pinv(X_b) @ y, theta))
slope, intercept = np.polyfit(x.ravel(), y.ravel(), 1)
print('slope {:.4f} intercept {:.4f}'.format(slope, intercept))

eta = 0.1
n_iterations = 400
theta = np.random.randn(2, 1)
for iteration in range(n_iterations):
    gradients = 2 / len(x) * X_b.T @ (X_b @ theta - y)
    theta = theta - eta * gradients
print(theta.T)

# stochastic gradient descent with a learning schedule
t0, t1 = 5, 50
theta = np.zeros((2, 1))
for epoch in range(5):
    for i in range(len(x)):
        index = np.random.randint(len(x))
        xi, yi = X_b[index:index + 1], y[index:index + 1]
        theta -= t0 / (epoch * len(x) + i + t1) * 2 * xi.T @ (xi @ theta - yi)
print(theta.ravel())
y_pred = X_b @ theta_best
ss_res, ss_tot = ((y - y_pred) ** 2).sum(), ((y - y.mean()) ** 2).sum()
print('R2 =', round(1 - ss_res / ss_tot, 6), 'MAE =', np.abs(y - y_pred).mean().round(6))
print(np.corrcoef(x.ravel(), y.ravel()))
print(np.percentile(y - y_pred, [0, 25, 50, 75, 100]))
