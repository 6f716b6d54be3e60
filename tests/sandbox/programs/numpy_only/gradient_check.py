# numerical gradient against back-propagation in a two-layer network; nditer, relative errors
import numpy as np

rng = np.random.RandomState(231)


def affine_forward(x, w, b):
    return x.reshape(x.shape[0], -1).dot(w) + b, (x, w, b)


def affine_backward(dout, cache):
    x, w, b = cache
    dx = dout.dot(w.T).reshape(x.shape)
    dw = x.reshape(x.shape[0], -1).T.dot(dout)
    return dx, dw, np.sum(dout, axis=0)


def eval_numerical_gradient_array(f, x, df, h=1e-5):
    grad = np.zeros_like(x)
    it = np.nditer(x, flags=['multi_index'], op_flags=['readwrite'])
    while not it.finished:
        ix = it.multi_index
        oldval = x[ix]
        x[ix] = oldval + h
        pos = f(x).copy()
        x[ix] = oldval - h
        neg = f(x).copy()
        x[ix] = oldval
        grad[ix] = np.sum((pos - neg) * df) / (2 * h)
        it.iternext()
    return grad


def rel_error(x, y):
    """ returns relative error """
    return np.max(np.abs(x - y) / (np.maximum(1e-8, np.abs(x) + np.abs(y))))


x = rng.randn(4, 2, 3)
w = rng.randn(6, 5)
b = rng.randn(5)
dout = rng.randn(4, 5)
dx_num = eval_numerical_gradient_array(lambda x: affine_forward(x, w, b)[0], x, dout)
dw_num = eval_numerical_gradient_array(lambda w: affine_forward(x, w, b)[0], w, dout)
db_num = eval_numerical_gradient_array(lambda b: affine_forward(x, w, b)[0], b, dout)
_, cache = affine_forward(x, w, b)
dx, dw, db = affine_backward(dout, cache)
for name, one, other in (('dx', dx_num, dx), ('dw', dw_num, dw), ('db', db_num, db)):
    print(name, 'ok' if rel_error(one, other) < 1e-7 else 'WRONG', one.shape)

# loss of a small net and its gradient at single places
params = dict(W1=0.1 * rng.randn(3, 4), b1=np.zeros(4), W2=0.1 * rng.randn(4, 2), b2=np.zeros(2))
X, y = rng.randn(5, 3), np.array([0, 1, 1, 0, 1])


def loss(params, grads=None):
    h = np.maximum(0, X @ params['W1'] + params['b1'])
    s = h @ params['W2'] + params['b2']
    s -= s.max(axis=1, keepdims=True)
    logp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    if grads is not None:
        d = np.exp(logp)
        d[np.arange(len(y)), y] -= 1
        d /= len(y)
        grads['W2'], grads['b2'] = h.T @ d, d.sum(0)
        dh = d @ params['W2'].T
        dh[h <= 0] = 0
        grads['W1'], grads['b1'] = X.T @ dh, dh.sum(0)
    return -logp[range(len(y)), y].mean()


grads = {}
print('loss %.8f' % loss(params, grads))
for key in sorted(params):
    for place in list(np.ndindex(params[key].shape))[:2]:
        p, h = params[key], 1e-6
        p[place] += h
        up = loss(params)
        p[place] -= 2 * h
        down = loss(params)
        p[place] += h
        print(key, place, '%.6f' % grads[key][place], abs((up - down) / (2 * h) - grads[key][place]) < 1e-7)
