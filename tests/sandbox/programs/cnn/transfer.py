# A trained base that is frozen, a new head, then fine tuning of its last layer: counts of what is trained.
import numpy as np
import keras
from keras import layers

base = keras.Sequential([
    keras.Input((16, 16, 3)),
    layers.Conv2D(8, 3, activation="relu", name="block1_conv"),
    layers.BatchNormalization(name="block1_bn"),
    layers.MaxPooling2D(name="block1_pool"),
    layers.Conv2D(16, 3, activation="relu", name="block2_conv"),
    layers.GlobalAveragePooling2D(name="gap"),
], name="base")
base.trainable = False
print("base:", len(base.trainable_weights), "trainable,", len(base.non_trainable_weights), "frozen")

model = keras.Sequential([base, layers.Dense(8, activation="relu"), layers.Dense(3, activation="softmax")])
model.build((None, 16, 16, 3))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.summary()
before = [w.copy() for w in base.get_weights()]
x = np.random.rand(12, 16, 16, 3)
y = np.arange(12) % 3
model.fit(x, y, epochs=2, verbose=0)
print("unchanged:", all(np.array_equal(a, b) for a, b in zip(before, base.get_weights())))

base.trainable = True
for layer in base.layers[:-2]:
    layer.trainable = False
for layer in base.layers:
    print(layer.name, layer.trainable)
model.compile(optimizer=keras.optimizers.Adam(1e-5), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
print(len(model.trainable_weights))
model.fit(x, y, epochs=1, verbose=0)
after = base.get_weights()
print([bool(np.array_equal(a, b)) for a, b in zip(before, after)])
model.summary(expand_nested=True, show_trainable=True)
