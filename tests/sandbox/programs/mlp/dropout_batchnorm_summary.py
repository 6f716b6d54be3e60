# Batch normalisation, dropout and regularisers: the summary, parameter counts, names of weights.
import numpy as np
from tensorflow.keras import Sequential, Input
from tensorflow.keras.layers import Dense, Dropout, BatchNormalization, Activation, LeakyReLU
from tensorflow.keras.regularizers import l1_l2

model = Sequential(name="my_mlp")
model.add(Input(shape=(20,)))
model.add(Dense(64, use_bias=False, kernel_regularizer=l1_l2(l1=1e-5, l2=1e-4)))
model.add(BatchNormalization())
model.add(Activation("relu"))
model.add(Dropout(0.5))
model.add(Dense(32))
model.add(LeakyReLU(negative_slope=0.1))
model.add(Dropout(0.25))
model.add(Dense(5, activation="softmax", name="predictions"))
model.summary()

trainable = np.sum([np.prod(v.shape) for v in model.trainable_weights])
non_trainable = np.sum([np.prod(v.shape) for v in model.non_trainable_weights])
print("trainable:", trainable, "non trainable:", non_trainable, "total:", model.count_params())
for w in model.weights:
    print(w.name, w.path, w.shape, w.trainable)
for i, layer in enumerate(model.layers):
    print(i, layer.name, layer.__class__.__name__, layer.output.shape, layer.trainable)
