import test from 'ava';
import { shareBar } from '../../../src/report/plots/bars.js';
import { histogram } from '../../../src/report/plots/histogram.js';
import { scatter } from '../../../src/report/plots/scatter.js';

const drawn = (counts: readonly number[]): string =>
  histogram({
    id: 'h',
    title: 'A & B',
    description: '<words>',
    counts,
    borders: ['0', '50', '100'],
    xLabel: 'Points',
    yLabel: 'Students',
    line: { at: 1.2, label: 'pass' },
  }).html;

test('bars are as high as their counts', (t) => {
  const heights = [...drawn([10, 20]).matchAll(/class="fill"[^>]* height="([\d.]+)"/g)].map(
    ([, height]) => Number(height),
  );
  t.is(heights.length, 2);
  t.is((heights[1] ?? 0) / (heights[0] ?? 1), 2);
});

test('an empty bin has no bar and an empty histogram still has axes', (t) => {
  const html = drawn([0, 0]);
  t.false(html.includes('class="fill"'));
  t.true(html.includes('class="axis"'));
  t.notRegex(html, /NaN|Infinity|undefined/);
});

test('a plot has title and description for those who cannot see it, escaped', (t) => {
  const html = drawn([1, 2]);
  t.true(html.includes('<title id="h-title">A &amp; B</title>'));
  t.true(html.includes('<desc id="h-description">&lt;words&gt;</desc>'));
  t.regex(html, /role="img" aria-labelledby="h-title h-description"/);
});

const plot = (points: readonly { x: number; y: number; label: string; isAlarming: boolean }[]) =>
  scatter({
    id: 's',
    title: 't',
    description: 'd',
    points,
    x: { ticks: [0, 1].map((at) => ({ at, text: String(at) })), label: 'x' },
    y: { ticks: [-0.2, 0, 1].map((at) => ({ at, text: String(at) })), label: 'y' },
    line: { at: 0.1, label: 'r = 0.1' },
  }).html;

test('points lie where their values say, and those beyond an end at that end', (t) => {
  const html = plot([
    { x: 0, y: 1, label: '1', isAlarming: false },
    { x: 1, y: -0.9, label: '2', isAlarming: false },
  ]);
  const places = [...html.matchAll(/<circle[^>]*cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  t.deepEqual(places, [
    [52, 34],
    [616, 368],
  ]);
});

test('an alarming point has another shape, not only another colour', (t) => {
  const html = plot([{ x: 0.5, y: 0, label: '1', isAlarming: true }]);
  t.false(html.includes('<circle'));
  t.regex(html, /<path class="alarm"/);
});

test('an empty scatter plot has its axes', (t) => {
  const html = plot([]);
  t.notRegex(html, /NaN|Infinity/);
  t.regex(html, /class="mark"/);
});

for (const [share, width] of [
  [0.4321, '43.21'],
  [1, '100'],
  [1.7, '100'],
  [-0.2, '0'],
  [null, '0'],
] as const)
  test(`the bar of ${share} is ${width} % wide`, (t) => {
    t.true(shareBar(share).html.includes(`class="fill" width="${width}"`));
  });
