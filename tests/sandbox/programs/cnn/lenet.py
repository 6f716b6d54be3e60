# LeNet-5 as in the paper: tanh, average pooling, padding of the first convolution.
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv2D, AveragePooling2D, Flatten, Dense, ZeroPadding2D
from tensorflow.keras.optimizers import SGD

def LeNet(input_shape=(28, 28, 1), n_classes=10):
    model = Sequential()
    model.add(ZeroPadding2D(2, input_shape=input_shape))
    model.add(Conv2D(6, 5, activation='tanh', name='C1'))
    model.add(AveragePooling2D(pool_size=2, strides=2, name='S2'))
    model.add(Conv2D(16, (5, 5), strides=(1, 1), activation='tanh', padding='valid', name='C3'))
    model.add(AveragePooling2D((2, 2), (2, 2), name='S4'))
    model.add(Conv2D(120, 5, activation='tanh', name='C5'))
    model.add(Flatten())
    model.add(Dense(84, activation='tanh', name='F6'))
    model.add(Dense(n_classes, activation='softmax', name='output'))
    return model

model = LeNet()
model.compile(optimizer=SGD(learning_rate=0.01, momentum=0.9, nesterov=True), loss='sparse_categorical_crossentropy', metrics=['accuracy'])
print(model.summary())
print(model.input_shape, '->', model.output_shape)
total = 0
for layer in model.layers:
    print(f'{layer.name:<16}{str(layer.output.shape):<22}{layer.count_params():>8}')
    total += layer.count_params()
print('total', total)
print(model.optimizer.get_config()['nesterov'], model.loss)
