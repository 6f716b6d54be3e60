import path from 'node:path';
import test from 'ava';
import { zipSync } from 'fflate';
import { sourcesIn } from '../../../src/sandbox/data/find-source.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const standIns = sourcesIn(undefined);

const shapes: readonly (readonly [name: string, shape: readonly number[], dtype: string])[] = [
  ['mnist/train/x', [60_000, 28, 28], 'uint8'],
  ['mnist/test/y', [10_000], 'uint8'],
  ['fashion_mnist/test/x', [10_000, 28, 28], 'uint8'],
  ['cifar10/train/x', [50_000, 32, 32, 3], 'uint8'],
  ['cifar10/train/y', [50_000, 1], 'uint8'],
  ['cifar100_coarse/train/y', [50_000, 1], 'int64'],
  ['imdb/train/lengths', [25_000], 'int32'],
  ['reuters/test/y', [11_228], 'int64'],
  ['boston_housing/x', [506, 13], 'float64'],
  ['california_housing/x', [20_640, 8], 'float32'],
  ['mnist/is_real', [1], 'uint8'],
];

for (const [name, shape, dtype] of shapes)
  test(`${name} is ${dtype} of shape ${shape.join(' x ')}`, (t) => {
    const source = standIns(name);
    t.deepEqual([source.shape, source.dtype], [shape, dtype]);
    const width = shape.slice(1).reduce((product, size) => product * size, 1);
    t.is(source.rows(Int32Array.of(0, 0, 0)).length, 3 * width);
  });

test('pictures follow their formula', (t) => {
  const [index, row, column] = [7, 3, 20];
  const kind = (7 * index + 3 * Math.floor(index / 10) + 5) % 10;
  const ring =
    ((row - 14) ** 2 * ((kind % 5) + 1) + (column - 14) ** 2 * (Math.floor(kind / 5) + 1)) / 40;
  const pixel = row * 28 + column;
  const noise = ((1103 * index + 89 * pixel + (index % 251) * pixel) % 97) - 48;
  const wanted = (Math.floor(ring) % 3 === 0 ? 220 : 0) + noise;
  const picture = standIns('mnist/train/x').rows(Int32Array.of(index));
  t.is(picture[pixel], Math.min(Math.max(wanted, 0), 255));
  t.is(standIns('mnist/train/y').rows(Int32Array.of(index))[0], kind);
});

test('rows come in the order in which they are asked for', (t) => {
  for (const name of ['mnist/train/x', 'boston_housing/x', 'imdb/train/words']) {
    const source = standIns(name);
    const [alone, turned] = [source.rows(Int32Array.of(5)), source.rows(Int32Array.of(9, 5))];
    t.deepEqual([...turned].slice(alone.length), [...alone], name);
  }
});

test('there are no other data sets', (t) => {
  for (const name of [
    '',
    'mnist',
    'mnist/train',
    'mnist/train/z',
    'toString/train/x',
    'imdb/all/words',
  ])
    t.throws(() => standIns(name), { message: /There is no data set/ }, name);
});

/** A file of NumPy's. */
function npy(descr: string, shape: readonly number[], data: Uint8Array): Uint8Array {
  const tuple = shape.length === 1 ? `${shape[0] ?? 0},` : shape.join(', ');
  const header = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${tuple}), }\n`;
  const start = Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0, header.length, 0]);
  return Buffer.concat([start, Buffer.from(header), data]);
}

const doubles = (count: number): Uint8Array =>
  new Uint8Array(Float64Array.from({ length: count }, (_, index) => index / 2).buffer);

test('the real data are taken where their file is', (t) => {
  const folder = temporaryFolder(t, {
    'boston_housing.npz': zipSync({
      'x.npy': npy('<f8', [506, 13], doubles(506 * 13)),
      'y.npy': npy('<f8', [506], doubles(506)),
    }),
  });
  const real = sourcesIn(folder);
  t.is(real('boston_housing/is_real').rows(Int32Array.of(0))[0], 1);
  t.is(real('mnist/is_real').rows(Int32Array.of(0))[0], 0);
  t.deepEqual([...real('boston_housing/y').rows(Int32Array.of(3, 1))], [1.5, 0.5]);
  t.is(real('boston_housing/x').rows(Int32Array.of(1))[0], 6.5);
});

test('a file that is not the data set is refused, not used', (t) => {
  const folder = temporaryFolder(t, {
    'boston_housing.npz': zipSync({ 'x.npy': npy('<f8', [2, 13], doubles(26)) }),
    'california_housing.npz': zipSync({ 'x.npy': npy('<i8', [20_640, 8], doubles(20_640 * 8)) }),
    'mnist.npz': Buffer.from('no archive'),
    'cifar10.npz': zipSync({ 'y_train.npy': npy('|u1', [50_000, 1], new Uint8Array(7)) }),
    'imdb_word_index.json': '{"the": ',
    'reuters.npz/inside': 'a folder',
    'solutions.npz': zipSync({ 'x.npy': npy('<f8', [1], doubles(1)) }),
  });
  const real = sourcesIn(folder);
  t.throws(() => real('boston_housing/x'), {
    message: /is not the data set \(x: float64 \[2, 13\]\)/,
  });
  t.throws(() => real('boston_housing/y'), { message: /has no array y/ });
  t.throws(() => real('california_housing/x'), { message: /is not the data set/ });
  t.throws(() => real('mnist/train/x'), { message: /no sound .npz/ });
  t.throws(() => real('cifar10/train/y'), { message: /array y_train is damaged/ });
  t.throws(() => real('imdb/word_index/bytes'), { message: /no sound JSON/ });
  t.throws(() => real('reuters/file/x'), { message: /cannot be read/ });
});

test('of the folder a program gets the files of the data sets, whatever it asks for', (t) => {
  const folder = temporaryFolder(t, {
    'solutions.npz': zipSync({ 'x.npy': npy('<f8', [1], doubles(1)) }),
    'solutions_word_index.json': '{}',
    'imdb.npz': zipSync({ 'notes.npy': npy('<f8', [1], doubles(1)) }),
    '.npz': zipSync({ 'x.npy': npy('<f8', [1], doubles(1)) }),
  });
  const real = sourcesIn(path.join(folder, '.'));
  for (const name of [
    'solutions/is_real',
    'solutions/file/x',
    'solutions/word_index/bytes',
    'imdb/file/notes',
    'imdb/file/__proto__',
    'imdb/file/../solutions/x',
    '../solutions/is_real',
    '..\\solutions/is_real',
    '/is_real',
    '/file/x',
    'mnist\0/is_real',
    '__proto__/is_real',
    'constructor/file/x',
  ])
    t.throws(() => real(name), { message: /There is no data set/ }, name);
});
