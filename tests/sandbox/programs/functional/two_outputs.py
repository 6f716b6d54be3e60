# One trunk, two heads: losses, weights and metrics by name of the output.
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model, Input

rows = np.arange(24)
X = np.stack([np.sin(rows), np.cos(rows), rows / 24], axis=1)
age = X[:, 2] * 50
gender = (X[:, 0] > 0.4).astype(int)

inp = Input(shape=(3,), name="features")
h = layers.Dense(4, activation="relu", kernel_initializer=tf.keras.initializers.Constant(0.25))(inp)
age_out = layers.Dense(1, name="age", kernel_initializer="ones")(h)
gender_out = layers.Dense(1, activation="sigmoid", name="gender", kernel_initializer="zeros")(h)
model = Model(inp, [age_out, gender_out])
model.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.1),
              loss={"age": "mse", "gender": "binary_crossentropy"},
              loss_weights={"age": 0.01, "gender": 1.0},
              metrics={"age": ["mae"], "gender": ["accuracy"]})
hist = model.fit(X, {"age": age, "gender": gender}, epochs=3, batch_size=24, verbose=2)
for k in sorted(hist.history):
    print("%-18s %.4f" % (k, hist.history[k][-1]))
res = model.evaluate(X, [age, gender], verbose=0, return_dict=True)
print({k: round(float(v), 4) for k, v in sorted(res.items())})
print(len(model.evaluate(X, {"age": age, "gender": gender}, verbose=0)))
ages, genders = model.predict(X[:3], verbose=0)
print(ages.ravel(), genders.ravel())
tf.keras.utils.plot_model if hasattr(tf.keras.utils, 'plot_model') else None
print(model.output_names, [o.shape for o in model.outputs])
