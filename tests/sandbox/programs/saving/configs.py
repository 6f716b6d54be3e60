# get_config and from_config of layers and models, wrappers included.
import keras
from keras import layers

for layer in (
    layers.Dense(3, activation="relu", kernel_regularizer="l2"),
    layers.Conv2D(4, 3, padding="same", name="conv"),
    layers.Bidirectional(layers.LSTM(2, return_sequences=True)),
    layers.TimeDistributed(layers.Dense(2)),
    layers.Dropout(0.3),
):
    again = type(layer).from_config(layer.get_config())
    print(type(again).__name__, again.name == layer.name, again.get_config() == layer.get_config())
inputs = keras.Input((4,))
outputs = layers.Add()([layers.Dense(3)(inputs), layers.Dense(3)(inputs)])
model = keras.Model(inputs, outputs, name="sum")
again = keras.Model.from_config(model.get_config())
print(type(again).__name__, again.name, again.get_config() == model.get_config())
stack = keras.Sequential([keras.Input((4,)), layers.Dense(2)])
print(keras.Sequential.from_config(stack.get_config()).get_config() == stack.get_config())
optimizer = keras.optimizers.Adam(0.01, beta_1=0.8)
again = keras.optimizers.Adam.from_config(optimizer.get_config())
print(round(float(again.learning_rate), 4), again.beta_1)
