import test from 'ava';
import * as tf from '@tensorflow/tfjs-core';
import { inSession, Session } from '../../../src/keras/base/session.js';
import { classes } from '../../../src/keras/classes.js';
import { getLoss } from '../../../src/keras/losses/get.js';
import { Huber } from '../../../src/keras/losses/huber.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const nameOf = (identifier: unknown): string | undefined => getLoss(identifier)?.name;

test('losses go by function names, class names and short names', (t) => {
  withSession(() => {
    t.is(nameOf('mse'), 'mean_squared_error');
    t.is(nameOf('KLD'), 'kl_divergence');
    t.is(nameOf('huber'), 'huber');
    t.is(nameOf('Huber'), 'huber_loss');
    t.true(getLoss('Huber') instanceof Huber);
    t.true(getLoss(Huber) instanceof Huber);
    t.is(getLoss(null), null);
  });
});

test('saved forms give the loss, or the function that they name', (t) => {
  withSession(() => {
    const saved = { module: 'keras.losses', registered_name: null };
    const huber = getLoss({ ...saved, class_name: 'Huber', config: { delta: 2.5, name: 'h' } });
    t.is(huber?.name, 'h');
    const named = getLoss({ ...saved, class_name: 'function', config: 'mean_absolute_error' });
    t.is(named?.name, 'mean_absolute_error');
  });
});

test("a program's function is taken as it is", (t) => {
  withSession(() => {
    const gap = (yTrue: tf.Tensor, yPred: tf.Tensor): tf.Tensor => tf.sub(yPred, yTrue);
    t.is(nameOf(gap), 'gap');
    t.is(
      nameOf((yTrue: tf.Tensor) => yTrue),
      'lambda',
    );
  });
});

test('what nobody knows is refused', (t) => {
  withSession(() => {
    for (const wrong of ['meansquared', 'rmse', 'categorical_generalized_cross_entropy', 3])
      t.throws(() => getLoss(wrong), { message: `Could not interpret loss identifier: ${wrong}` });
  });
});

test('names of Keras 2 are refused, or taken with a note where programs run as Keras 2 ran them', (t) => {
  const former = ['cosine_proximity', 'huber_loss', 'kullback_leibler_divergence', 'logcosh'];
  withSession(() => {
    for (const name of former)
      t.throws(() => getLoss(name), { message: /Could not interpret loss/ });
  });
  const session = new Session({ seed: 'test', classes, keras2: true });
  inSession(session, () => {
    t.deepEqual(former.map(nameOf), ['cosine_similarity', 'huber', 'kl_divergence', 'log_cosh']);
  });
  t.is(session.warnings.length, 4);
});
