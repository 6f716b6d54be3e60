import numpy as np, keras
from keras import layers, models, optimizers
def fresh():
    return models.Sequential([layers.Input((12, 12, 3)), layers.Conv2D(4, 3, name='c1', activation='relu'), layers.BatchNormalization(name='bn'), layers.MaxPooling2D(name='p1'), layers.Conv2D(6, 3, name='c2'), layers.Flatten(name='flat'), layers.Dense(7, name='logits')], name='pretrained')
base = fresh(); base.summary()
base.pop(); base.pop(); print([l.name for l in base.layers], base.output_shape)
for layer in base.layers[:-1]: layer.trainable = False
for i, layer in enumerate(base.layers): print(i, layer.name, layer.trainable, len(layer.trainable_weights), len(layer.weights))
x = base.output if hasattr(base, 'output') and False else base.layers[-1].output
x = layers.GlobalAveragePooling2D()(x); x = layers.Dense(8, activation='relu', name='fc')(x); out = layers.Dense(3, activation='softmax', name='pred')(x)
m = keras.Model(inputs=base.inputs, outputs=out, name='tuned'); m.summary()
m.compile(optimizers.SGD(1e-3, momentum=0.9), 'categorical_crossentropy', metrics=['accuracy'])
before = m.get_layer('c1').get_weights()[0].copy(); c2 = m.get_layer('c2').get_weights()[0].copy()
X = np.random.RandomState(0).rand(8, 12, 12, 3); Y = np.eye(3)[np.arange(8) % 3]
m.fit(X, Y, epochs=1, verbose=0); print(np.array_equal(before, m.get_layer('c1').get_weights()[0]), np.array_equal(c2, m.get_layer('c2').get_weights()[0]))
print(len(m.trainable_variables), len(m.non_trainable_variables)); m.trainable = True; print(len(m.trainable_variables), m.layers[1].trainable); m.trainable = False; print(len(m.trainable_variables))
m.get_layer('pred').trainable = True; m.compile(optimizer='adam', loss='categorical_crossentropy'); m.summary(show_trainable=True)
feat = keras.Model(m.inputs, m.get_layer('fc').output); f = feat.predict(X, verbose=0); print(f.shape, feat.name)
outs = keras.Model(m.input, [l.output for l in m.layers if 'c' == l.name[0]]); print([o.shape for o in outs.predict(X[:2], verbose=0)])
w = fresh(); w.load_weights if False else None; w.get_layer('c1').set_weights(m.get_layer('c1').get_weights()); print(np.array_equal(w.layers[0].get_weights()[0], before))
top = keras.Sequential([fresh(), layers.Dropout(0.3), layers.Dense(2)]); top.layers[0].trainable = False; top.build((None, 12, 12, 3)); top.summary(expand_nested=True)
print(top.get_layer(index=0).name, top.get_layer('pretrained').get_layer('bn').trainable)
try: m.get_layer('nothing')
except ValueError as e: print(e)
try: m.get_layer()
except ValueError as e: print(e)
