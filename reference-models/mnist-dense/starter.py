import keras
from keras import layers
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()

# 1. 准备数据 / prepare the data

# 2. 搭建网络 / build the network

# 3. 编译、训练、评估 / compile, train, evaluate
