import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { loadTask } from '../../src/grading/code/tasks/load-task.js';
import { openGrader } from '../../src/jobs/open-grader.js';

const folder = path.resolve('reference-models', 'mnist-dense');
const reference = readFileSync(path.join(folder, 'reference.py'), 'utf8');

/** Programs that leave something behind wherever they can, and honest ones between them. */
const programs: readonly (readonly [string, string])[] = [
  ['the reference', reference],
  [
    'methods of Keras replaced',
    `import keras
keras.layers.Dense.call = lambda self, x: x * 0
keras.Model.count_params = lambda self: 1
keras.losses.get = None
keras.layers.Dense = keras.layers.Dropout
${reference}`,
  ],
  ['the reference again', `# again\n${reference}`],
  [
    'settings, a seed, and a tape that still runs',
    `import keras, tensorflow as tf
keras.config.set_floatx("float64")
keras.config.set_epsilon(0.5)
keras.config.set_image_data_format("channels_first")
keras.utils.set_random_seed(7)
tape = tf.GradientTape(persistent=True)
tape.__enter__()
inner = tf.GradientTape()
inner.__enter__()
kept = [tf.ones((100, 100)) * number for number in range(50)]
keras.utils.get_custom_objects()["relu"] = lambda x: x
${reference}`,
  ],
  ['an error in the middle', reference.replace('model.fit', 'model.fits')],
  ['the reference a third time', `# once more\n${reference}`],
  [
    'left in a call-back',
    `import os, keras\nkeras.layers.Lambda(lambda x: os._exit(0))(keras.ops.ones((1, 2)))`,
  ],
  ['the reference to the end', `# to the end\n${reference}`],
];

test('a program has the same evidence and marks whichever programs the engine had before', async (t) => {
  t.timeout(300_000);
  const { loaded } = loadTask(folder, 'mnist-dense');
  if (loaded === undefined) throw new Error('The task mnist-dense cannot be read.');
  const options = { seed: 'kept', hidden: true, dist: path.resolve('dist') };
  const kept = await openGrader(loaded, { ...options, warm: 1 });
  const alone = await openGrader(loaded, { ...options, warm: 0 });
  for (const [what, text] of programs) {
    const program = { source: Buffer.from(text), file: 'main.py' };
    t.deepEqual(await kept.grade(program), await alone.grade(program), what);
  }
  await Promise.all([kept.close(), alone.close()]);
});
