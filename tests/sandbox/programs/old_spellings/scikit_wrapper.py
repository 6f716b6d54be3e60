# KerasClassifier and KerasRegressor of keras.wrappers.scikit_learn with cross_val_score and KFold
import numpy
from keras.models import Sequential
from keras.layers import Dense
from keras.wrappers.scikit_learn import KerasClassifier, KerasRegressor
from keras.utils import np_utils
from sklearn.model_selection import cross_val_score, KFold
from sklearn.preprocessing import LabelEncoder

seed = 7
numpy.random.seed(seed)
X = numpy.vstack([numpy.full((10, 2), v) for v in (-2.0, 0.5, 2.0)])
Y = numpy.array(['a'] * 10 + ['b'] * 10 + ['c'] * 10)
encoder = LabelEncoder()
encoder.fit(Y)
encoded_Y = encoder.transform(Y)
dummy_y = np_utils.to_categorical(encoded_Y)


def baseline_model():
    model = Sequential()
    model.add(Dense(4, input_dim=2, init='normal', activation='relu'))
    model.add(Dense(3, init='normal', activation='softmax'))
    model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
    return model


estimator = KerasClassifier(build_fn=baseline_model, nb_epoch=1, batch_size=10, verbose=0)
kfold = KFold(n_splits=3, shuffle=True, random_state=seed)
results = cross_val_score(estimator, X, dummy_y, cv=kfold)
print(results.shape, bool(((results >= 0) & (results <= 1)).all()))
estimator.fit(X, dummy_y)
print(estimator.predict(X[:4]).shape, estimator.predict_proba(X[:4]).shape, estimator.classes_)


def regression_model():
    model = Sequential()
    model.add(Dense(1, input_dim=2, kernel_initializer='zeros'))
    model.compile(loss='mean_squared_error', optimizer='sgd')
    return model


regressor = KerasRegressor(build_fn=regression_model, epochs=1, batch_size=30, verbose=0)
regressor.fit(X, X[:, 0] * 3)
print(numpy.round(regressor.predict(X[::10]), 4))
print('%.4f' % regressor.score(X, X[:, 0] * 3))
