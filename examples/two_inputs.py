# The functional API: a picture and three numbers go in, a class and a price come out.
import numpy as np
import keras
from keras import layers

picture = keras.Input((16, 16, 3), name="picture")
x = layers.Conv2D(8, 3, activation="relu")(picture)
x = layers.GlobalAveragePooling2D()(x)
numbers = keras.Input((3,), name="numbers")
y = layers.Dense(4, activation="relu")(numbers)
both = layers.concatenate([x, y])
kind = layers.Dense(5, activation="softmax", name="kind")(both)
price = layers.Dense(1, name="price")(both)
model = keras.Model([picture, numbers], [kind, price], name="two_inputs")
model.summary()

model.compile(
    optimizer=keras.optimizers.RMSprop(1e-3),
    loss={"kind": "sparse_categorical_crossentropy", "price": "mse"},
    loss_weights={"kind": 1.0, "price": 0.5},
    metrics={"kind": ["accuracy"], "price": ["mae"]},
)
rng = np.random.default_rng(1)
inputs = {"picture": rng.random((64, 16, 16, 3)), "numbers": rng.random((64, 3))}
targets = {"kind": rng.integers(0, 5, 64), "price": rng.random((64, 1))}
history = model.fit(inputs, targets, epochs=2, batch_size=16, verbose=2)
print(sorted(history.history))
