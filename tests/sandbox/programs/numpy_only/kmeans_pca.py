# k-means from random rows, and PCA by eigenvectors and by svd
import numpy as np


def kmeans(X, k, n_iter=20, seed=0):
    rng = np.random.default_rng(seed)
    centers = X[rng.choice(len(X), size=k, replace=False)]
    for it in range(n_iter):
        distances = np.sqrt(((X[:, np.newaxis] - centers[np.newaxis]) ** 2).sum(axis=2))
        labels = distances.argmin(axis=1)
        new = np.array([X[labels == j].mean(axis=0) for j in range(k)])
        if np.allclose(new, centers):
            break
        centers = new
    return centers, labels, it


rng = np.random.default_rng(12)
groups = [rng.normal(loc, 0.3, (20, 3)) for loc in ([0, 0, 0], [3, 3, 0], [0, 4, 4])]
X = np.concatenate(groups)
rng.shuffle(X)
centers, labels, iterations = kmeans(X, 3)
order = np.lexsort(centers.T[::-1])
print(np.round(centers[order], 3), iterations)
print(np.bincount(labels), np.unique(labels, return_counts=True))
inertia = sum(((X[labels == j] - c) ** 2).sum() for j, c in enumerate(centers))
print('inertia %.4f' % inertia)

# PCA
X_centered = X - X.mean(axis=0)
cov = np.cov(X_centered, rowvar=False)
print(cov)
eigenvalues, eigenvectors = np.linalg.eigh(cov)
idx = eigenvalues.argsort()[::-1]
eigenvalues, eigenvectors = eigenvalues[idx], eigenvectors[:, idx]
print('explained', np.round(eigenvalues / eigenvalues.sum(), 4))
U, S, Vt = np.linalg.svd(X_centered, full_matrices=False)
print(np.allclose(S ** 2 / (len(X) - 1), eigenvalues))
signs = np.sign(eigenvectors[0])
print(np.allclose(np.abs(Vt), np.abs(eigenvectors.T)))
Z = X_centered @ (eigenvectors * signs)[:, :2]
print(Z[:3].round(4), Z.shape)
back = Z @ (eigenvectors * signs)[:, :2].T + X.mean(axis=0)
print('error', np.square(X - back).mean().round(5))
