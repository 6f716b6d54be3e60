# Classes counted from 1 while the network has as many outputs as there are classes
import numpy as np
from tensorflow.keras import layers, models

model = models.Sequential([layers.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.arange(24).reshape(6, 4) / 24
y = np.array([1, 2, 3, 1, 2, 3])
try:
    model.evaluate(x, y, verbose=0)
except Exception as error:
    print(type(error).__name__, str(error).split('\n')[0])
words = models.Sequential([layers.Embedding(10, 2), layers.GlobalAveragePooling1D()])
try:
    words.predict(np.array([[1, 2], [3, 30]]), verbose=0)
except Exception as error:
    reason = [line for line in str(error).split('\n') if 'is not in' in line]
    print(type(error).__name__, str(error).split('\n')[0], reason)
model.fit(x, y, epochs=1, verbose=0)
