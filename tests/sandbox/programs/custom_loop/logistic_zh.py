# 逻辑回归：只用 tf 的基本函数，数据用 tf.data 分批，手动早停。
import numpy as np
import tensorflow as tf

n = 80
t = np.arange(n, dtype=np.float32)
X = np.stack([np.sin(t), np.cos(2 * t), t / n], axis=1)
Y = (X[:, 0] * 2 - X[:, 1] + X[:, 2] > 0.3).astype(np.float32).reshape(-1, 1)
dataset = tf.data.Dataset.from_tensor_slices((X, Y)).repeat(2).batch(20, drop_remainder=True)

W = tf.Variable(tf.zeros([3, 1]), name='权重')
b = tf.Variable(0., name='bias')


def 预测(x):
    return tf.sigmoid(tf.matmul(x, W) + b)


def 损失(y_true, y_pred):
    y_pred = tf.clip_by_value(y_pred, 1e-7, 1 - 1e-7)
    return -tf.reduce_mean(y_true * tf.math.log(y_pred) + (1 - y_true) * tf.math.log(1 - y_pred))


lr, best, wait = 0.5, float('inf'), 0
for epoch in range(6):
    total, steps = 0.0, 0
    for xb, yb in dataset:
        with tf.GradientTape() as g:
            l = 损失(yb, 预测(xb))
        gW, gb = g.gradient(l, [W, b])
        W.assign_sub(lr * gW)
        b.assign_sub(lr * gb)
        total += float(l)
        steps += 1
    avg = total / steps
    print(f'第 {epoch + 1} 轮，平均损失 {avg:.4f}，步数 {steps}')
    if avg < best - 0.02:
        best, wait = avg, 0
    else:
        wait += 1
        if wait >= 2:
            print('提前停止')
            break
acc = tf.reduce_mean(tf.cast(tf.equal(tf.round(预测(X)), Y), tf.float32))
print('准确率', acc.numpy(), W.numpy().ravel().round(3), W.name, b.numpy().round(3))
print(tf.math.confusion_matrix(Y[:, 0], tf.round(预测(X))[:, 0]).numpy())
