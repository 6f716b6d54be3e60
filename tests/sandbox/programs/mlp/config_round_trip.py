# Configurations: get_config, from_config, to_json, clone_model, weights carried over.
import json
import numpy as np
import keras
from keras.models import Sequential, model_from_json, clone_model
from keras.layers import Dense, Dropout

model = Sequential([keras.Input((3,)), Dense(4, activation='relu', name='fc1'), Dropout(0.2), Dense(2, name='fc2')])
config = model.get_config()
print(config['name'], len(config['layers']))
print([layer['class_name'] for layer in config['layers']])
print(config['layers'][1]['config']['units'], config['layers'][1]['config']['activation'])

text = model.to_json()
parsed = json.loads(text)
print(sorted(parsed.keys()))
again = model_from_json(text)
again.set_weights(model.get_weights())
x = np.arange(6, dtype='float32').reshape(2, 3)
print(np.allclose(model.predict(x, verbose=0), again.predict(x, verbose=0)))

copy = clone_model(model)
print([a.shape == b.shape for a, b in zip(copy.get_weights(), model.get_weights())])
print(copy is model, copy.name, copy.layers[0].name)
print(Dense.from_config(Dense(7, activation='tanh', name='d').get_config()).units)
print(keras.optimizers.serialize(keras.optimizers.SGD(0.1, momentum=0.9))['config']['momentum'])
print(model.get_layer(index=0).name, model.get_layer('fc2').units)
