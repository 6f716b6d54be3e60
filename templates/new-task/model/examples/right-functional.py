# marks: 10
# fails: none
import keras
from keras import layers

inputs = keras.Input((4,))
hidden = layers.Activation('relu')(layers.Dense(8)(inputs))
model = keras.Model(inputs, layers.Dense(1)(hidden))
model.compile('adam', 'mse')
