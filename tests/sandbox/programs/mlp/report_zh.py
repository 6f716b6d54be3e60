# 二分类：阈值、混淆矩阵、分类报告，权重固定。
import numpy as np
import tensorflow as tf
from sklearn.metrics import confusion_matrix, classification_report, accuracy_score

# 构造数据：一个圆内为 1，圆外为 0
n = 60
t = np.arange(n)
X = np.stack([np.cos(t * 1.3) * (t % 7), np.sin(t * 1.3) * (t % 7)], axis=1).astype('float32')
y = (np.sqrt((X ** 2).sum(axis=1)) < 3).astype(int)
print('正样本数:', y.sum(), '负样本数:', (y == 0).sum())

# 网络结构
model = tf.keras.models.Sequential([
    tf.keras.layers.Input(shape=(2,)),
    tf.keras.layers.Dense(8, activation='relu', kernel_initializer='ones', name='hidden'),
    tf.keras.layers.Dense(1, activation='sigmoid', kernel_initializer=tf.keras.initializers.Constant(-0.1),
                          bias_initializer=tf.keras.initializers.Constant(1.5), name='output'),
])
model.compile(optimizer=tf.keras.optimizers.Adam(0.01), loss='binary_crossentropy', metrics=['accuracy'])
history = model.fit(X, y, epochs=5, batch_size=n, verbose=2)

# 预测
y_prob = model.predict(X, verbose=0)
y_pred = (y_prob > 0.5).astype(int).flatten()
print(y_pred)
print(confusion_matrix(y, y_pred))
print(classification_report(y, y_pred, target_names=['圆外', '圆内']))
print('准确率: {:.2%}'.format(accuracy_score(y, y_pred)))
