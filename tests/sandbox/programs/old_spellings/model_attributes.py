# attributes of Keras 2: layer.output_shape, model.input of a Sequential, get_layer().output, to_yaml, monitors called acc, files of any name
import numpy as np
import keras
from keras.models import Sequential, Model, load_model, model_from_json, model_from_yaml
from keras.layers import Dense, Flatten, Conv2D, MaxPool2D
from keras.engine.topology import Layer
from keras.utils.vis_utils import plot_model
from keras.layers.advanced_activations import LeakyReLU, PReLU, ELU
from keras.constraints import maxnorm
from keras.callbacks import ModelCheckpoint, EarlyStopping

model = Sequential()
model.add(Conv2D(2, (3, 3), input_shape=(6, 6, 1), name='conv', kernel_initializer='ones'))
model.add(LeakyReLU(alpha=0.1))
model.add(MaxPool2D())
model.add(Flatten())
model.add(Dense(3, activation='softmax', W_constraint=maxnorm(2), kernel_initializer='ones'))
for layer in model.layers:
    print(layer.name, layer.input_shape, layer.output_shape)
print(model.input.shape, model.output.shape)
features = Model(inputs=model.input, outputs=model.get_layer('conv').output)
x = np.ones((1, 6, 6, 1))
print(features.predict(x, verbose=0)[0, 0, 0])
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics='accuracy')
again = model_from_json(model.to_json())
print(again.count_params(), model_from_yaml(model.to_yaml()).count_params())

checkpoint = ModelCheckpoint('best.hdf5', monitor='val_acc', verbose=0, save_best_only=True, mode='max', period=1)
stop = EarlyStopping(monitor='val_acc', patience=5)
y = np.eye(3)[[0, 1, 2, 0]]
model.fit(np.ones((4, 6, 6, 1)), y, epochs=2, batch_size=4, verbose=0, validation_split=0.5,
          callbacks=[checkpoint, stop])
model.save_weights('w.h5')
model.save('whole')
other = load_model('whole')
other.load_weights('w.h5')
print(np.allclose(other.predict(x, verbose=0), model.predict(x, verbose=0)))


class Scale(Layer):
    def __init__(self, **kwargs):
        super(Scale, self).__init__(**kwargs)

    def build(self, input_shape):
        self.gamma = self.add_weight(name='gamma', shape=(input_shape[-1],), initializer='one', trainable=True)
        super(Scale, self).build(input_shape)

    def call(self, x):
        return x * self.gamma

    def get_output_shape_for(self, input_shape):
        return input_shape


m = Sequential([Scale(input_shape=(4,)), Dense(1)])
print(m.output_shape, m.count_params(), keras.backend.backend())
