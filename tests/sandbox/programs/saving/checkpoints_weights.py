# ModelCheckpoint for weights and after batches; an earlier epoch is taken up again.
import os

import keras
import numpy as np

x, y = np.linspace(0, 1, 8).reshape(8, 1), np.ones((8, 1))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(keras.optimizers.SGD(0.1), "mse")
losses = []
watch = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: losses.append(model.get_weights()[0].item()))
save = keras.callbacks.ModelCheckpoint("w{epoch}.weights.h5", save_weights_only=True, verbose=1)
model.fit(x, y, epochs=3, batch_size=4, verbose=0, callbacks=[watch, save])
for epoch in (1, 2, 3):
    model.load_weights(f"w{epoch}.weights.h5")
    print(epoch, np.isclose(model.get_weights()[0].item(), losses[epoch - 1]))
often = keras.callbacks.ModelCheckpoint("b{epoch}-{batch}.keras", save_freq=3)
model.fit(x, y, epochs=3, batch_size=2, verbose=0, callbacks=[often])
print(sorted(name for name in os.listdir(".") if name.startswith("b")))
missing = keras.callbacks.ModelCheckpoint("m.keras", monitor="val_loss", save_best_only=True)
model.fit(x, y, epochs=1, verbose=0, callbacks=[missing])
print(os.path.exists("m.keras"))
bad = keras.callbacks.ModelCheckpoint("m{val_acc:.2f}.keras")
model.fit(x, y, epochs=1, verbose=0, callbacks=[bad])
