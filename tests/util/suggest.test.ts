import test from 'ava';
import { didYouMean, suggest } from '../../src/util/suggest.js';

const kinds = ['true-false', 'single', 'multiple', 'numeric', 'short', 'comprehensive'];

/** A word, and the one that was meant. */
const cases: readonly (readonly [string, string | undefined])[] = [
  ['singel', 'single'],
  ['singl', 'single'],
  ['Single', 'single'],
  ['multi', 'multiple'],
  ['kidn', undefined],
  ['shrot', 'short'],
  ['multipel', 'multiple'],
  ['comprehensiv', 'comprehensive'],
  ['xyz', undefined],
  ['', undefined],
];
for (const [word, meant] of cases)
  test(`"${word}" stands for ${meant ?? 'nothing known'}`, (t) => {
    t.is(suggest(word, kinds), meant);
  });

test('of nothing nothing can be meant', (t) => {
  t.is(suggest('single', []), undefined);
});

test('advice names the nearest word', (t) => {
  t.deepEqual(didYouMean('singel', kinds), {
    zh: '是否想写“single”？',
    en: 'Did you mean "single"?',
  });
});

test('or else all, but never more than twelve', (t) => {
  t.is(didYouMean('xyz', ['aa', 'bb']).en, 'Known are: aa, bb');
  const many = Array.from({ length: 20 }, (_, index) => `name-${index}`);
  t.regex(didYouMean('xyz', many).en, /name-11, …$/);
});

test('or what the caller says', (t) => {
  t.is(didYouMean('xyz', kinds, { zh: '查表', en: 'Look it up.' }).en, 'Look it up.');
});

test('an empty list is said to be empty', (t) => {
  t.deepEqual(didYouMean('xyz', []), { zh: '目前一个也没有。', en: 'There are none.' });
});
