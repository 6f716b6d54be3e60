# MinMaxScaler, OneHotEncoder, LabelBinarizer, ColumnTransformer-free table work, KFold, regression metrics
import numpy as np
from sklearn.preprocessing import MinMaxScaler, OneHotEncoder, LabelBinarizer, OrdinalEncoder, normalize, StandardScaler
from sklearn.model_selection import KFold, StratifiedKFold, train_test_split
from sklearn.metrics import mean_squared_error, mean_absolute_error, r2_score, f1_score, roc_auc_score
from keras import Sequential, layers

city = np.array([['Beijing'], ['Paris'], ['Rome'], ['Paris'], ['Beijing'], ['Rome'], ['Rome'], ['Paris']])
size = np.array([[50.], [80.], [35.], [120.], [60.], [75.], [40.], [95.]])
price = np.array([5.0, 6.4, 2.1, 9.5, 6.1, 4.3, 2.6, 7.4])
encoder = OneHotEncoder(sparse_output=False, handle_unknown='ignore')
cities = encoder.fit_transform(city)
print(encoder.categories_, cities[:3])
print(encoder.get_feature_names_out(['city']), encoder.transform([['Oslo']]))
scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(size)
print(scaled.ravel().round(4), scaler.data_min_, scaler.data_max_)
print(scaler.inverse_transform([[0.5]]))
X = np.hstack([cities, scaled])
y_scaler = StandardScaler()
y = y_scaler.fit_transform(price.reshape(-1, 1))

model = Sequential([layers.Input((4,)), layers.Dense(1, kernel_initializer='zeros')])
model.compile('adam', 'mse', metrics=['mae', 'mse'])
scores = []
kf = KFold(n_splits=4, shuffle=True, random_state=1)
for fold, (train, test) in enumerate(kf.split(X), 1):
    model.set_weights([np.zeros((4, 1)), np.zeros(1)])
    h = model.fit(X[train], y[train], epochs=2, batch_size=6, verbose=0, shuffle=False)
    score = model.evaluate(X[test], y[test], verbose=0)
    scores.append(score[1])
    print('fold', fold, test, 'MAE %.4f' % score[1])
print('%.3f +- %.3f' % (np.mean(scores), np.std(scores)))
pred = y_scaler.inverse_transform(model.predict(X, verbose=0)).ravel()
print('MSE %.3f MAE %.3f R2 %.4f' % (mean_squared_error(price, pred), mean_absolute_error(price, pred),
                                    r2_score(price, pred)))
print(LabelBinarizer().fit_transform(['yes', 'no', 'yes']).ravel(), OrdinalEncoder().fit_transform(city).ravel())
print(normalize([[3., 4.], [1., 0.]]))
labels = np.array([0, 1, 0, 1, 1, 0, 1, 0])
for train, test in StratifiedKFold(n_splits=2).split(X, labels):
    print(train, test)
chances = np.array([.1, .8, .4, .35, .7, .2, .9, .6])
print('F1 %.4f AUC %.4f' % (f1_score(labels, chances > .5), roc_auc_score(labels, chances)))
a, b, c, d = train_test_split(X, labels, train_size=5, random_state=0)
print(a.shape, b.shape, c, d)
print(scaler, encoder, sep='\n')
