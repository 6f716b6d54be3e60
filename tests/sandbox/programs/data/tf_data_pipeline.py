# tf.data from slices: map, cache, shuffle, batch, prefetch, zip, take, skip, and fit on it
import numpy as np
import tensorflow as tf

AUTOTUNE = tf.data.AUTOTUNE
images = (np.arange(10 * 4 * 4).reshape(10, 4, 4) % 255).astype('uint8')
labels = np.arange(10) % 3


def preprocess(image, label):
    image = tf.cast(image, tf.float32) / 255.0
    image = tf.expand_dims(image, -1)
    label = tf.one_hot(label, depth=3)
    return image, label


ds = tf.data.Dataset.from_tensor_slices((images, labels))
print(ds.element_spec)
ds = ds.map(preprocess, num_parallel_calls=AUTOTUNE)
train_ds = ds.take(8).cache().shuffle(8, seed=1).batch(4).prefetch(AUTOTUNE)
val_ds = ds.skip(8).batch(4).cache().prefetch(buffer_size=AUTOTUNE)
print(train_ds.element_spec)
print(len(train_ds), val_ds.cardinality().numpy())
for image, label in ds.take(1):
    print(image.shape, label.numpy(), tf.reduce_max(image).numpy())
for batch, y in val_ds:
    print(batch.shape, y.numpy().argmax(axis=1))

model = tf.keras.Sequential([
    tf.keras.layers.Input((4, 4, 1)),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(3, activation='softmax', kernel_initializer='zeros'),
])
model.compile('sgd', 'categorical_crossentropy', metrics=['accuracy'])
print('%.5f' % model.evaluate(val_ds, verbose=0)[0])
history = model.fit(train_ds, validation_data=val_ds, epochs=2, verbose=0)
print(sorted(history.history))

numbers = tf.data.Dataset.range(10)
print(list(numbers.filter(lambda x: x % 2 == 0).as_numpy_iterator()))
print([w.numpy().tolist() for w in numbers.batch(4, drop_remainder=True)])
print(numbers.reduce(tf.constant(0, tf.int64), lambda s, x: s + x).numpy())
windows = numbers.window(4, shift=2, drop_remainder=True).flat_map(lambda w: w.batch(4))
for w in windows.map(lambda w: (w[:-1], w[-1])):
    print(w[0].numpy(), w[1].numpy())
letters = tf.data.Dataset.from_tensor_slices(['a', 'b', 'c'])
for number, letter in tf.data.Dataset.zip((numbers, letters)):
    print(number.numpy(), letter.numpy().decode('utf-8'), end=' ')
print()
print(list(numbers.take(3).repeat(2).enumerate(5).as_numpy_iterator()))


def gen():
    for i in range(3):
        yield i, [i] * 2


made = tf.data.Dataset.from_generator(gen, output_signature=(
    tf.TensorSpec(shape=(), dtype=tf.int32), tf.TensorSpec(shape=(2,), dtype=tf.float32)))
for i, v in made.batch(2):
    print(i.numpy(), v.numpy())
