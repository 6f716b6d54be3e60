# ImageDataGenerator on arrays: rescale, flow with labels, standardising, fit from a generator
import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv2D, Flatten, Dense, MaxPooling2D

x_train = (np.arange(20 * 8 * 8 * 1).reshape(20, 8, 8, 1) % 256).astype('float32')
y_train = np.arange(20) % 2

train_datagen = ImageDataGenerator(
    rescale=1./255,
    rotation_range=20,
    width_shift_range=0.1,
    height_shift_range=0.1,
    shear_range=0.2,
    zoom_range=0.2,
    horizontal_flip=True,
    fill_mode='nearest',
    validation_split=0.2)
test_datagen = ImageDataGenerator(rescale=1./255)

train_generator = train_datagen.flow(x_train, y_train, batch_size=4, subset='training')
validation_generator = train_datagen.flow(x_train, y_train, batch_size=4, subset='validation')
print(len(train_generator), len(validation_generator), train_generator.n)
batch_x, batch_y = next(train_generator)
print(batch_x.shape, batch_x.dtype, batch_y.shape, float(batch_x.max()) <= 1)

plain = test_datagen.flow(x_train, y_train, batch_size=8, shuffle=False)
for i, (bx, by) in enumerate(plain):
    print(i, bx.shape, by, round(float(bx.sum()), 3))
    if i == 2:
        break

standard = ImageDataGenerator(featurewise_center=True, featurewise_std_normalization=True)
standard.fit(x_train)
print(standard.mean.ravel(), standard.std.ravel())
xs = next(standard.flow(x_train, batch_size=20, shuffle=False))
print('%.4f %.4f' % (abs(xs.mean()), xs.std()))
print(next(ImageDataGenerator(samplewise_center=True).flow(x_train[:1], shuffle=False)).mean().round(4) + 0.0)

model = Sequential([
    Conv2D(2, (3, 3), activation='relu', input_shape=(8, 8, 1)),
    MaxPooling2D(2, 2),
    Flatten(),
    Dense(1, activation='sigmoid'),
])
model.compile(loss='binary_crossentropy', optimizer='rmsprop', metrics=['accuracy'])
history = model.fit(train_generator, steps_per_epoch=4, epochs=2, validation_data=validation_generator,
                    validation_steps=1, verbose=0)
print(sorted(history.history), len(history.epoch))
print(len(model.evaluate(plain, verbose=0)), model.predict(plain, verbose=0).shape)
