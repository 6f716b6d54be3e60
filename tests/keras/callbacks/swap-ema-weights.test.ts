import test from 'ava';
import { gives, type Answer } from '../../support/python-answers.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

const model = (optimizer: string): string =>
  `x = np.array([[1., 2], [3, 4], [0, 1]], 'float32'); y = np.array([[1.], [2], [0]], 'float32'); m = Sequential([Input((2,)), layers.Dense(1, kernel_initializer='ones')]); m.compile(optimizer=${optimizer}, loss='mse'); `;
const averaged = model('keras.optimizers.SGD(0.01, use_ema=True, ema_momentum=0.5)');
const fit = (options: string): string =>
  `h = m.fit(x, y, epochs=3, batch_size=1, shuffle=False, verbose=0, validation_data=(x, y), callbacks=[keras.callbacks.SwapEMAWeights(${options})]); `;

/** What Keras measures with the averages in the place of the weights, and leaves in the model. */
const trained: unknown = [
  [8.204527854919434, 1.445648193359375, 0.27877458930015564],
  [2.8798763751983643, 0.5952407717704773, 0.12401879578828812],
  [[[0.5201374], [0.31147504]], [-0.20866224]],
];
const figures = "[h.history['loss'], h.history['val_loss'], m.get_weights()]";

const answers: readonly Answer[] = [
  [`${averaged}${fit('')}${figures}`, trained],
  [`${averaged}${fit('swap_on_epoch=True')}${figures}`, trained],
  [
    `${model('keras.optimizers.SGD(0.01, use_ema=True)')}h = m.fit(x, y, verbose=0); m.predict(x, verbose=0, callbacks=[keras.callbacks.SwapEMAWeights()])`,
    [[2.5], [5.94], [0.78000003]],
  ],
  ['keras.callbacks.SwapEMAWeights(1).swap_on_epoch', 1],
];

for (const answer of answers)
  test(`averages take the place of weights: ${answer[0]}`, (t) => {
    gives(t, answer);
  });

test('an optimizer without averages is refused, with what it was made with', (t) => {
  const message = /SwapEMAWeights .*`use_ema=True`.*Received: use_ema=False/;
  t.throws(
    () => {
      gives(t, [`${model("'sgd'")}${fit('')}`, null]);
    },
    { message },
  );
});
