# Lists of whole numbers go a quick way, all others a slow one: both give the same.
import numpy as np
from keras.utils import pad_sequences


def show(rows, **options):
    padded = pad_sequences(rows, **options)
    print(padded.tolist(), padded.dtype, padded.shape)
    return padded


show([[1, 2, 3], [4], []], maxlen=2)
show([[1, 2, 3], [4], []], maxlen=5)
show([[1, 2, 3], [4], []])
show(np.array([[1], [2, 3]], dtype=object), maxlen=2)
show([[True, 2.7, -1.2]], maxlen=2)
show([(1, 2, 3), [4]], maxlen=2)
show([np.array([1, 2, 3]), [4]], maxlen=2)
show([[1, 2, 3]], maxlen=2, truncating="post")
show([[1, 2, 3]], maxlen=4, padding="post", value=7)
show([[[1, 2], [3, 4]], [[5, 6]]], maxlen=3)
padded = show([[1, 2, 3]], maxlen=2)
padded[0, 0] = 9
print(padded.tolist())
