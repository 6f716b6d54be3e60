import test from 'ava';
import { gives, type Answer } from '../../support/python-answers.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

const built = "m = Sequential([Input((2,)), layers.Dense(1, kernel_initializer='ones')]); ";
const other = "n = Sequential([Input((2,)), layers.Dense(1, kernel_initializer='zeros')]); ";

const answers: readonly Answer[] = [
  [
    `${built}m.save('m.keras'); keras.models.load_model('m.keras').get_weights()`,
    [[[1], [1]], [0]],
  ],
  [`${built}m.save('m.h5'); keras.models.load_model('m.h5').count_params()`, 3],
  [
    `${built}${other}m.save_weights('m.weights.h5'); n.load_weights('m.weights.h5'); n.get_weights()`,
    [[[1], [1]], [0]],
  ],
];

for (const answer of answers) test(`what was saved is loaded: ${answer[0]}`, gives, answer);
