import test from 'ava';
import { element, escapeMarkup, shortNumber } from '../../../src/paper/svg/markup.js';

const numbers: readonly (readonly [number, number, string])[] = [
  [0, 2, '0'],
  [-0.001, 2, '0'],
  [0.5, 2, '.5'],
  [-0.25, 2, '-.25'],
  [10, 2, '10'],
  [100, 0, '100'],
  [1.999, 2, '2'],
  [1.2345, 3, '1.234'],
];
for (const [value, decimals, text] of numbers)
  test(`${value} with ${decimals} decimals is written ${text}`, (t) => {
    t.is(shortNumber(value, decimals), text);
  });

test('texts cannot leave their place', (t) => {
  t.is(escapeMarkup('<a href="&">'), '&lt;a href=&quot;&amp;&quot;&gt;');
  t.is(element('a', { x: 0.5, y: undefined, z: '"' }), '<a x=".5" z="&quot;"/>');
  t.is(element('a', {}, ''), '<a></a>');
});
