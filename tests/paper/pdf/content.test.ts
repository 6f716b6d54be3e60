import test from 'ava';
import { Typefaces } from '../../../src/paper/fonts/typefaces.js';
import type { FaceId } from '../../../src/paper/fonts/faces.js';
import type { Draw } from '../../../src/paper/layout/draw.js';
import { startPdf } from '../../../src/paper/pdf/backend.js';
import { contentOf, withActualText } from '../../../src/paper/pdf/content.js';
import { EmbeddedFace } from '../../../src/paper/pdf/embedded-face.js';

const typefaces = new Typefaces();
test.after.always(() => {
  typefaces.close();
});

/** Operators at (100, 200), in a document of its own: glyphs are numbered from 1 in each face. */
function content(...draws: readonly Draw[]): string {
  const pdf = startPdf({ title: '', subject: '', language: 'en' });
  const faces = new Map<FaceId, EmbeddedFace>();
  const face = (id: FaceId): EmbeddedFace => {
    const embedded = faces.get(id) ?? new EmbeddedFace(id, `F-${id}`, typefaces, pdf);
    faces.set(id, embedded);
    return embedded;
  };
  return contentOf(draws, { x: 100, y: 200 }, { face, glyph: (glyph) => `[${glyph}]` });
}

/** A letter of this face is 600 thousandths wide. */
const code = (
  text: string,
  x: number,
  different: Partial<Extract<Draw, { draw: 'text' }>> = {},
): Draw => ({
  draw: 'text',
  face: 'mono',
  size: 10,
  y: 5,
  x,
  text,
  ...different,
});
const box = (
  parts: Extract<Draw, { draw: 'formula' }>['box']['parts'],
  different: Partial<Extract<Draw, { draw: 'formula' }>['box']> = {},
): Draw => ({
  draw: 'formula',
  x: 1,
  y: 2,
  size: 10,
  box: { width: 2, height: 1, depth: 0, parts, texts: [], ...different },
});
const begin = (x: string, face = 'mono', y = '205', size = '10') =>
  `0 0 0 rg BT /F-${face} ${size} Tf 1 0 0 -1 ${x} ${y} Tm`;

const texts: readonly (readonly [what: string, draws: readonly Draw[], operators: string])[] = [
  ['a text', [code('ab', 0)], `${begin('100')} [<00010002>] TJ ET`],
  [
    'texts that follow each other become one',
    [code('ab', 0), code('ca', 12)],
    `${begin('100')} [<0001000200030001>] TJ ET`,
  ],
  [
    'a gap between them moves the pen',
    [code('a', 0), code('b', 16)],
    `${begin('100')} [<0001> -1000 <0002>] TJ ET`,
  ],
  [
    'an overlap moves it back',
    [code('a', 0), code('b', 3)],
    `${begin('100')} [<0001> 300 <0002>] TJ ET`,
  ],
  ['a hair is no gap', [code('a', 0), code('b', 6.0004)], `${begin('100')} [<00010002>] TJ ET`],
  [
    'another baseline begins anew',
    [code('a', 0), code('b', 6, { y: 6 })],
    `${begin('100')} [<0001>] TJ ET\n${begin('106', 'mono', '206')} [<0002>] TJ ET`,
  ],
  [
    'another size begins anew',
    [code('a', 0), code('b', 6, { size: 9 })],
    `${begin('100')} [<0001>] TJ ET\n${begin('106', 'mono', '205', '9')} [<0002>] TJ ET`,
  ],
  [
    'another face begins anew',
    [code('a', 0), code('a', 6, { face: 'mono-bold' })],
    `${begin('100')} [<0001>] TJ ET\n${begin('106', 'mono-bold')} [<0001>] TJ ET`,
  ],
  [
    'another colour begins anew',
    [code('a', 0), code('b', 6, { color: '#ff8000' })],
    `${begin('100')} [<0001>] TJ ET\n1 0.502 0 rg BT /F-mono 10 Tf 1 0 0 -1 106 205 Tm [<0002>] TJ ET`,
  ],
];
for (const [what, draws, operators] of texts)
  test(what, (t) => {
    t.is(content(...draws), operators);
  });

test('kerned letters move closer by the change of the advance', (t) => {
  const { glyphs } = typefaces.shape('serif', 'AV');
  const kern = (glyphs[0]?.width ?? 0) - (glyphs[0]?.advance ?? 0);
  t.true(kern > 10);
  t.is(
    content(code('AV', 0, { face: 'serif' })),
    `${begin('100', 'serif')} [<0001> ${kern} <0002>] TJ ET`,
  );
});

test('after a kerned pair the next text still stands at its place', (t) => {
  const { width } = typefaces.shape('serif', 'AV');
  const operators = content(
    code('AV', 0, { face: 'serif' }),
    code('A', width * 10, { face: 'serif' }),
  );
  t.regex(operators, /\[<0001> [\d.]+ <00020001>\] TJ ET$/);
});

const shapes: readonly (readonly [what: string, draw: Draw, operators: string])[] = [
  [
    'a filled rectangle',
    { draw: 'rect', x: 1, y: 2, width: 30, height: 4, fill: '#000000' },
    'q 0 0 0 rg 101 202 30 4 re f Q',
  ],
  [
    'an outlined rectangle',
    { draw: 'rect', x: 1, y: 2, width: 30, height: 4, stroke: '#ff0000', lineWidth: 0.5 },
    'q 1 0 0 RG 0.5 w 101 202 30 4 re S Q',
  ],
  [
    'a filled and outlined rectangle',
    { draw: 'rect', x: 0, y: 0, width: 3, height: 4, fill: '#ffffff', stroke: '#000000' },
    'q 1 1 1 rg 0 0 0 RG 0.6 w 100 200 3 4 re B Q',
  ],
  [
    'a line',
    {
      draw: 'path',
      points: [
        [0, 0],
        [5, 1.5],
      ],
      stroke: '#000000',
      lineWidth: 1,
    },
    'q 0 0 0 RG 1 w 100 200 m 105 201.5 l S Q',
  ],
  [
    'a dotted line',
    {
      draw: 'path',
      points: [
        [0, 0],
        [5, 0],
      ],
      stroke: '#000000',
      dash: [2, 2.4],
    },
    'q 0 0 0 RG 0.6 w [2 2.4] 0 d 100 200 m 105 200 l S Q',
  ],
  [
    'a filled triangle',
    {
      draw: 'path',
      points: [
        [0, 0],
        [5, 0],
        [0, 5],
      ],
      closed: true,
      fill: '#000000',
    },
    'q 0 0 0 rg 100 200 m 105 200 l 100 205 l h f Q',
  ],
  [
    'a circle',
    { draw: 'circle', x: 0, y: 0, radius: 10, fill: '#000000' },
    'q 0 0 0 rg 110 200 m 110 205.523 105.523 210 100 210 c 94.477 210 90 205.523 90 200 c 90 194.477 94.477 190 100 190 c 105.523 190 110 194.477 110 200 c h f Q',
  ],
  [
    'a rectangle with round corners',
    { draw: 'rect', x: 0, y: 0, width: 30, height: 20, radius: 10, fill: '#000000' },
    'q 0 0 0 rg 110 200 m 120 200 l 125.523 200 130 204.477 130 210 c 130 210 l 130 215.523 125.523 220 120 220 c 110 220 l 104.477 220 100 215.523 100 210 c 100 210 l 100 204.477 104.477 200 110 200 c h f Q',
  ],
  [
    'what is turned runs upwards from its place',
    {
      draw: 'turned',
      x: 10,
      y: 20,
      content: [{ draw: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#000000' }],
    },
    'q 0 -1 1 0 110 220 cm\nq 0 0 0 rg 1 2 3 4 re f Q\nQ',
  ],
  [
    'a formula is scaled to its size and moved to its place',
    box([{ operators: '1 2 3 4 re f' }, { glyph: 'path', matrix: '1 0 0 1 5 6' }]),
    'q 0 0 0 rg 0 0 0 RG 0.010000 0 0 0.010000 101 202 cm\n1 2 3 4 re f\nq 1 0 0 1 5 6 cm /[path] Do Q\nQ\n',
  ],
];
for (const [what, draw, operators] of shapes)
  test(what, (t) => {
    t.is(content(draw), operators);
  });

test('words in a formula are set in Chinese type, one em each', (t) => {
  const words = { text: '中文', x: 0.5, y: -0.25, size: 1.04 };
  t.is(
    content(box([], { texts: [words] })),
    `\n${begin('106', 'han-serif', '199.5', '10.4')} [<00010002>] TJ ET`,
  );
});

test('a formula carries its TeX for search, over an invisible space of its width', (t) => {
  const formula = content({ ...box([{ operators: 'f' }]), actual: '$é$' } as Draw);
  t.true(
    formula.startsWith(
      '/Span << /ActualText <feff002400e90024> >> BDC\nBT 3 Tr /F-serif 10 Tf 800 Tz 1 0 0 -1 101 202 Tm <0001> Tj 100 Tz 0 Tr ET\n',
    ),
  );
  t.true(formula.endsWith('\nEMC'));
});

test('a text outside the basic plane is two units of UTF-16', (t) => {
  t.is(withActualText('𠀀', 'x'), '/Span << /ActualText <feffd840dc00> >> BDC\nx\nEMC');
});

test('nothing draws nothing', (t) => {
  t.is(content(), '');
});
