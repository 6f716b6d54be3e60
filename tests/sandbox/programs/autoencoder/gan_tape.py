# DCGAN tutorial: two tapes, BinaryCrossentropy(from_logits), tf.function, losses in numbers at known weights
import tensorflow as tf
from tensorflow.keras import layers
import numpy as np
import time


def make_generator_model():
    model = tf.keras.Sequential()
    model.add(layers.Input(shape=(6,)))
    model.add(layers.Dense(2 * 2 * 8, use_bias=False))
    model.add(layers.BatchNormalization())
    model.add(layers.LeakyReLU())
    model.add(layers.Reshape((2, 2, 8)))
    assert model.output_shape == (None, 2, 2, 8)  # Note: None is the batch size
    model.add(layers.Conv2DTranspose(4, (5, 5), strides=(1, 1), padding='same', use_bias=False))
    assert model.output_shape == (None, 2, 2, 4)
    model.add(layers.BatchNormalization())
    model.add(layers.LeakyReLU())
    model.add(layers.Conv2DTranspose(1, (5, 5), strides=(2, 2), padding='same', use_bias=False, activation='tanh'))
    assert model.output_shape == (None, 4, 4, 1)
    return model


def make_discriminator_model():
    model = tf.keras.Sequential()
    model.add(layers.Conv2D(4, (5, 5), strides=(2, 2), padding='same', input_shape=[4, 4, 1]))
    model.add(layers.LeakyReLU())
    model.add(layers.Dropout(0.3))
    model.add(layers.Flatten())
    model.add(layers.Dense(1))
    return model


generator = make_generator_model()
discriminator = make_discriminator_model()
cross_entropy = tf.keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(real_output, fake_output):
    real_loss = cross_entropy(tf.ones_like(real_output), real_output)
    fake_loss = cross_entropy(tf.zeros_like(fake_output), fake_output)
    total_loss = real_loss + fake_loss
    return total_loss


def generator_loss(fake_output):
    return cross_entropy(tf.ones_like(fake_output), fake_output)


print(discriminator_loss(tf.constant([[2.0], [0.5]]), tf.constant([[-1.0], [0.0]])))
print(generator_loss(tf.constant([[-1.0], [0.0]])))
generator_optimizer = tf.keras.optimizers.Adam(1e-4)
discriminator_optimizer = tf.keras.optimizers.Adam(1e-4)


@tf.function
def train_step(images):
    noise = tf.random.normal([4, 6])
    with tf.GradientTape() as gen_tape, tf.GradientTape() as disc_tape:
        generated_images = generator(noise, training=True)
        real_output = discriminator(images, training=True)
        fake_output = discriminator(generated_images, training=True)
        gen_loss = generator_loss(fake_output)
        disc_loss = discriminator_loss(real_output, fake_output)
    gradients_of_generator = gen_tape.gradient(gen_loss, generator.trainable_variables)
    gradients_of_discriminator = disc_tape.gradient(disc_loss, discriminator.trainable_variables)
    generator_optimizer.apply_gradients(zip(gradients_of_generator, generator.trainable_variables))
    discriminator_optimizer.apply_gradients(zip(gradients_of_discriminator, discriminator.trainable_variables))
    return gen_loss, disc_loss


train_images = np.linspace(-1, 1, 8 * 16).reshape(8, 4, 4, 1).astype('float32')
train_dataset = tf.data.Dataset.from_tensor_slices(train_images).shuffle(8).batch(4)


def train(dataset, epochs):
    for epoch in range(epochs):
        start = time.time()
        for image_batch in dataset:
            g, d = train_step(image_batch)
        print('Epoch {} done'.format(epoch + 1), g.shape, d.dtype, time.time() >= start)


train(train_dataset, 2)
decision = discriminator(generator(tf.random.normal([1, 6]), training=False))
print(decision.shape, generator_optimizer.iterations.numpy(), len(generator.trainable_variables))
generator.summary()
