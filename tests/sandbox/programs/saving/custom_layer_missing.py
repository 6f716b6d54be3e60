# Loading a model with a layer of the program's own that was never registered ends the program.
import keras


class Double(keras.layers.Layer):
    def call(self, x):
        return x * 2


model = keras.Sequential([keras.Input((2,)), Double(), keras.layers.Dense(1)])
model.save("double.keras")
model.save("double.h5")
try:
    keras.models.load_model("double.h5")
except ValueError as error:
    print(error)
print(type(keras.models.load_model("double.h5", custom_objects={"Double": Double}).layers[0]).__name__)
keras.models.load_model("double.keras")
