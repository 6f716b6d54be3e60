# csv-like table, train_test_split, StandardScaler, LabelEncoder, to_categorical, report and confusion matrix
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler, LabelEncoder
from sklearn.metrics import classification_report, confusion_matrix, accuracy_score
from keras.models import Sequential
from keras.layers import Dense, Input
from keras.utils import to_categorical

rng = np.random.RandomState(4)
names = np.array(['setosa', 'versicolor', 'virginica'])
centers = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.5, 2.0]])
y_names = np.repeat(names, 20)
X = np.repeat(centers, 20, axis=0) + rng.normal(0, 0.25, (60, 4))

encoder = LabelEncoder()
y = encoder.fit_transform(y_names)
print(encoder.classes_, y[:3], y[-3:])
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
print(X_train.shape, X_test.shape, np.bincount(y_test))
sc = StandardScaler()
X_train = sc.fit_transform(X_train)
X_test = sc.transform(X_test)
print(sc.mean_.round(4), sc.scale_.round(4))
print(X_train.mean(axis=0).round(6) + 0.0, X_train.std(axis=0))
Y_train, Y_test = to_categorical(y_train), to_categorical(y_test)
print(Y_train[:3], Y_train.dtype)

model = Sequential([
    Input((4,)),
    Dense(8, activation='relu', kernel_initializer='glorot_uniform'),
    Dense(3, activation='softmax'),
])
model.set_weights([np.sin(np.arange(w.size) * 0.9).reshape(w.shape) for w in model.get_weights()])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
history = model.fit(X_train, Y_train, epochs=30, batch_size=45, verbose=0, shuffle=False,
                    validation_data=(X_test, Y_test))
print('loss %.3f -> %.3f' % (history.history['loss'][0], history.history['loss'][-1]))
y_pred = np.argmax(model.predict(X_test, verbose=0), axis=1)
print(confusion_matrix(y_test, y_pred))
print(classification_report(y_test, y_pred, target_names=encoder.classes_))
print('Accuracy:', accuracy_score(y_test, y_pred))
print(encoder.inverse_transform(y_pred[:4]))
