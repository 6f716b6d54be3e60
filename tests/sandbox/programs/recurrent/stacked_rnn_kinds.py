# SimpleRNN, GRU and LSTM stacked with return_sequences; what each costs in parameters
from tensorflow import keras
from tensorflow.keras import layers

for Kind in (layers.SimpleRNN, layers.GRU, layers.LSTM):
    model = keras.Sequential(name=Kind.__name__.lower() + "_stack")
    model.add(layers.Input(shape=(12, 3)))
    model.add(Kind(16, return_sequences=True, dropout=0.1, recurrent_dropout=0.2))
    model.add(Kind(8, return_sequences=True))
    model.add(layers.TimeDistributed(layers.Dense(4, activation="relu")))
    model.add(Kind(2, activation="relu", go_backwards=True))
    model.add(layers.Dense(1))
    print(model.name, model.count_params(), [layer.output.shape for layer in model.layers])
    for layer in model.layers[:2]:
        print("  ", layer.name, [tuple(w.shape) for w in layer.get_weights()], [w.name for w in layer.weights])

config = layers.GRU(3, reset_after=False).get_config()
print({key: config[key] for key in ("units", "activation", "recurrent_activation", "use_bias", "reset_after", "unroll")})
