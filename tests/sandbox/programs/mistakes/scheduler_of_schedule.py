# A schedule of Keras' where LearningRateScheduler wants a function.
import numpy as np
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
decay = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=10, decay_rate=0.9)
print("fit")
model.fit(np.ones((4, 2)), np.ones(4), epochs=2, verbose=0, callbacks=[keras.callbacks.LearningRateScheduler(decay)])
