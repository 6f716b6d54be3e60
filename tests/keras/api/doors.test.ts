import test from 'ava';
import { allDoors } from '../../support/fuzz/doors.js';
import { startTestEngine } from '../../support/keras.js';
import { tryDoors } from '../../support/fuzz/try-doors.js';
import { heldByEngine } from '../../support/tensor-count.js';

await startTestEngine();

test('whatever a program hands to a class or function of Keras, the answer is a value or an error of Keras', (t) => {
  const before = heldByEngine();
  t.true(allDoors().length > 300);
  t.deepEqual(tryDoors(1, 'doors'), []);
  t.deepEqual(heldByEngine(), before);
});
