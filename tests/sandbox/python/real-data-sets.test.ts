import test from 'ava';
import { zipSync } from 'fflate';
import { makeSandbox, runText } from '../../support/sandbox.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** What NumPy has saved of `[[5, 9, 7], [6, 6], [8, 300]]`, an array of lists, and of `[0, 1, 1]`. */
const lists =
  'k05VTVBZAQB2AHsnZGVzY3InOiAnfE8nLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMywpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAqABJWlAAAAAAAAAIwWbnVtcHkuX2NvcmUubXVsdGlhcnJheZSMDF9yZWNvbnN0cnVjdJSTlIwFbnVtcHmUjAduZGFycmF5lJOUSwCFlEMBYpSHlFKUKEsBSwOFlGgDjAVkdHlwZZSTlIwCTziUiYiHlFKUKEsDjAF8lE5OTkr/////Sv////9LP3SUYoldlChdlChLBUsJSwdlXZQoSwZLBmVdlChLCE0sAWVldJRiLg==';
const classes =
  'k05VTVBZAQB2AHsnZGVzY3InOiAnPGk4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDMsKSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAA=';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

test('real texts are read, shuffled and numbered as Keras does', async (t) => {
  const data = temporaryFolder(t, {
    'imdb.npz': zipSync({
      'x_train.npy': bytes(lists),
      'y_train.npy': bytes(classes),
      'x_test.npy': bytes(lists),
      'y_test.npy': bytes(classes),
    }),
    'imdb_word_index.json': '{"fine": 1}',
  });
  const sandbox = makeSandbox({ data });
  const { stdout, notes, verdict } = await runText(
    sandbox,
    [
      'from keras.datasets import imdb',
      '(x, y), _ = imdb.load_data(num_words=100)',
      'print(sorted(zip(x.tolist(), y.tolist())))',
      '(x, y), _ = imdb.load_data(start_char=None, index_from=0, oov_char=None, num_words=9)',
      'print(sorted(x.tolist()))',
      'print(imdb.get_word_index())',
    ].join('\n'),
  );
  await sandbox.close();
  t.is(verdict.kind, 'done', JSON.stringify(verdict));
  t.deepEqual(stdout.split('\n'), [
    '[([1, 8, 12, 10], 0), ([1, 9, 9], 1), ([1, 11, 2], 1)]',
    '[[5, 7], [6, 6], [8]]',
    "{'fine': 1}",
    '',
  ]);
  t.deepEqual(notes, []);
});
