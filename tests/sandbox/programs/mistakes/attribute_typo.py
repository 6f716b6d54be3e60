# A method with a typing error.
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.sumary()
