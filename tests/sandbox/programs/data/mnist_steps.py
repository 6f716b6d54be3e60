# the steps before every MNIST model: reshape, astype, / 255, to_categorical, slices, samples by class, masks
from keras.datasets import mnist, fashion_mnist, cifar10
from keras.utils import to_categorical
import numpy as np

(train_images, train_labels), (test_images, test_labels) = mnist.load_data()
print('训练集', train_images.shape, train_labels.shape, train_images.dtype, type(train_images))
print('测试集', len(test_images), test_labels.ndim, train_images.ndim)
print(sorted(set(train_labels[:1000].tolist())), np.unique(test_labels))

x_valid, x_train = train_images[:5000] / 255.0, train_images[5000:] / 255.0
y_valid, y_train = train_labels[:5000], train_labels[5000:]
print(x_valid.shape, x_train.shape, x_train.dtype, 0.0 <= x_train[0].min() and x_train[0].max() <= 1.0)

flat = train_images.reshape(60000, 28 * 28).astype('float32')
flat /= 255
print(flat.shape, flat.dtype, flat[::2].shape, flat[:10, ::4].shape)
test = np.expand_dims(test_images, axis=-1).astype(np.float32) / 255.
print(test.shape, test[..., np.newaxis].shape, test[0].shape, test[:3, 14, 14].shape)
onehot = to_categorical(train_labels, num_classes=10)
print(onehot.shape, onehot.dtype, onehot[0].sum(), np.argmax(onehot[:3], axis=1).shape, onehot[-2:].shape)
print(np.array_equal(np.argmax(onehot[:100], axis=1), train_labels[:100]))

# only two digits
mask = (test_labels == 0) | (test_labels == 1)
x01, y01 = test_images[mask], test_labels[mask]
print(x01.shape[1:], len(x01) == len(y01) == mask.sum(), set(y01.tolist()))
index = np.random.RandomState(1).permutation(len(train_images))[:4]
print(index, train_images[index].shape, train_labels[index].shape)
print(train_images.min(), train_images.max(), train_images.reshape(-1, 784).shape)

(fx, fy), (fxt, fyt) = fashion_mnist.load_data()
class_names = ['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot']
print(fx.shape, fyt.shape, class_names[fy[0]] in class_names)
(cx, cy), (cxt, cyt) = cifar10.load_data()
print(cx.shape, cy.shape, cyt.shape, cy.flatten().shape, cx[0].shape, np.squeeze(cyt[:5]).shape)
gray = cx[:4].mean(axis=3)
print(gray.shape, gray.dtype, (cx[:4].astype('float32') / 127.5 - 1).min() >= -1)
