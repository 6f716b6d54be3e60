# callbacks with their keywords, and what a program's own callback is told
import numpy as np
import keras
import tensorflow as tf
from keras import layers
def plain(v):
    if v is None or isinstance(v, (str, bool, int)):
        return repr(v)
    if isinstance(v, dict):
        return '{' + ', '.join(f'{k}: {plain(x)}' for k, x in v.items()) + '}'
    if isinstance(v, (list, tuple)) :
        return type(v).__name__ + '[' + ', '.join(plain(x) for x in v) + ']'
    if isinstance(v, float):
        return 'float %.4g' % v
    if isinstance(v, keras.KerasTensor):
        return f'KerasTensor {v.shape} {v.dtype}'
    if type(v).__name__ == 'Variable' or type(v).__name__ == 'ResourceVariable':
        return f'Variable {tuple(v.shape)} {v.dtype} {getattr(v, "path", "")}'
    if hasattr(v, 'shape') and hasattr(v, 'dtype'):
        a = np.asarray(v)
        return f'{type(v).__name__} {a.shape} {a.dtype} ' + np.array2string(a.ravel()[:6].astype("float64") if a.dtype.kind in "fiub" else a.ravel()[:6], precision=4, suppress_small=True)
    return type(v).__name__
def show(label, f):
    try:
        r = plain(f())
    except BaseException as e:
        r = f'!! {type(e).__name__}: ' + str(e).split(chr(10))[0][:300]
    print(label, '|', r)
def weights(m):
    m.set_weights([np.sin(np.arange(w.size) + 1).reshape(w.shape) * .3 if "variance" not in str(w.shape) else w for w in m.get_weights()])
    return m
def data(*shape):
    return np.cos(np.arange(int(np.prod(shape)), dtype="float32")).reshape(shape)


O = keras.optimizers; L = keras.losses; M = keras.metrics; C = keras.callbacks
x, Y = data(8, 3), np.eye(2)[np.arange(8) % 2].astype("float32")
def net():
    m = keras.Sequential([keras.Input((3,)), layers.Dense(2, activation="softmax", name="out")])
    m.set_weights([np.sin(np.arange(w.size) + 1).reshape(w.shape) * .3 for w in m.get_weights()])
    m.compile("sgd", "categorical_crossentropy", metrics=["accuracy"])
    return m
def cb(label, make, epochs=4, **k):
    def go():
        m = net(); c = make(); h = m.fit(x, Y, epochs=epochs, batch_size=8, verbose=0, shuffle=False, validation_data=(x[:4], Y[:4]), callbacks=c if isinstance(c, list) else [c], **k)
        return [h.history, m.optimizer.learning_rate]
    show(label, go)
cb("ES", lambda: C.EarlyStopping(monitor="val_loss", min_delta=10, patience=1, verbose=1, mode="auto", baseline=None, restore_best_weights=True, start_from_epoch=0))
cb("ES min", lambda: C.EarlyStopping("loss", patience=1, mode="min", verbose=0))
cb("ES acc", lambda: C.EarlyStopping(monitor="val_accuracy", patience=2, mode="max", min_delta=.5))
cb("ES acc old", lambda: C.EarlyStopping(monitor="val_acc", patience=2))
net()
cb("RLR", lambda: C.ReduceLROnPlateau(monitor="val_loss", factor=.5, patience=1, verbose=1, mode="auto", min_delta=10, cooldown=1, min_lr=.001))
cb("RLR acc", lambda: C.ReduceLROnPlateau(monitor="val_accuracy", factor=.2, patience=1, mode="max"))
cb("LRS", lambda: C.LearningRateScheduler(lambda e: .1 / (e + 1), verbose=1))
cb("LRS 2", lambda: C.LearningRateScheduler(lambda e, lr: lr * .5))
net()
cb("Lambda", lambda: C.LambdaCallback(on_epoch_end=lambda epoch, logs: print("end", epoch, sorted(logs)), on_epoch_begin=lambda e, l: print("begin", e), on_train_begin=lambda logs: print("tb", logs), on_train_end=lambda logs: print("te", sorted(logs)), on_train_batch_end=lambda b, logs: print("b", b), on_train_batch_begin=lambda b, logs: None), epochs=1)
cb("History", lambda: C.History())
def hist():
    h = C.History(); m = net(); g = m.fit(x, Y, epochs=2, verbose=0, callbacks=[h]); return [h.history == g.history, h.epoch, g.params]
show("History obj", hist)
cb("Nan", lambda: C.TerminateOnNaN())
cb("CSV", lambda: C.CSVLogger("a.csv", separator=";", append=False))
show("CSV file", lambda: open("a.csv").readline())
cb("ProgbarLogger", lambda: C.ProgbarLogger(), epochs=1)
net()
net()
net()
net()
net()
class My(C.Callback):
    def __init__(self, v=1):
        super().__init__(); self.v = v
    def on_train_begin(self, logs=None): self.l = []; print("train", self.params, type(self.model).__name__)
    def on_epoch_begin(self, epoch, logs=None): self.l.append(epoch)
    def on_batch_end(self, batch, logs={}): self.l.append(round(float(logs.get("loss")), 4))
    def on_epoch_end(self, epoch, logs={}):
        print(epoch, sorted(logs), self.model.predict(x[:1], verbose=0).shape, len(self.model.get_weights()))
        if epoch == 1: self.model.stop_training = True
    def on_train_end(self, logs=None): print(self.l)
    def on_test_begin(self, logs=None): print("test")
    def on_test_batch_end(self, b, logs=None): print("tbe", b)
cb("My", lambda: My(2))
class P(C.Callback):
    def on_predict_begin(self, logs=None): print("pb")
    def on_predict_end(self, logs=None): print("pe")
    def on_predict_batch_begin(self, b, logs=None): print("pbb", b)
    def on_predict_batch_end(self, b, logs=None): print("pbe", b, sorted(logs))
show("predict cb", lambda: net().predict(x, verbose=0, batch_size=4, callbacks=[P()]))
show("evaluate cb", lambda: net().evaluate(x, Y, verbose=0, batch_size=4, callbacks=[My()]))
show("list bad", lambda: net().fit(x, Y, verbose=0, callbacks=[3]))
