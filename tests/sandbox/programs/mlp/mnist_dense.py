# The digits as vectors: flattening, scaling, one-hot labels, a short training on some of them.
import matplotlib.pyplot as plt
import numpy as np
from tensorflow import keras
from tensorflow.keras.datasets import mnist
from tensorflow.keras.utils import to_categorical

(X_train, Y_train), (X_test, Y_test) = mnist.load_data()
print("Train:", X_train.shape, X_train.dtype, Y_train.shape)
print("Test:", X_test.shape, Y_test.dtype, "classes:", np.unique(Y_test))
plt.figure(figsize=(6, 3))
for i in range(6):
    plt.subplot(2, 3, i + 1)
    plt.imshow(X_train[i], cmap='gray')
    plt.title(f"label {Y_train[i] >= 0}")
    plt.axis('off')
plt.show()

num_pixels = X_train.shape[1] * X_train.shape[2]
X_train = X_train.reshape(X_train.shape[0], num_pixels).astype('float32') / 255
X_test = X_test.reshape((X_test.shape[0], num_pixels)).astype('float32') / 255
Y_train, Y_test = to_categorical(Y_train, 10), to_categorical(Y_test, 10)
print(X_train.shape, X_train.max() <= 1.0, Y_train.shape, Y_train.sum())

model = keras.models.Sequential()
model.add(keras.layers.Dense(32, input_dim=num_pixels, activation='relu'))
model.add(keras.layers.Dense(10, activation='softmax'))
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
history = model.fit(X_train[:256], Y_train[:256], validation_data=(X_test[:64], Y_test[:64]), epochs=2, batch_size=64, verbose=0)
print({name: len(values) for name, values in history.history.items()})
scores = model.evaluate(X_test[:100], Y_test[:100], verbose=0)
print("Baseline Error in range:", 0 <= 100 - scores[1] * 100 <= 100)
probabilities = model.predict(X_test[:3], verbose=0)
print(probabilities.shape, np.allclose(probabilities.sum(axis=1), 1), np.argmax(probabilities, axis=-1).shape)
