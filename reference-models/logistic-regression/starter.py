import keras
import numpy as np

steps = np.arange(20, dtype='float32') / 10 - 0.95
points = np.array([[a, b] for a in steps for b in steps], dtype='float32')
labels = (points[:, 0] + 2 * points[:, 1] > 0.3).astype('float32')

# 1. 搭建模型 / build the model

# 2. 编译、训练、评估 / compile, train, evaluate
