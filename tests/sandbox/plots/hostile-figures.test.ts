import test from 'ava';
import fc from 'fast-check';
import { figureRecord } from '../../../src/sandbox/plots/figure-record.js';
import { renderFigure } from '../../../src/sandbox/plots/render-figure.js';

/** Numbers and texts of a program that means no good: all that the schema lets through. */
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1, 5e-324, Number.MAX_VALUE, -1e300, 1e21, 1e-300, 2 ** 53),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '&amp;"\'><',
    ']]>',
    '$\\alpha_{1}$',
    '$\\constructor$',
  ),
  fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '--',
    'o',
    'log',
    'right',
  ),
  fc.constantFrom('x'.repeat(5000), '\n'.repeat(100), '\ud800', '\u0000\u0008', '\u202e'),
);
const colour = fc.constantFrom(null, '#000000', '#ff000080');
const numbers = fc.array(fc.option(number), { maxLength: 6 });

const words = fc.record({
  text,
  color: colour,
  size: number,
  bold: fc.boolean(),
  italic: fc.boolean(),
  rotation: number,
  across: text,
  up: text,
  paper: colour,
});
const line = fc.record({
  kind: fc.constant('line'),
  x: numbers,
  y: numbers,
  steps: text,
  color: colour,
  width: number,
  style: text,
  marker: text,
  size: number,
  face: colour,
  edge: colour,
});
const points = fc.record({
  kind: fc.constant('points'),
  x: numbers,
  y: numbers,
  color: fc.oneof(colour, fc.array(colour, { maxLength: 3 })),
  size: fc.oneof(number, numbers),
  marker: text,
  edge: colour,
});
const note = fc
  .tuple(words, fc.option(number), fc.option(number), fc.constantFrom('data', 'axes'))
  .map(([look, x, y, place]) => ({ ...look, kind: 'text', x, y, place }));
const polygon = fc.record({
  kind: fc.constant('polygon'),
  x: numbers,
  y: numbers,
  color: colour,
  edge: colour,
  width: number,
  style: text,
});
const axis = fc.record({
  label: words,
  limits: fc.tuple(fc.option(number), fc.option(number)),
  scale: text,
  ticks: fc.option(numbers),
  texts: fc.option(fc.array(text, { maxLength: 4 })),
  rotation: number,
  grid: fc.option(fc.boolean()),
  visible: fc.boolean(),
  textless: fc.boolean(),
  side: text,
});
const legend = fc.record({
  entries: fc.array(fc.record({ text, kind: fc.constantFrom('line', 'points', 'area') }), {
    maxLength: 3,
  }),
  place: text,
  title: text,
  columns: fc.constantFrom(0, 1, 3, 1_000_000),
  outside: fc.boolean(),
  frame: fc.boolean(),
  size: number,
});
const axes = fc.record({
  place: fc.constant(null),
  box: fc.array(number, { minLength: 4, maxLength: 4 }),
  titles: fc.dictionary(text, words, { maxKeys: 2 }),
  x: axis,
  y: axis,
  shown: fc.boolean(),
  paper: colour,
  aspect: fc.option(number),
  frame: fc.array(text, { maxLength: 4 }),
  twin: fc.constantFrom(null, 'x', 'y'),
  marks: fc.array(fc.oneof(line, points, note, polygon), { maxLength: 4 }),
  legend: fc.option(legend),
  colorbars: fc.constant([]),
});
const figure = fc.record({
  number: fc.constant(1),
  width: fc.constantFrom(0, 6.4, 200),
  height: fc.constantFrom(0, 4.8, 200),
  paper: colour,
  title: fc.option(words),
  axes: fc.array(axes, { maxLength: 2 }),
  texts: fc.array(fc.option(words.map((look) => ({ ...look, x: 0.5, y: null }))), { maxLength: 2 }),
  legend: fc.option(legend),
  files: fc.constant([]),
  shown: fc.boolean(),
});

/** What is wrong with a drawing as XML; undefined for a sound one. */
function fault(svg: string): string | undefined {
  const open: string[] = [];
  for (const token of svg.match(/<[^>]*>|[^<]+|</g) ?? []) {
    const wrong = wrongText(token) ?? (token.startsWith('<') ? wrongTag(token, open) : undefined);
    if (wrong !== undefined) return `${wrong}: ${token}`;
  }
  return open.length === 0 ? undefined : `never closed: ${open.join(' ')}`;
}

function wrongText(token: string): string | undefined {
  if (/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/u.test(token)) return 'a sign that XML forbids';
  return /&(?!(?:amp|lt|gt|quot);)/.test(token) ? 'a bare &' : undefined;
}

const tag = /^<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>$/;

/** Keeps account of the tags that are open. */
function wrongTag(token: string, open: string[]): string | undefined {
  const [, end, name = '', attributes = '', empty] = tag.exec(token) ?? [];
  if (name === '' || name === 'script') return 'no tag';
  if (/="[^"]*(?:NaN|Infinity)/.test(attributes)) return 'no number';
  if (end === '/') return open.pop() === name ? undefined : 'closes another one';
  if (empty === '') open.push(name);
  return undefined;
}

test('whatever a program hands over as a figure, the drawing is sound XML and bounded', (t) => {
  fc.assert(
    fc.property(figure, (record) => {
      if (!figureRecord.safeParse(record).success) return;
      const svg = renderFigure(record);
      t.is(fault(svg), undefined);
      t.true(svg.length < 2_000_000);
    }),
    { numRuns: 300 },
  );
});
