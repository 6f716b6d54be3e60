import { readFileSync } from 'node:fs';
import test from 'ava';
import { createTexCheck } from '../../../src/paper/math/check-tex.js';
import { FormulaError } from '../../../src/paper/math/formula-error.js';
import { formulaWidth } from '../../../src/paper/math/formula.js';
import type { Formula, FormulaBox } from '../../../src/paper/math/formula.js';
import { Formulas } from '../../../src/paper/math/formulas.js';
import { entry } from '../../support/paper-typesetter.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** Formulas of every make that papers use. */
const samples: Readonly<Record<string, string>> = {
  letter: 'x',
  'letter with a tail': 'y',
  sum: 'a+b=c',
  script: 'x_i^{2}',
  fraction: '\\frac{n+2p-k}{s}',
  'displayed fraction': '\\dfrac{\\partial L}{\\partial w_1}',
  root: '\\sqrt{\\frac{a}{b}}',
  'big sum': '\\sum_{i=1}^{n} x_i',
  cases: 'f(x)=\\begin{cases} x & x>0\\\\ 0 & \\text{otherwise}\\end{cases}',
  aligned: '\\begin{aligned} a&=b+c\\\\ &=d\\end{aligned}',
  matrix: '\\begin{bmatrix} 1 & 2 & 3\\\\ 4 & 5 & 6\\\\ 7 & 8 & 9\\\\ 1 & 2 & 3\\end{bmatrix}',
  'array with rules': '\\begin{array}{|c|c|}\\hline 1 & 2\\\\ \\hline\\end{array}',
  'stretchy brace': '\\left\\{\\frac{a}{\\frac{b}{\\frac{c}{d}}}\\right\\}',
  'brace below': '\\underbrace{a+b+c+d}_{n}',
  floor: '\\left\\lfloor\\frac{39}{3}\\right\\rfloor',
  arrow: 'a\\xrightarrow{\\text{long label}} b',
  frame: '\\boxed{x=1}',
  struck: '\\cancel{x}',
  'bold and script': '\\boldsymbol{w}^{\\top}\\mathcal{L}',
  hat: '\\hat{y}\\odot\\tilde{C}',
  Chinese: '\\text{输入}=3',
  operator: '\\operatorname{ReLU}(z)\\le\\max(0,z)',
};

const formulas = new Formulas(undefined);
const requests = Object.values(samples).flatMap((tex) =>
  [true, false].map((display) => ({ tex, display })),
);
test.before(async () => {
  await formulas.prepare(requests);
});
const pieceOf = (name: string, display = true): FormulaBox =>
  entry(formulas.lookup(samples[name] ?? '', display).pieces, 0);

type Point = readonly [x: number, y: number];
const numbersIn = (operators: string): number[] =>
  (operators.match(/-?\d[\d.]*/g) ?? []).map(Number);

/** Corners and control points of one part: of a glyph at its place, or of a bar. Clips and strokes are left out. */
function pointsOf(part: FormulaBox['parts'][number]): Point[] {
  if ('operators' in part) {
    if (!part.operators.endsWith(' re f')) return [];
    const [x = 0, y = 0, width = 0, height = 0] = numbersIn(part.operators);
    return [
      [x, y],
      [x + width, y + height],
    ];
  }
  const matrix = numbersIn(part.matrix);
  const numbers = numbersIn(part.glyph);
  const along = (axis: 0 | 1, x: number, y: number) =>
    entry(matrix, axis) * x + entry(matrix, 2 + axis) * y + entry(matrix, 4 + axis);
  return Array.from({ length: numbers.length / 2 }, (_, index): Point => {
    const [x, y] = [entry(numbers, 2 * index), entry(numbers, 2 * index + 1)];
    return [along(0, x, y), along(1, x, y)];
  });
}

/** The rectangle around the glyphs and bars of a piece, in ems. */
function inkOf({ parts }: FormulaBox) {
  const points = parts.flatMap(pointsOf);
  const xs = points.map(([x]) => x / 1000);
  const ys = points.map(([, y]) => y / 1000);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

for (const name of Object.keys(samples))
  test(`${name}: its ink stays inside the box that layout reckons with`, (t) => {
    for (const display of [true, false])
      for (const piece of formulas.lookup(samples[name] ?? '', display).pieces) {
        t.true(piece.width > 0 && piece.height + piece.depth > 0);
        // A brace is put together of long pieces of which a part is seen.
        if (['stretchy brace', 'brace below', 'matrix', 'cases', 'arrow'].includes(name)) continue;
        const { left, right, top, bottom } = inkOf(piece);
        const slack = 0.12;
        t.true(
          left > -slack && right < piece.width + slack,
          JSON.stringify([left, right, piece.width]),
        );
        t.true(
          top > -piece.height - slack && bottom < piece.depth + slack,
          JSON.stringify([top, bottom, piece.height, piece.depth]),
        );
      }
  });

test('letters stand on the baseline, and tails go below it', (t) => {
  t.true(Math.abs(inkOf(pieceOf('letter')).bottom) < 0.03);
  t.true(inkOf(pieceOf('letter with a tail')).bottom > 0.15);
  t.true(pieceOf('letter').depth < 0.05 && pieceOf('letter with a tail').depth > 0.15);
});

test('the bar of a fraction is on the height of a minus, above the baseline', (t) => {
  const bars = pieceOf('fraction').parts.flatMap((part) =>
    'operators' in part ? [part.operators] : [],
  );
  const [, y = 0, , height = 0] = (bars[0]?.match(/-?[\d.]+/g) ?? []).map(Number);
  t.is(bars.length, 1);
  t.true(-(y + height / 2) > 200 && -(y + height / 2) < 320, bars[0]);
});

test('an inline fraction is smaller than a displayed one', (t) => {
  const heights = [true, false].map(
    (display) => pieceOf('fraction', display).height + pieceOf('fraction', display).depth,
  );
  t.true((heights[0] ?? 0) > 1.3 * (heights[1] ?? 9));
});

const heights: readonly (readonly [name: string, least: number])[] = [
  ['cases', 2],
  ['aligned', 2],
  ['matrix', 4],
  ['stretchy brace', 2.5],
  ['displayed fraction', 1.8],
];
for (const [name, least] of heights)
  test(`${name} is at least ${least} em high, and half of it is below the middle of a line`, (t) => {
    const { height, depth } = pieceOf(name);
    t.true(height + depth > least);
    t.true(Math.abs(height - 0.25 - (depth + 0.25)) < 0.5);
  });

const parts: readonly (readonly [name: string, what: RegExp, count: number])[] = [
  ['frame', /re S|l S/, 1],
  ['struck', / l S Q$/, 1],
  ['array with rules', / l S Q$| re S Q$/, 2],
  ['root', / re f$/, 2],
  ['stretchy brace', / W n$/, 2],
];
for (const [name, what, least] of parts)
  test(`${name} has its strokes`, (t) => {
    const found = pieceOf(name).parts.filter(
      (part) => 'operators' in part && what.test(part.operators),
    );
    t.true(
      found.length >= least,
      JSON.stringify(pieceOf(name).parts.filter((part) => 'operators' in part)),
    );
  });

test('Chinese words are texts of one em a character, on the baseline', (t) => {
  const { texts, width } = pieceOf('Chinese', false);
  t.deepEqual(
    texts.map(({ text, x, y, size }) => [text, x, Math.abs(y), size]),
    [['输入', 0, 0, 1.04]],
  );
  t.true(width >= 2 * 1.04);
});

test('an inline formula may be broken before relations rather than before other operators', (t) => {
  const { pieces, breaks } = formulas.lookup(samples['sum'] ?? '', false);
  t.is(pieces.length, breaks.length + 1);
  t.deepEqual(
    breaks.map(({ penalty }) => penalty),
    [600, 100],
  );
  t.true(breaks.every(({ space }) => space > 0.2 && space < 0.3));
  const whole = formulas.lookup(samples['sum'] ?? '', true);
  t.true(Math.abs(formulaWidth(whole) - formulaWidth({ tex: '', pieces, breaks })) < 0.1);
});

const wrong: readonly (readonly [tex: string, reason: RegExp])[] = [
  ['\\fracc{1}{2}', /Undefined control sequence \\fracc/],
  ['\\frac{1}{2', /Missing close brace/],
  ['x_1_2', /Double subscripts/],
  ['\\left( x', /Extra \\left or missing \\right/],
  ['\\begin{cases} x', /Missing \\end\{cases\}/],
];
for (const [tex, reason] of wrong)
  test(`the wrong formula ${tex} stops the paper and is told with the reason`, async (t) => {
    const error = await t.throwsAsync(formulas.prepare([{ tex, display: false }]), {
      instanceOf: FormulaError,
      message: reason,
    });
    t.true(error.message.includes(`$${tex}$`));
    t.is(error.tex, tex);
    t.regex((await createTexCheck())(tex) ?? '', reason);
  });

test('a right formula passes the check', async (t) => {
  const check = await createTexCheck();
  for (const tex of Object.values(samples)) t.is(check(tex), undefined, tex);
});

test('a formula that was not prepared cannot be had', (t) => {
  t.throws(() => formulas.lookup('never-seen', true), { message: /never-seen was not prepared/ });
});

test('letters that MathJax loads when they are needed are set too', async (t) => {
  const own = new Formulas(undefined);
  await own.prepare([{ tex: '\\mathfrak{A}\\mathbb{R}\\mathscr{L}', display: false }]);
  t.true(
    entry(own.lookup('\\mathfrak{A}\\mathbb{R}\\mathscr{L}', false).pieces, 0).parts.length === 3,
  );
});

test('formulas are the same from a compiled file', async (t) => {
  const folder = temporaryFolder(t, { 'formulas.json': formulas.compile() });
  t.true(readFileSync(`${folder}/formulas.json`, 'utf8').length > 1000);
  const own = new Formulas(`${folder}/formulas.json`);
  await own.prepare(requests);
  const all = (of: Formulas): Formula[] =>
    requests.map(({ tex, display }) => of.lookup(tex, display));
  t.deepEqual(all(own), all(formulas));
});

test('two printers that begin at the same time both get their formulas', async (t) => {
  const pair = [new Formulas(undefined), new Formulas(undefined)];
  await Promise.all(
    pair.map((formulas, index) => formulas.prepare([{ tex: `x_${index}`, display: false }])),
  );
  for (const [index, formulas] of pair.entries())
    t.is(formulas.lookup(`x_${index}`, false).pieces.length, 1);
});

test('of more formulas than are kept those go that were asked for longest ago, but none of the document at hand', async (t) => {
  const formulas = new Formulas(undefined, 2);
  const ask = (...letters: readonly string[]) =>
    formulas.prepare(letters.map((tex) => ({ tex, display: false })));
  const isKept = (tex: string): boolean => {
    try {
      return formulas.lookup(tex, false).tex === tex;
    } catch {
      return false;
    }
  };
  await ask('a', 'b');
  await ask('a', 'c');
  t.deepEqual(['a', 'b', 'c'].map(isKept), [true, false, true]);
  await ask('d', 'e', 'b');
  t.deepEqual(['a', 'b', 'c', 'd', 'e'].map(isKept), [false, true, false, true, true]);
});
