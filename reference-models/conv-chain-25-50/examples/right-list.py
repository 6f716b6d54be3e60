# marks: 10
# fails: none
import tensorflow as tf

model = tf.keras.Sequential(
    [
        tf.keras.layers.Conv2D(25, kernel_size=3, input_shape=(28, 28, 1)),
        tf.keras.layers.MaxPool2D(),
        tf.keras.layers.Conv2D(50, kernel_size=3),
        tf.keras.layers.MaxPool2D(),
        tf.keras.layers.Flatten(),
    ]
)
model.summary()
