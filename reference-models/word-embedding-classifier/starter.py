import keras
from keras import layers
from keras.datasets import imdb
from keras.utils import pad_sequences

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=5000)

# 1. 准备数据 / prepare the data

# 2. 搭建网络 / build the network

# 3. 编译、训练、评估 / compile, train, evaluate
