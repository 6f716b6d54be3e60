# Coloured pictures with the names of their classes; sizes of layers computed by the formula and compared.
import numpy as np
from keras.datasets import cifar10
from keras.models import Sequential
from keras.layers import Conv2D, MaxPooling2D, Flatten, Dense, Input

class_names = ['airplane', 'automobile', 'bird', 'cat', 'deer', 'dog', 'frog', 'horse', 'ship', 'truck']
(train_images, train_labels), (test_images, test_labels) = cifar10.load_data()
print(train_images.shape, train_labels.shape, test_images.shape, test_labels.shape)
print(type(train_images), train_images.dtype, train_images.nbytes, train_images.ndim)
print(len(class_names) == len(np.unique(train_labels)))
print(class_names[train_labels[0][0]] in class_names)
train_images, test_images = train_images / 255.0, test_images / 255.0
print(train_images.dtype, test_images[:500].min(), test_images[:500].max(), test_images.shape)


def out(n, k, s=1, p=0):
    return (n + 2 * p - k) // s + 1


model = Sequential([Input((32, 32, 3)), Conv2D(32, (3, 3), activation='relu'), MaxPooling2D((2, 2)),
                    Conv2D(64, (5, 5), strides=2, activation='relu'), MaxPooling2D((3, 3), strides=1), Flatten(), Dense(10)])
sizes = [out(32, 3)]
sizes.append(out(sizes[-1], 2, 2))
sizes.append(out(sizes[-1], 5, 2))
sizes.append(out(sizes[-1], 3, 1))
for size, layer in zip(sizes, model.layers):
    print(f"{layer.name}: formula {size}, Keras {layer.output.shape[1]}")
params = [(3 * 3 * 3 + 1) * 32, 0, (5 * 5 * 32 + 1) * 64, 0, 0, (sizes[-1] ** 2 * 64 + 1) * 10]
print([l.count_params() for l in model.layers] == params, sum(params))
