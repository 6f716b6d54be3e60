import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { session } from '../../../src/keras/base/session.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { CSVLogger } from '../../../src/keras/callbacks/csv-logger.js';
import { ModelCheckpoint } from '../../../src/keras/callbacks/model-checkpoint.js';
import { startTestEngine } from '../../support/keras.js';
import { accompany } from '../../support/fake-training.js';

await startTestEngine();

const logger = (args: Arguments) => (): CSVLogger => construct(CSVLogger, ['log.csv'], args);
const three = [0.5, 0.25, 0.75].map((loss, epoch) => ({ loss, val_loss: epoch + 1.5 }));

const textOf = (file: unknown): unknown => (file as { readonly text: string }).text;

test('CSVLogger writes a row for each epoch', (t) => {
  const { files } = accompany(logger({}), { logs: three });
  t.is(
    textOf(files.get('log.csv')),
    'epoch,loss,val_loss\r\n0,0.5,1.5\r\n1,0.25,2.5\r\n2,0.75,3.5\r\n',
  );
});

test('CSVLogger makes room for a validation that never comes', (t) => {
  const { files } = accompany(logger({ separator: ';' }), { logs: [{ loss: 0.5 }] });
  t.is(textOf(files.get('log.csv')), 'epoch;loss;val_loss\r\n0;0.5;NA\r\n');
});

test('CSVLogger appends to what is there, with one heading', (t) => {
  const again = (): CSVLogger => {
    const text = 'epoch,loss,val_loss\r\n0,0.5,NA\r\n';
    session().files.set('log.csv', { kind: 'text', text });
    return logger({ append: true })();
  };
  const { files } = accompany(again, { logs: [{ loss: 0.25 }] });
  t.is(textOf(files.get('log.csv')), 'epoch,loss,val_loss\r\n0,0.5,NA\r\n0,0.25,NA\r\n');
});

const checkpoint = (path: string, args: Arguments) => (): ModelCheckpoint =>
  construct(ModelCheckpoint, [path], args);

test('ModelCheckpoint saves each epoch under its name', (t) => {
  const { files } = accompany(
    checkpoint('w_{epoch:02d}_{val_loss:.3f}.weights.h5', { save_weights_only: true }),
    { logs: three },
  );
  t.deepEqual(
    [...files.keys()],
    ['w_01_1.500.weights.h5', 'w_02_2.500.weights.h5', 'w_03_3.500.weights.h5'],
  );
});

test('ModelCheckpoint saves the best only, and says so', (t) => {
  const args = { monitor: 'loss', save_best_only: true, verbose: 1 };
  const { files, text } = accompany(checkpoint('best.keras', args), { logs: three });
  t.is(files.get('best.keras')?.kind, 'model');
  t.is(
    text,
    '\nEpoch 1: loss improved from None to 0.50000, saving model to best.keras\n' +
      '\nEpoch 1: finished saving model to best.keras\n' +
      '\nEpoch 2: loss improved from 0.50000 to 0.25000, saving model to best.keras\n' +
      '\nEpoch 2: finished saving model to best.keras\n' +
      '\nEpoch 3: loss did not improve from 0.25000\n',
  );
});

test('ModelCheckpoint saves after so many batches', (t) => {
  const { files } = accompany(checkpoint('e{epoch}b{batch}.keras', { save_freq: 2 }), {
    logs: three,
  });
  t.deepEqual([...files.keys()], ['e2b1.keras']);
});

const refusals: readonly (readonly [string, Arguments, RegExp])[] = [
  ['weights.hdf5', {}, /must end in `\.keras` \(Keras model format\)\. Received: filepath=weights/],
  ['best.h5', { save_weights_only: true }, /must end in `\.weights\.h5`/],
  ['a.keras', { save_freq: 'batch' }, /^Unrecognized save_freq: batch\./],
];

for (const [path, args, message] of refusals)
  test(`ModelCheckpoint('${path}', ${JSON.stringify(args)}) is refused`, (t) => {
    t.throws(() => accompany(checkpoint(path, args), { logs: [] }), { message });
  });
