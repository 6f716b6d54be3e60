# The configurations of whole models, with tuples where Keras has them; layers with an odd keyword; states as a tuple.
import numpy as np
import keras
from keras import layers

model = keras.Sequential([keras.Input((4, 4, 1)), layers.Conv2D(2, 3, name="conv"), layers.Flatten(name="flat")], name="seq")
for entry in model.get_config()["layers"]:
    print(entry["class_name"], entry["config"].get("batch_shape"), entry["config"].get("kernel_size"), entry.get("build_config"))
print(model.get_config()["build_input_shape"])
start = keras.Input((2,), name="start")
network = keras.Model(start, layers.Dense(1, name="end")(start), name="net")
print(network.get_config()["layers"][1]["inbound_nodes"])
print(network.get_config()["input_layers"], network.get_config()["output_layers"])
states = layers.LSTM(2, return_state=True)(np.ones((1, 3, 2), "float32"))
print(type(states).__name__, len(states), [tuple(state.shape) for state in states])
print(type(layers.GRU(2, return_state=True, return_sequences=True)(keras.Input((3, 2)))).__name__)
for keyword in ("__proto__", "constructor", "unit"):
    try:
        layers.Dense(1, **{keyword: 1})
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
