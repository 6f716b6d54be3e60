# what classes of the program's own say in get_config and JSON when they write none: arguments, defaults, refusals
import json
import keras
from keras import layers
def show(what, make):
    try:
        print(what, json.dumps(make().get_config(), default=str))
    except Exception as e:
        print(what, type(e).__name__, str(e).strip().split('\n')[0], len(str(e)))
class A(layers.Layer):
    def __init__(self, units, rate=0.5, act=None, **kwargs):
        super().__init__(**kwargs)
        self.d = layers.Dense(units)
    def call(self, x): return self.d(x)
class B(layers.Layer):
    def __init__(self, units, heads=2):
        super().__init__()
    def call(self, x): return x
class C(layers.Layer):
    def __init__(self, *sizes):
        super().__init__()
    def call(self, x): return x
class D(layers.Dense):
    def __init__(self, more, **kwargs):
        super().__init__(more + 1, **kwargs)
class N(keras.Model):
    def __init__(self, units=3, name='net'):
        super().__init__(name=name)
        self.d = layers.Dense(units)
    def call(self, x): return self.d(x)
class R(keras.Model):
    def __init__(self, units):
        super().__init__()
        self.d = layers.Dense(units)
    def call(self, x): return self.d(x)
class S(keras.Sequential):
    def __init__(self, units):
        super().__init__([keras.Input((2,)), layers.Dense(units)])
class F(keras.Model):
    def __init__(self, units):
        i = keras.Input((2,))
        super().__init__(i, layers.Dense(units)(i))
class G(keras.Model):
    def train_step(self, data): return {}
show('A', lambda: A(3))
show('A named', lambda: A(3, act='relu', name='mine', trainable=False))
show('A typed', lambda: A(3, dtype='float16'))
show('A fn', lambda: A(3, act=keras.activations.relu))
show('B', lambda: B(3))
show('B list', lambda: B([1, (2, 3)], heads={'a': 1}))
show('C', lambda: C(1, 2))
show('C none', lambda: C())
print('D', {k: v for k, v in D(3).get_config().items() if k in ('name', 'units', 'more')})
show('N', lambda: N(7))
show('R', lambda: R(7))
print('S', list(S(2).get_config()))
show('F', lambda: F(2))
i = keras.Input((2,))
g = G(i, layers.Dense(2)(i))
print('G', list(g.get_config()))
j = json.loads(g.to_json())
print({k: v for k, v in j.items() if k != 'config'})
j = json.loads(S(2).to_json())
print({k: v for k, v in j.items() if k != 'config'})
m = keras.Sequential([keras.Input((4,)), A(3), B(2)])
print([{k: v for k, v in each.items() if k != 'build_config'} for each in json.loads(m.to_json())['config']['layers']][1:])
