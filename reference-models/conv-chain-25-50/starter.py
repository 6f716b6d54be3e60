from keras.layers import Conv2D, Flatten, Input, MaxPooling2D
from keras.models import Sequential

model = Sequential()

# 在这里逐层添加 / add the layers here

model.summary()
