# The old format: what comes back of the loss and the metrics, and which losses cannot be read again.
import keras
import numpy as np

x, y = np.ones((4, 2)), np.ones((4, 1))
for loss in ("mean_squared_error", keras.losses.MeanSquaredError(), "mse"):
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation="sigmoid")])
    model.compile("sgd", loss, metrics=["accuracy", "mae"])
    model.fit(x, y, verbose=0)
    model.save("old.hdf5")
    try:
        again = keras.models.load_model("old.hdf5")
        print(sorted(again.evaluate(x, y, verbose=0, return_dict=True)), callable(again.loss))
    except Exception as error:
        print(type(error).__name__, error)
model.save("old.h5", include_optimizer=False)
print(keras.models.load_model("old.h5").compiled, keras.models.load_model("old.hdf5", compile=False).compiled)
