import test from 'ava';
import { drawFigure } from '../../../src/paper/figures/draw-figure.js';
import type { Draw } from '../../../src/paper/layout/draw.js';
import { drawingToSvg } from '../../../src/paper/svg/drawing-to-svg.js';
import { SymbolSheet } from '../../../src/paper/svg/symbol-sheet.js';
import { squareTypesetter } from '../../support/paper-typesetter.js';
import { sampleFigures } from '../../support/sample-figures.js';

const tools = () => ({ symbols: new SymbolSheet(), widthOf: squareTypesetter.widthOf });
const svgOf = (...content: readonly Draw[]): string =>
  drawingToSvg({ width: 10, height: 20.456, content }, 'a "figure"', tools());

const cases: readonly (readonly [Draw, string])[] = [
  [
    { draw: 'rect', x: 1, y: 2, width: 3, height: 0.5, fill: '#e9ecf0', radius: 1 },
    '<rect x="1" y="2" width="3" height=".5" rx="1" fill="var(--ce9ecf0,#e9ecf0)"/>',
  ],
  [
    { draw: 'circle', x: 1, y: 2, radius: 3, stroke: '#1f1f1f', lineWidth: 0.8, dash: [2, 1] },
    '<circle cx="1" cy="2" r="3" fill="none" stroke="var(--c1f1f1f,#1f1f1f)" stroke-width=".8" stroke-dasharray="2 1"/>',
  ],
  [
    {
      draw: 'path',
      points: [
        [0, 0],
        [-1, 2],
      ],
      closed: true,
      fill: '#1f1f1f',
    },
    '<path d="M0 0L-1 2Z" fill="var(--c1f1f1f,#1f1f1f)"/>',
  ],
  [
    { draw: 'text', x: 1, y: 2, face: 'han-sans-bold', size: 8, text: '步<' },
    '<text class="han-sans bold" x="1" y="2" font-size="8" textLength="16" lengthAdjust="spacingAndGlyphs" fill="var(--c1f1f1f,#1f1f1f)">步&lt;</text>',
  ],
  [
    {
      draw: 'turned',
      x: 5,
      y: 6,
      content: [
        {
          draw: 'path',
          points: [
            [0, 0],
            [1, 0],
          ],
          stroke: '#1f1f1f',
        },
      ],
    },
    '<g transform="translate(5 6) rotate(-90)"><path d="M0 0L1 0" fill="none" stroke="var(--c1f1f1f,#1f1f1f)" stroke-width=".6"/></g>',
  ],
];
for (const [draw, svg] of cases)
  test(`a drawn ${draw.draw} is written as SVG`, (t) => {
    t.true(svgOf(draw).includes(svg), svgOf(draw));
  });

test('a drawing is one picture with its words, as large as on paper', (t) => {
  t.true(
    svgOf().startsWith(
      '<svg class="figure" role="img" aria-label="a &quot;figure&quot;" width="10pt" viewBox="0 0 10 20.46">',
    ),
  );
});

/** Formulas as boxes of ink alone. */
const typesetter: typeof squareTypesetter = {
  ...squareTypesetter,
  formula(tex, display) {
    const formula = squareTypesetter.formula(tex, display);
    return { ...formula, pieces: formula.pieces.map((piece) => ({ ...piece, parts: [] })) };
  },
};

test('every figure of the samples is drawn whole', (t) => {
  for (const [name, figure] of Object.entries(sampleFigures)) {
    const drawing = drawFigure(figure, { typesetter, language: 'zh' });
    const svg = drawingToSvg(drawing, figure.alt.zh, tools());
    const count = (elements: string) =>
      svg.match(new RegExp(`<(?:${elements}) `, 'g'))?.length ?? 0;
    const kinds = drawing.content.map(({ draw }) => draw);
    t.is(count('rect|circle|path|text|use'), kinds.length, name);
    t.false(/NaN|undefined|Infinity/.test(svg), name);
  }
});
