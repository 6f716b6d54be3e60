# Wide and deep with slices of the columns, as in the book; saved steps of history.
import numpy as np
from tensorflow import keras

np.random.seed(42)
X = np.random.rand(40, 8).astype(np.float32)
y = X[:, :3].sum(axis=1, keepdims=True)
X_train, X_valid = X[:30], X[30:]
y_train, y_valid = y[:30], y[30:]

input_A = keras.layers.Input(shape=[5], name="wide_input")
input_B = keras.layers.Input(shape=[6], name="deep_input")
hidden1 = keras.layers.Dense(30, activation="relu", kernel_initializer="ones")(input_B)
hidden2 = keras.layers.Dense(30, activation="selu", kernel_initializer=keras.initializers.Constant(0.01))(hidden1)
concat = keras.layers.Concatenate()([input_A, hidden2])
output = keras.layers.Dense(1, name="main_output", kernel_initializer=keras.initializers.Constant(0.02))(concat)
aux_output = keras.layers.Dense(1, name="aux_output", kernel_initializer="zeros")(hidden2)
model = keras.models.Model(inputs=[input_A, input_B], outputs=[output, aux_output])
model.compile(loss=["mse", "mse"], loss_weights=[0.9, 0.1], optimizer=keras.optimizers.SGD(learning_rate=1e-3))

X_train_A, X_train_B = X_train[:, :5], X_train[:, 2:]
X_valid_A, X_valid_B = X_valid[:, :5], X_valid[:, 2:]
history = model.fit((X_train_A, X_train_B), (y_train, y_train), epochs=2, batch_size=30, verbose=2,
                    validation_data=((X_valid_A, X_valid_B), (y_valid, y_valid)))
print(sorted(history.history))
total_loss, main_loss, aux_loss = model.evaluate([X_valid_A, X_valid_B], [y_valid, y_valid], verbose=0)
print("%.4f %.4f %.4f" % (total_loss, main_loss, aux_loss))
y_pred_main, y_pred_aux = model.predict([X_valid_A[:2], X_valid_B[:2]], verbose=0)
print(y_pred_main.shape, y_pred_aux.shape)
model.summary()
