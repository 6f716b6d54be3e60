# marks: 10
# fails: none
# The formula written out with matrices.
import numpy as np


def gcn_layer(a, h, w):
    a_hat = a + np.identity(a.shape[0])
    d = np.diag(np.sum(a_hat, axis=0) ** -0.5)
    z = d.dot(a_hat).dot(d).dot(h).dot(w)
    return np.where(z > 0, z, 0)
