# marks: 15
# fails: none
# One-hot rows from an identity matrix, layers as a list.
import numpy as np
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape((60000, 28 * 28)).astype(np.float32) / 255.0
x_test = x_test.reshape((10000, 28 * 28)).astype(np.float32) / 255.0
y_train = np.eye(10)[y_train]
y_test = np.eye(10)[y_test]

model = tf.keras.models.Sequential(
    [
        tf.keras.layers.Dense(512, activation='relu', input_shape=(784,)),
        tf.keras.layers.Dropout(rate=0.2),
        tf.keras.layers.Dense(512, activation=tf.nn.relu),
        tf.keras.layers.Dropout(rate=0.2),
        tf.keras.layers.Dense(10, activation='softmax'),
    ]
)
model.compile(
    optimizer=tf.keras.optimizers.Adam(learning_rate=0.001),
    loss=tf.keras.losses.CategoricalCrossentropy(),
    metrics=['accuracy'],
)
model.fit(x_train, y_train, epochs=2, batch_size=128, validation_data=(x_test, y_test))
print('accuracy:', model.evaluate(x_test, y_test)[1])
