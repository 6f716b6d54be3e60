# The state of the optimizer is in the file: SGD with momentum goes on as if nothing had happened.
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0]])
y = 2 * x
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(keras.optimizers.SGD(0.01, momentum=0.9), "mse")
for _ in range(4):
    model.train_on_batch(x, y)
model.save("m.keras")
again = keras.saving.load_model("m.keras")
fresh = keras.saving.load_model("m.keras", compile=False)
fresh.compile(keras.optimizers.SGD(0.01, momentum=0.9), "mse")
print(again.optimizer.momentum, round(float(again.optimizer.learning_rate), 4))
for each in (model, again, fresh):
    each.train_on_batch(x, y)
print(np.allclose(model.get_weights()[0], again.get_weights()[0]))
print(np.allclose(model.get_weights()[0], fresh.get_weights()[0]))
