# Sums, means, deviations and extremes of large arrays of bytes; arrays that are too large.
import numpy as np

pixels = (np.arange(1_104_000) * 7919 % 251).astype(np.uint8)
print(pixels.sum(), pixels.mean(), pixels.std(), pixels.var(ddof=1), pixels.min(), pixels.max(), pixels.ptp() if hasattr(pixels, "ptp") else "")
pictures = pixels.reshape(-1, 20, 20, 3)
print(pictures.mean(axis=(0, 1, 2)), pictures.max(axis=(0, 1, 2)), pictures.sum(axis=0)[0, 0], pictures.mean(keepdims=True).shape)
signed = pixels.astype(np.int16) - 125
print(signed.sum(), signed.min(), signed.max(), signed.std(), np.sum(signed, dtype=np.int32), np.mean(signed, dtype=np.float32))
for shape, kind in [((10**6, 10**6), float), ((10**5, 3 * 10**5), "f4"), ((10**7, 10**7), "i8"), (10**30, float), ((10**10, 10**10), float)]:
    try:
        np.zeros(shape, kind)
    except (MemoryError, ValueError) as error:
        print(isinstance(error, MemoryError), type(error).__name__, error)
try:
    np.full((10**6, 10**7), 3)
except MemoryError as error:
    print(error)
try:
    column = np.ones(10**7)
    column[:, None] + column
except MemoryError as error:
    print(error)
