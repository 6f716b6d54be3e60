# The picture is what learns: gradient ascent on a feature, with total variation and clipping.
import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((8, 8, 3)),
    tf.keras.layers.Conv2D(4, 3, activation="relu", name="features", kernel_initializer=tf.keras.initializers.Constant(0.05)),
])
extractor = tf.keras.Model(model.inputs, model.get_layer("features").output)
image = tf.Variable(np.linspace(0, 1, 192).reshape(1, 8, 8, 3), dtype=tf.float32, trainable=True)
opt = tf.keras.optimizers.Adam(learning_rate=0.02, beta_1=0.99, epsilon=1e-1)


def clip_0_1(img):
    return tf.clip_by_value(img, clip_value_min=0.0, clip_value_max=1.0)


def total_variation_loss(img):
    x_deltas = img[:, :, 1:, :] - img[:, :, :-1, :]
    y_deltas = img[:, 1:, :, :] - img[:, :-1, :, :]
    return tf.reduce_sum(tf.abs(x_deltas)) + tf.reduce_sum(tf.abs(y_deltas))


@tf.function()
def step(img):
    with tf.GradientTape() as tape:
        out = extractor(img)
        gram = tf.linalg.einsum('bijc,bijd->bcd', out, out) / tf.cast(tf.shape(out)[1] * tf.shape(out)[2], tf.float32)
        loss = -tf.reduce_mean(out) + 1e-3 * total_variation_loss(img) + 0.01 * tf.reduce_mean(gram)
    grad = tape.gradient(loss, img)
    opt.apply_gradients([(grad, img)])
    img.assign(clip_0_1(img))
    return loss


for i in range(3):
    print(i, '%.5f' % step(image))
print(image.shape, np.round(image.numpy().mean(), 5), image.numpy().max())
print(tf.image.total_variation(image).numpy().round(3))
