import test from 'ava';
import fc from 'fast-check';
import { asWritten, rewrite } from '../../../src/util/words/mapped-text.js';

test('what is put in stands for all that it replaces', (t) => {
  const once = rewrite(asWritten('abbbc'), /b+/g, () => 'xy');
  const twice = rewrite(once, /y/g, () => 'z');
  t.deepEqual(twice, { text: 'axzc', from: [0, 1, 1, 4], to: [1, 4, 4, 5] });
});

test('what is taken out leaves no unit behind', (t) => {
  t.deepEqual(
    rewrite(asWritten('a-b'), /-/g, () => ''),
    { text: 'ab', from: [0, 2], to: [1, 3] },
  );
});

test('the text is what replace makes, with a place for every unit', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c') }), (text) => {
      const result = rewrite(asWritten(text), /ab?/g, () => 'xyz');
      t.is(result.text, text.replace(/ab?/g, 'xyz'));
      t.is(result.from.length, result.text.length);
      t.is(result.to.length, result.text.length);
    }),
  );
});
