import test from 'ava';
import type { FormulaBox } from '../../../src/paper/math/formula.js';
import { svgToBox } from '../../../src/paper/math/svg-to-box.js';
import type { SvgNode } from '../../../src/paper/math/svg-to-box.js';

const node = (
  kind: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: SvgNode[]
): SvgNode => ({
  kind,
  attributes,
  children,
  text: '',
});
const svg = (...children: SvgNode[]): FormulaBox =>
  svgToBox(node('svg', { viewBox: '0 -700 2000 1000' }, ...children));
const flipped = (...children: SvgNode[]): SvgNode =>
  node('g', { transform: 'scale(1,-1)' }, ...children);
const square = { d: 'M0 0H100V100Z' };
const partsOf = (...children: SvgNode[]): string[] =>
  svg(...children).parts.map((part) =>
    'glyph' in part ? `${part.matrix}: ${part.glyph}` : part.operators,
  );

test('the view gives width, height above the baseline and depth below it', (t) => {
  const { width, height, depth } = svg();
  t.deepEqual(
    [width, height, depth].map((length) => Math.round(length * 1e6) / 1e6),
    [2.08, 0.728, 0.312],
  );
});

const drawn: readonly (readonly [
  what: string,
  nodes: readonly SvgNode[],
  parts: readonly string[],
])[] = [
  ['a glyph', [node('path', square)], ['1.04 0 0 1.04 0 0: 0 0 m 100 0 l 100 100 l h']],
  ['a glyph without outline is nothing', [node('path', { d: '' })], []],
  [
    'a glyph that is moved and made smaller',
    [node('g', { transform: 'translate(100,-50) scale(0.5)' }, node('path', square))],
    ['0.52 0 0 0.52 104 -52: 0 0 m 100 0 l 100 100 l h'],
  ],
  [
    'a bar',
    [node('rect', { x: '10', y: '20', width: '100', height: '60' })],
    ['10.4 20.8 104 62.4 re f'],
  ],
  [
    'a bar that is turned over',
    [flipped(node('rect', { x: '0', y: '20', width: '100', height: '60' }))],
    ['0 -20.8 104 -62.4 re f'],
  ],
  [
    'a frame',
    [node('rect', { width: '100', height: '60', fill: 'none' })],
    ['q 62.4 w 0 0 104 62.4 re S Q'],
  ],
  [
    'the frame of a table',
    [node('rect', { width: '100', height: '60', 'data-frame': 'true', class: 'mjx-dashed' })],
    ['q 62.4 w [120 90] 0 d 0 0 104 62.4 re S Q'],
  ],
  [
    'a line of dashes',
    [node('line', { x2: '100', 'stroke-dasharray': '60 20' })],
    ['q 62.4 w [120 90] 0 d 0 0 m 104 0 l S Q'],
  ],
  [
    'a line',
    [node('line', { x1: '0', y1: '0', x2: '100', y2: '50', 'stroke-width': '70' })],
    ['q 72.8 w 0 0 m 104 52 l S Q'],
  ],
  [
    'a dashed line',
    [node('line', { x2: '100', class: 'mjx-dashed' })],
    ['q 62.4 w [120 90] 0 d 0 0 m 104 0 l S Q'],
  ],
  [
    'a colour by number',
    [node('g', { fill: '#ff0000' }, node('rect', { width: '100', height: '100' }))],
    ['q 1 0 0 rg 1 0 0 RG', '0 0 104 104 re f', 'Q'],
  ],
  [
    'a colour by name',
    [node('g', { fill: 'blue' }, node('rect', { width: '100', height: '100' }))],
    ['q 0 0.25 0.75 rg 0 0.25 0.75 RG', '0 0 104 104 re f', 'Q'],
  ],
  [
    'the colour of the text',
    [node('g', { fill: 'currentColor' }, node('rect', { width: '100', height: '100' }))],
    ['0 0 104 104 re f'],
  ],
  [
    'a stretched brace, of which a part is seen',
    [
      node(
        'svg',
        { x: '50', y: '10', width: '100', height: '200', viewBox: '0 20 100 400' },
        node('path', square),
      ),
    ],
    ['q 52 10.4 104 208 re W n', '1.04 0 0 0.52 52 0: 0 0 m 100 0 l 100 100 l h', 'Q'],
  ],
];
for (const [what, nodes, parts] of drawn)
  test(`${what} becomes operators`, (t) => {
    t.deepEqual(partsOf(...nodes), parts);
  });

test('a word is set at the size of its surroundings, at its place in ems', (t) => {
  const word = { ...node('text'), text: '输入' };
  const { texts } = svg(node('g', { transform: 'translate(500,-100) scale(0.5)' }, flipped(word)));
  t.deepEqual(
    texts.map(({ text, ...place }) => [
      text,
      ...Object.values(place).map((one) => Math.round(one * 1e6) / 1e6),
    ]),
    [['输入', 0.52, -0.104, 0.52]],
  );
});

const wrong: readonly (readonly [what: string, node: SvgNode, message: RegExp])[] = [
  ['an element that papers cannot print', node('image'), /MathJax drew a <image>/],
  ['a turned part', node('g', { transform: 'rotate(90)' }), /unknown transform rotate/],
  ['a colour without a number', node('g', { fill: 'chartreuse' }), /unknown colour chartreuse/],
];
for (const [what, one, message] of wrong)
  test(`${what} stops the formula`, (t) => {
    t.throws(() => svg(one), { message });
  });
