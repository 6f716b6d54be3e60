# The progress bar of fit and evaluate with fixed weights, class weights and a validation split.
import numpy as np
import keras
from keras import layers

x = np.linspace(-1, 1, 40).reshape(20, 2)
y = (x[:, 0] + x[:, 1] > 0).astype('float32')

model = keras.Sequential([keras.Input((2,)), layers.Dense(3, activation='relu'), layers.Dense(1, activation='sigmoid')])
model.set_weights([np.sin(np.arange(w.size)).reshape(w.shape) for w in model.get_weights()])
model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=0.01),
              loss=keras.losses.BinaryCrossentropy(),
              metrics=[keras.metrics.BinaryAccuracy(name='acc'), keras.metrics.AUC(name='auc')])
model.fit(x, y, epochs=3, batch_size=4, shuffle=False, validation_split=0.2, class_weight={0: 1.0, 1: 2.0})
results = model.evaluate(x, y, batch_size=8)
print('loss, acc, auc:', [round(float(r), 3) for r in results])
preds = model.predict(x[:6])
print(np.round(preds.ravel(), 3))
print(model.evaluate(x, y, return_dict=True, verbose=0).keys())
