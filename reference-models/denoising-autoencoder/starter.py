import keras
from keras import layers
from keras.datasets import mnist

(x_train, _), (x_test, _) = mnist.load_data()

# 1. 准备数据 / prepare the data

# 2. 搭建自编码器 / build the auto-encoder

# 3. 编译、训练、评估 / compile, train, evaluate
