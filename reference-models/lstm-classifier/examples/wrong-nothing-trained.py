# marks: 3/4
# fails: layers, arguments, data, compile, fit, printed-count, function, training
# misconceptions: forgot-activation, never-compiled, never-fitted
import keras

model = keras.Sequential([keras.Input((40,)), keras.layers.Dense(24), keras.layers.Dense(2)])
print(model.count_params())
