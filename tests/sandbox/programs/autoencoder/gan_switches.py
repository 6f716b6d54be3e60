# GAN with train_on_batch: the discriminator is trainable alone, and frozen inside the combined model
import numpy as np
from tensorflow.keras.models import Sequential, Model
from tensorflow.keras.layers import Dense, LeakyReLU, Input, Reshape, Flatten, BatchNormalization, Dropout
from tensorflow.keras.optimizers import Adam

img_shape = (4, 4, 1)
latent_dim = 5


def build_generator():
    model = Sequential()
    model.add(Dense(8, input_dim=latent_dim))
    model.add(LeakyReLU(0.2))
    model.add(BatchNormalization(momentum=0.8))
    model.add(Dense(int(np.prod(img_shape)), activation='tanh'))
    model.add(Reshape(img_shape))
    noise = Input(shape=(latent_dim,))
    img = model(noise)
    return Model(noise, img)


def build_discriminator():
    model = Sequential()
    model.add(Flatten(input_shape=img_shape))
    model.add(Dense(6))
    model.add(LeakyReLU(0.2))
    model.add(Dropout(0.3))
    model.add(Dense(1, activation='sigmoid'))
    img = Input(shape=img_shape)
    return Model(img, model(img))


optimizer = Adam(0.0002, 0.5)
discriminator = build_discriminator()
discriminator.compile(loss='binary_crossentropy', optimizer=optimizer, metrics=['accuracy'])
generator = build_generator()
z = Input(shape=(latent_dim,))
img = generator(z)
# For the combined model we will only train the generator
discriminator.trainable = False
valid = discriminator(img)
combined = Model(z, valid)
combined.compile(loss='binary_crossentropy', optimizer=Adam(0.0002, 0.5))
combined.summary()
print(len(combined.trainable_weights), len(combined.non_trainable_weights))

np.random.seed(0)
X_train = np.random.uniform(-1, 1, (32,) + img_shape)
batch_size = 8
valid = np.ones((batch_size, 1))
fake = np.zeros((batch_size, 1))
for epoch in range(2):
    idx = np.random.randint(0, X_train.shape[0], batch_size)
    print('real', idx)
    imgs = X_train[idx]
    noise = np.random.normal(0, 1, (batch_size, latent_dim))
    gen_imgs = generator.predict(noise, verbose=0)
    before = [w.copy() for w in discriminator.get_weights()]
    discriminator.trainable = True
    d_loss_real = discriminator.train_on_batch(imgs, valid)
    d_loss_fake = discriminator.train_on_batch(gen_imgs, fake)
    discriminator.trainable = False
    d_loss = 0.5 * np.add(d_loss_real, d_loss_fake)
    changed = any(not np.array_equal(a, b) for a, b in zip(before, discriminator.get_weights()))
    before = [w.copy() for w in discriminator.get_weights()]
    g_before = generator.get_weights()[0].copy()
    g_loss = combined.train_on_batch(noise, valid)
    same = all(np.array_equal(a, b) for a, b in zip(before, discriminator.get_weights()))
    print(epoch, d_loss.shape, np.ndim(g_loss), 'D moved', changed, 'D kept', same,
          'G moved', not np.array_equal(g_before, generator.get_weights()[0]))
