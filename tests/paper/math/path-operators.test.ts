import test from 'ava';
import fc from 'fast-check';
import { number, pathOperators } from '../../../src/paper/math/path-operators.js';

type Point = readonly [x: number, y: number];

/** Points of a curve with any number of control points, by repeated interpolation (de Casteljau). */
function sample(controls: readonly Point[]): Point[] {
  const at = (share: number, points: readonly Point[]): Point => {
    const [first = [0, 0]] = points;
    if (points.length === 1) return first;
    const next = points.slice(1).map(([x, y], index): Point => {
      const [fromX, fromY] = points[index] ?? [0, 0];
      return [fromX + share * (x - fromX), fromY + share * (y - fromY)];
    });
    return at(share, next);
  };
  return Array.from({ length: 9 }, (_, step) => at(step / 8, controls));
}

interface Segment {
  readonly command: string;
  readonly values: readonly number[];
}

/** The absolute control points of one segment; `pen` is where it begins. */
function controlsOf({ command, values }: Segment, pen: Point, start: Point): Point[] {
  const kind = command.toUpperCase();
  const [baseX, baseY] = command === kind ? [0, 0] : pen;
  const [first = 0] = values;
  if (kind === 'Z') return [start];
  if (kind === 'H') return [[first + baseX, pen[1]]];
  if (kind === 'V') return [[pen[0], first + baseY]];
  return pairsOf(values).map(([x, y]): Point => [x + baseX, y + baseY]);
}

const pairsOf = (values: readonly number[]): Point[] =>
  Array.from({ length: values.length / 2 }, (_, index): Point => [
    values[2 * index] ?? 0,
    values[2 * index + 1] ?? 0,
  ]);

/** Flattens an SVG path by the rules of SVG 1.1, 8.3, written without looking at the operators. */
function flattenSvg(segments: readonly Segment[]): Point[] {
  const points: Point[] = [];
  let [pen, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  let last: { readonly kind: string; readonly control: Point } = { kind: '', control: pen };
  for (const segment of segments) {
    const kind = segment.command.toUpperCase();
    const given = controlsOf(segment, pen, start);
    const end = given.at(-1) ?? pen;
    const follows = last.kind === kind || last.kind === { S: 'C', T: 'Q' }[kind];
    const mirrored: Point = [2 * pen[0] - last.control[0], 2 * pen[1] - last.control[1]];
    const controls = 'ST'.includes(kind) ? [follows ? mirrored : pen, ...given] : given;
    if (kind === 'M') start = end;
    else points.push(...sample([pen, ...controls]));
    last = { kind, control: controls.at(-2) ?? end };
    pen = end;
  }
  return points;
}

/** Flattens operators of PDF (ISO 32000-1, 8.5.2). */
function flattenPdf(operators: string): Point[] {
  const points: Point[] = [];
  let [pen, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  let operands: number[] = [];
  for (const token of operators.split(/\s+/)) {
    if (!/^[a-z]$/.test(token)) {
      operands.push(Number(token));
      continue;
    }
    const pairs = pairsOf(operands);
    if (token === 'm') start = pairs[0] ?? start;
    else points.push(...sample([pen, ...(token === 'h' ? [start] : pairs)]));
    pen = token === 'h' ? start : (pairs.at(-1) ?? pen);
    operands = [];
  }
  return points;
}

const value = fc.integer({ min: -2000, max: 2000 }).map((thousandths) => thousandths / 4);
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  Q: 4,
  T: 2,
  C: 6,
  S: 4,
  Z: 0,
};
const segment: fc.Arbitrary<Segment> = fc
  .tuple(fc.constantFrom(...Object.keys(counts)), fc.boolean())
  .chain(([letter, relative]) => {
    const length = counts[letter] ?? 0;
    return fc.record({
      command: fc.constant(relative ? letter.toLowerCase() : letter),
      values: fc.array(value, { minLength: length, maxLength: length }),
    });
  });
const path = fc
  .array(segment, { maxLength: 12 })
  .map((segments) => [{ command: 'M', values: [10, -20] }, ...segments]);

test('operators draw the curves of the path', (t) => {
  fc.assert(
    fc.property(path, (segments) => {
      const d = segments.map(({ command, values }) => command + values.join(' ')).join('');
      const [expected, drawn] = [flattenSvg(segments), flattenPdf(pathOperators(d))];
      t.is(drawn.length, expected.length, d);
      drawn.forEach(([x, y], index) => {
        const [wantedX, wantedY] = expected[index] ?? [NaN, NaN];
        t.true(Math.hypot(x - wantedX, y - wantedY) < 0.01, `${d}\n${pathOperators(d)}`);
      });
    }),
    { seed: 1, numRuns: 300 },
  );
});

const paths: readonly (readonly [what: string, d: string, operators: string])[] = [
  ['numbers without spaces between', 'M1-2L.5.25', '1 -2 m 0.5 0.25 l'],
  ['more pairs after a move are lines', 'M1 2 3 4m1 1 1 1', '1 2 m 3 4 l 4 5 m 5 6 l'],
  ['a command that is not repeated', 'M0 0H5 7V3', '0 0 m 5 0 l 7 0 l 7 3 l'],
  ['after closing, relative steps go from the beginning', 'M5 5l1 0Zl0 1', '5 5 m 6 5 l h 5 6 l'],
  ['numbers with exponents', 'M1e1 2.5e-1', '10 0.25 m'],
  ['no path', '', ''],
];
for (const [what, d, operators] of paths)
  test(what, (t) => {
    t.is(pathOperators(d), operators);
  });

for (const d of ['M0 0A1 1 0 0 1 5 5', '5 5', 'M0 0Z 5'])
  test(`"${d}" cannot be drawn, and says so`, (t) => {
    t.throws(() => pathOperators(d), { message: /unknown path command/ });
  });

const numbers: readonly (readonly [value: number, text: string])[] = [
  [0, '0'],
  [-0, '0'],
  [-0.0001, '0'],
  [100, '100'],
  [1.5, '1.5'],
  [-2.1234, '-2.123'],
  [0.9999, '1'],
  [1e-7, '0'],
  [123456.789, '123456.789'],
];
for (const [given, text] of numbers)
  test(`the number ${Object.is(given, -0) ? '-0' : given} is written ${text}`, (t) => {
    t.is(number(given), text);
  });
