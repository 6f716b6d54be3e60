import test from 'ava';
import { nothing } from '../../../src/report/html/markup.js';
import {
  decimals,
  figure,
  interval,
  percent,
  upTo,
} from '../../../src/report/class-page/numbers.js';
import { pageContext } from '../../../src/report/class-page/page-context.js';

const shown = { block: () => nothing, inline: () => nothing, figure: () => nothing };
const [zh, en] = (['zh', 'en'] as const).map((language) =>
  pageContext(language, shown, () => undefined),
);

for (const [value, places, text] of [
  [0.345, 2, '0.34'],
  [-0.126, 2, '−0.13'],
  [-0.001, 2, '0.00'],
  [12, 1, '12.0'],
] as const)
  test(`${value} with ${places} decimals is ${text}`, (t) => {
    t.is(decimals(value, places), text);
  });

for (const [value, places, text] of [
  [100, 0, '100'],
  [100, 1, '100'],
  [41.75, 2, '41.75'],
  [-2.5, 2, '−2.5'],
] as const)
  test(`${value} with at most ${places} decimals is ${text}`, (t) => {
    t.is(upTo(value, places), text);
  });

test('shares are in whole percent, with a space that does not break in English', (t) => {
  t.is(zh && percent(0.314, zh), '31%');
  t.is(en && percent(0.314, en), '31\u00a0%');
  t.is(interval([-0.2, 0.456]), '[−0.20, 0.46]');
});

test('a figure that is not defined says why in words', (t) => {
  const none = { value: null, n: 1, why: 'few-students' } as const;
  t.is(zh && figure(none, String, zh).html, '<span class="none">— <small>人数太少</small></span>');
  t.is(
    en && figure(none, String, en).html,
    '<span class="none">— <small>too few students</small></span>',
  );
  t.is(en && figure({ value: 3, n: 1 }, String, en).html, '3');
});
