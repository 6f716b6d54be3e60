import test from 'ava';
import { textsOf } from '../../../../src/authoring/bank/text/texts-of.js';

test('texts are found at any place, with their paths', (t) => {
  const found = textsOf({
    stem: { zh: '甲', en: 'A' },
    options: [{ text: '$x$', correct: true }, { text: { zh: '乙', en: 'B' } }],
    task: 'no text',
  });
  t.deepEqual(
    found.map(({ text }) => text.en),
    ['A', '$x$', 'B'],
  );
  t.deepEqual(
    found.map(({ path }) => path('en').join('.')),
    ['stem.en', 'options.0.text', 'options.1.text.en'],
  );
  t.deepEqual(
    found.map(({ path }) => path().join('.')),
    ['stem', 'options.0.text', 'options.1.text'],
  );
});

test('a text whose translation is missing is left to the schema', (t) => {
  t.deepEqual(textsOf({ stem: { zh: '甲' }, why: { zh: '乙', en: null } }), []);
});

test('nothing is sought in the depth of what cannot be an item', (t) => {
  let value: unknown = { text: '$x$' };
  for (let level = 0; level < 50; level++) value = [value];
  t.deepEqual(textsOf(value), []);
  t.deepEqual(textsOf(3), []);
});
