# bits of numpy from exam sheets: shapes, broadcasting, structured printing, masks, dates of no library but numpy
import numpy as np

a = np.arange(24).reshape(2, 3, 4)
print(a.shape, a.ndim, a.size, a.dtype, a.itemsize, a.nbytes, a.strides)
print(a[:, 1, ::2], a[..., -1], a[a % 7 == 0])
print(a.transpose(2, 0, 1).shape, a.swapaxes(0, 2).shape, np.moveaxis(a, 0, -1).shape)
print(a.sum(axis=(0, 2)), a.mean(axis=1, keepdims=True).shape, a.cumsum()[-1], a.argmax(), np.unravel_index(17, a.shape))
b = a.reshape(6, -1)
b[0, 0] = 100
print(a[0, 0, 0], b.base is not None, np.shares_memory(a, b))
print(np.vstack([b[0], b[1]]), np.hstack([b[:2], b[2:4]]), np.concatenate((b[:1], b[:1]), axis=1))
print([part.shape for part in np.array_split(b, 4)], np.tile([1, 2], (2, 2)), np.repeat([1, 2], 2))
try:
    np.ones((2, 3)) + np.ones((2, 4))
except ValueError as e:
    print('ValueError:', e)
try:
    np.ones((2, 3)) @ np.ones((2, 3))
except ValueError as e:
    print(e)
names = np.array(['cat', 'dog', 'bird'])
print(names, names.dtype, np.char.upper(names), names[names != 'dog'], np.where(names == 'bird'))
scores = np.array([[85.5, np.nan, 90], [70, 65.25, np.inf]])
print(scores, np.isnan(scores).any(), np.nanmean(scores[0]), np.isfinite(scores))
print(np.array([1, 2.5, True]), np.array([1, 'a', 2.5]), np.array([[1, 2], [3]], dtype=object))
people = np.array([('Ann', 21, 1.68), ('Bo', 19, 1.8)], dtype=[('name', 'U10'), ('age', 'i4'), ('height', 'f4')])
print(people, people['age'].mean(), np.sort(people, order='age')['name'])
print(np.linspace(0, 1, 5), np.logspace(0, 2, 3), np.arange(0.5, 2, 0.5), np.full((2, 2), 7), np.eye(2, k=1))
x, y = np.meshgrid([0, 1, 2], [10, 20])
print(x + y, np.diff([1, 4, 9, 16]), np.clip([-1, 5, 12], 0, 10), np.floor([-1.5, 1.5]), np.round(2.675, 2))
print(np.uint8(250) + np.uint8(3), np.array([250], dtype=np.uint8) + 10, np.int64(7) // 2, 7 / np.float32(2))
print(np.float64(1) / 3, np.float32(1) / 3, np.pi, repr(np.float32(0.1)), [np.int64(3)])
print(np.random.RandomState(0).permutation(5), np.allclose(0.1 + 0.2, 0.3), 0.1 + 0.2 == 0.3)
