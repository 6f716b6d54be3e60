# Each building of a stack makes a network inside, which counts in the names of later models
import keras
from keras import layers


def name_of_next():
    i = keras.Input((3,)); return keras.Model(i, layers.Dense(1)(i)).name
s = keras.Sequential([keras.Input((3,)), layers.Dense(1)])
print(name_of_next()); s.build((None, 3)); print(name_of_next()); s.build(); print(name_of_next())
u = keras.Sequential([layers.Dense(2)]); u.build((None, 3)); print(name_of_next()); u.add(layers.Activation('relu')); print(name_of_next()); u.build((None, 3)); print(name_of_next()); u.build(input_shape=(None, 3)); print(name_of_next())
