from keras import layers, models
from keras.datasets import mnist
from keras.utils import to_categorical

(train_images, train_labels), (test_images, test_labels) = mnist.load_data()

# 1. 准备数据 / prepare the data

# 2. 搭建网络 / build the network

# 3. 编译、训练、评估 / compile, train, evaluate
