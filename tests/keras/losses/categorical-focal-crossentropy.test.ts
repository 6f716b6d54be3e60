import test from 'ava';
import { gives, type Answer } from '../../support/python-answers.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

const labels = 'np.array([[0., 1, 0], [0, 0, 1]]), np.array([[.05, .95, 0], [.1, .8, .1]])';
const loss = (alpha: string): string =>
  `keras.losses.CategoricalFocalCrossentropy(${alpha})(${labels})`;

/** A weight for each class. */
const answers: readonly Answer[] = [
  [loss('alpha=[0.25, 0.5, 0.25]'), 0.23316878080368042],
  [loss('alpha=np.array([0.25, 0.5, 0.25])'), 0.23316878080368042],
  [loss('alpha=[[0.25, 0.5, 0.25]]'), 0.23316878080368042],
  [loss('alpha=(1, 2, 3), from_logits=True'), 1.289559006690979],
  [
    `keras.losses.categorical_focal_crossentropy(${labels}, alpha=[0.25, 0.5, 0.25])`,
    [6.4116618e-5, 0.466273481],
  ],
  [
    "keras.losses.CategoricalFocalCrossentropy(alpha=[0.25, 0.5, 0.25]).get_config()['alpha']",
    [0.25, 0.5, 0.25],
  ],
];

for (const answer of answers)
  test(`classes are weighed one by one: ${answer[0]}`, (t) => {
    gives(t, answer);
  });

test('as many weights as there are not classes are refused', (t) => {
  const message = /Incompatible shapes: \[2,3\] vs. \[2\]/;
  t.throws(
    () => {
      gives(t, [loss('alpha=[0.25, 0.5]'), null]);
    },
    { message },
  );
});
