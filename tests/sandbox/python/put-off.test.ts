import test from 'ava';
import { makeSandbox, runText } from '../../support/sandbox.js';

const program = `import keras
import tensorflow as tf

v = tf.Variable([1.0, 2.0])
optimizer = keras.optimizers.SGD(0.5)
for _ in range(3):
    optimizer.apply_gradients([(tf.constant([1.0, 1.0]), v)])
print(v.numpy(), int(optimizer.iterations))
try:
    optimizer.apply_gradients([(None, v)])
except ValueError as error:
    print(str(error)[:40])
print(int(optimizer.apply_gradients(zip([tf.constant([1.0, 0.0])], [v]))), v.numpy())
accuracy = keras.metrics.SparseCategoricalAccuracy()
for label in (0, 1, 1, 1):
    accuracy.update_state(tf.constant([label]), tf.constant([[0.2, 0.8]]))
print(float(accuracy.result()))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3), keras.layers.Dense(1)])
x = tf.ones((4, 2))
counts = [len(model.trainable_variables)]
model(x)
model.layers[0].trainable = False
counts.append(len(model.trainable_variables))
model.add(keras.layers.Dense(2))
counts.append(len(model.trainable_variables))
model(x)
model.pop()
counts.append(len(model.trainable_variables))
print(counts)
with tf.GradientTape() as unused:
    pass
tape = tf.GradientTape(persistent=True)
with tape:
    z = tf.constant(3.0)
    tape.watch(z)
    square = z * z
    cube = square * z
print(float(tape.gradient(square, z)), float(tape.gradient(cube, z)))


class Own(keras.layers.Layer):
    def build(self, shape):
        self.inner = keras.layers.Dense(2)
        self.inner.build(shape)

    def call(self, inputs):
        return self.inner(inputs)


own = Own()
print(len(own.trainable_variables), own(x).shape, len(own.trainable_variables))
optimizer.apply_gradients([(tf.constant([1.0, 1.0]), v)])
`;

/** What real Keras prints for it. */
const printed = `[-0.5  0.5] 3
No gradients provided for any variable.
4 [-1.   0.5]
0.75
[4, 2, 4, 2]
6.0 27.0
0 (4, 2) 2
`;

test('what is sent with the next question is done before it, and lists of weights are as they are now', async (t) => {
  const sandbox = makeSandbox();
  const { stdout, verdict } = await runText(sandbox, program);
  await sandbox.close();
  t.is(stdout, printed);
  t.is(verdict.kind, 'done');
});
