# Two outputs with lists of losses, weights and metrics, validated.
import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model
import numpy as np
def inception(x, f, name):
    a = Conv2D(f, 1, padding='same', activation='relu')(x)
    b = Conv2D(f, 3, padding='same', activation='relu')(x)
    return Concatenate(axis=-1, name=name)([a, b])
inp = Input(shape=(16, 16, 3))
x = inception(inp, 4, 'a')
x = inception(x, 4, 'b')
aux = Dense(3, activation='softmax', name='aux')(Flatten()(AveragePooling2D((5, 5), strides=3)(x)))
out = Dense(3, activation='softmax', name='main')(GlobalAveragePooling2D()(x))
model = Model(inp, [out, aux], name='inception_v1')
model.compile(loss=['categorical_crossentropy', 'categorical_crossentropy'], loss_weights=[1, 0.3], optimizer=tf.keras.optimizers.SGD(0.01, momentum=.9), metrics=[['accuracy'], ['accuracy']])
X = np.zeros((6, 16, 16, 3)); Y = tf.keras.utils.to_categorical([0, 1, 2, 0, 1, 2])
h = model.fit(X, [Y, Y], validation_data=(X, [Y, Y]), epochs=1, batch_size=3, verbose=0)
for k in sorted(h.history): print(k)
r = model.evaluate(X, [Y, Y], verbose=0, return_dict=True)
print(sorted(r))
print(model.output_names, [o.shape for o in model.outputs])
