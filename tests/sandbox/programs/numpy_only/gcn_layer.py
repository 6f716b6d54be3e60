# one layer of a graph convolution: normalised adjacency, ReLU, karate-like graph, two classes
import numpy as np

A = np.matrix([
    [0, 1, 0, 0],
    [0, 0, 1, 1],
    [0, 1, 0, 0],
    [1, 0, 1, 0]], dtype=float)
X = np.matrix([[i, -i] for i in range(A.shape[0])], dtype=float)
print(A * X)
I = np.matrix(np.eye(A.shape[0]))
A_hat = A + I
D = np.array(np.sum(A, axis=0))[0]
D = np.matrix(np.diag(D))
print(D)
print(D ** -1 * A * X)
D_hat = np.matrix(np.diag(np.array(np.sum(A_hat, axis=0))[0]))
W = np.matrix([[1, -1], [-1, 1]])
print(D_hat ** -1 * A_hat * X * W)


def relu(x):
    return np.maximum(x, 0)


print(relu(D_hat ** -1 * A_hat * X * W))

edges = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
n = 6
adj = np.zeros((n, n))
for i, j in edges:
    adj[i, j] = adj[j, i] = 1
a_tilde = adj + np.identity(n)
d_inv_sqrt = np.diag(np.power(a_tilde.sum(1), -0.5))
norm = d_inv_sqrt @ a_tilde @ d_inv_sqrt
np.random.seed(0)
W1, W2 = np.random.normal(loc=0, scale=1, size=(n, 4)), np.random.normal(size=(4, 2))
H = relu(norm @ np.eye(n) @ W1)
out = norm @ H @ W2
print(np.around(norm, 3))
print(out)
print(np.linalg.matrix_power(adj.astype(int), 2), np.trace(adj @ adj @ adj) / 6)
print(np.array_equal(adj, adj.T), np.count_nonzero(adj) // 2, np.triu_indices(3, 1))
