# LambdaCallback with a counter, TerminateOnNaN on a loss that grows beyond all bounds, a History given by hand.
import numpy as np
import keras
from keras.callbacks import LambdaCallback, TerminateOnNaN, History

x = np.arange(12.0).reshape(12, 1)
y = 100 * x
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="ones")])
model.compile(loss="mse", optimizer=keras.optimizers.SGD(1e15))
batches = []
print_batch = LambdaCallback(
    on_epoch_begin=lambda epoch, logs: print("epoch", epoch, "begins"),
    on_batch_end=lambda batch, logs: batches.append(batch),
    on_train_end=lambda logs: print("done:", sorted(logs)))
history = History()
result = model.fit(x, y, epochs=6, batch_size=4, shuffle=False, verbose=0, callbacks=[print_batch, TerminateOnNaN(), history])
print(batches)
print(len(result.history["loss"]), result.history["loss"][-1], np.isnan(model.get_weights()[0]).any())
print(history.history.keys() == result.history.keys(), result.model is model)

model.compile(loss="mse", optimizer="sgd")
model.set_weights([np.ones((1, 1)), np.zeros(1)])
weights = []
cb = LambdaCallback(on_epoch_end=lambda e, l: weights.append(model.layers[0].get_weights()[0].item()))
model.fit(x / 12, y / 1200, epochs=3, batch_size=12, verbose=0, callbacks=cb)
print(np.round(weights, 4))
