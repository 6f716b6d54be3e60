# convolution and pooling with loops, padding and strides; kernels of image processing
import numpy as np


def zero_pad(X, pad):
    return np.pad(X, ((0, 0), (pad, pad), (pad, pad), (0, 0)), mode='constant', constant_values=(0, 0))


def conv_single_step(a_slice_prev, W, b):
    s = np.multiply(a_slice_prev, W)
    Z = np.sum(s)
    return Z + float(b.item())


def conv_forward(A_prev, W, b, hparameters):
    (m, n_H_prev, n_W_prev, n_C_prev) = A_prev.shape
    (f, f, n_C_prev, n_C) = W.shape
    stride, pad = hparameters['stride'], hparameters['pad']
    n_H = int((n_H_prev - f + 2 * pad) / stride) + 1
    n_W = int((n_W_prev - f + 2 * pad) / stride) + 1
    Z = np.zeros((m, n_H, n_W, n_C))
    A_prev_pad = zero_pad(A_prev, pad)
    for i in range(m):
        a_prev_pad = A_prev_pad[i]
        for h in range(n_H):
            for w in range(n_W):
                for c in range(n_C):
                    vs, hs = h * stride, w * stride
                    a_slice = a_prev_pad[vs:vs + f, hs:hs + f, :]
                    Z[i, h, w, c] = conv_single_step(a_slice, W[:, :, :, c], b[:, :, :, c])
    return Z


def pool_forward(A_prev, f, stride, mode="max"):
    m, H, W, C = A_prev.shape
    out = np.zeros((m, 1 + (H - f) // stride, 1 + (W - f) // stride, C))
    for h in range(out.shape[1]):
        for w in range(out.shape[2]):
            window = A_prev[:, h * stride:h * stride + f, w * stride:w * stride + f]
            out[:, h, w] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out


np.random.seed(1)
A_prev = np.random.randn(2, 5, 7, 4)
W = np.random.randn(3, 3, 4, 8)
b = np.random.randn(1, 1, 1, 8)
Z = conv_forward(A_prev, W, b, {"pad": 1, "stride": 2})
print("Z's mean =", np.mean(Z))
print("Z[1,1,1] =", Z[1, 1, 1])
print(Z.shape, pool_forward(A_prev, 3, 1).shape)
print(pool_forward(A_prev, 3, 2, "average")[0, 0, 0])

image = np.zeros((6, 6))
image[:, 3:] = 10
vertical = np.array([[1, 0, -1]] * 3)
windows = np.lib.stride_tricks.sliding_window_view(image, (3, 3))
print(windows.shape)
print(np.einsum('ijkl,kl->ij', windows, vertical))
kernels = {'sharpen': [[0, -1, 0], [-1, 5, -1], [0, -1, 0]], 'blur': np.ones((3, 3)) / 9}
for name, kernel in kernels.items():
    print(name, (windows * np.array(kernel)).sum(axis=(2, 3))[1])
print(np.convolve([1, 2, 3], [0, 1, 0.5]), np.convolve([1, 2, 3], [0, 1, 0.5], 'same'))
