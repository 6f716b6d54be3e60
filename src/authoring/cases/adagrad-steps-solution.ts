import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { adagradSteps } from '../formulas/adagrad.js';
import type { AdagradRun, AdagradStep } from '../formulas/adagrad.js';
import type { Step } from '../generators/generator.js';
import { texFactor, texNumber, texRounded } from '../numbers/format-number.js';
import { onPaper, written } from '../numbers/written.js';

/** How many decimals are asked for, and how many the worked solution carries. */
export const asked = 3;
const carried = 5;

/** The steps as the worked solution finds them, rounding as it goes. */
export const stepsOnPaper = (run: AdagradRun): AdagradStep[] => adagradSteps(run, onPaper(carried));

/** Says whether the rounded solution ends with the number that the exact one rounds to. */
export const isRobust = (run: AdagradRun): boolean =>
  stepsOnPaper(run).at(-1)?.place.toFixed(asked) === adagradSteps(run).at(-1)?.place.toFixed(asked);

/** The worked solution: the rule, then each step. */
export const solution = (run: AdagradRun): Step[] => [
  rule(run),
  ...stepsOnPaper(run).map((_, t) => step(run, t)),
];

function rule({ source }: AdagradRun): Step {
  const slope = { zh: '', en: '' };
  if (source.kind === 'parabola') {
    const place =
      source.b === 0
        ? 'w_{t-1}'
        : `(w_{t-1}${source.b < 0 ? '+' : '-'}${texNumber(Math.abs(source.b))})`;
    slope.zh = `，这里 $g_t=${texNumber(2 * source.a)}${place}$`;
    slope.en = `; here $g_t=${texNumber(2 * source.a)}${place}$`;
  }
  return {
    text: {
      zh: `Adagrad：$G_t=G_{t-1}+g_t^2$，$w_t=w_{t-1}-\\eta\\,g_t/\\sqrt{G_t}$${slope.zh}。`,
      en: `Adagrad: $G_t=G_{t-1}+g_t^2$ and $w_t=w_{t-1}-\\eta\\,g_t/\\sqrt{G_t}$${slope.en}.`,
    },
    marks: 4,
    work: [{ kind: 'recall', count: 1 }],
  };
}

/** Step `t` (from 0): gradient, sum of squares, new place. */
function step(run: AdagradRun, t: number): Step {
  const list = [...slopeEquation(run, t), sumEquation(run, t), placeEquation(run, t)];
  const formulas = list.map((equation) => `$${equation}$`);
  return {
    text: {
      zh: `第 ${t + 1} 步：${formulas.join('，')}。`,
      en: `Step ${t + 1}: ${formulas.join(', ')}.`,
    },
    marks: 6 / run.steps,
    work: workOf(run, t),
  };
}

/** Where step `t` starts. */
const placeBefore = (run: AdagradRun, t: number): number =>
  t === 0 ? run.start : (stepsOnPaper(run)[t - 1]?.place ?? NaN);

/** The gradient with its numbers; nothing if it is given. */
function slopeEquation(run: AdagradRun, t: number): string[] {
  const { source } = run;
  if (source.kind === 'list') return [];
  const { a, b } = source;
  const place = texNumber(placeBefore(run, t));
  const difference = `${place}${b < 0 ? '+' : '-'}${texNumber(Math.abs(b))}`;
  const slope = texNumber(stepsOnPaper(run)[t]?.gradient ?? NaN);
  return [`g_${t + 1}=${texNumber(2 * a)}(${difference})=${slope}`];
}

/** The sum of squares with its numbers. */
function sumEquation(run: AdagradRun, t: number): string {
  const steps = stepsOnPaper(run);
  const before = t === 0 ? 0 : (steps[t - 1]?.squareSum ?? NaN);
  const gradient = steps[t]?.gradient ?? NaN;
  const sum = written(before + gradient * gradient, carried);
  return `G_${t + 1}=${texNumber(before)}+${texFactor(gradient)}^2${sum.tex}`;
}

/** The new place with its numbers; the last one is rounded to the decimals that are asked for. */
function placeEquation(run: AdagradRun, t: number): string {
  const { gradient, squareSum } = stepsOnPaper(run)[t] ?? { gradient: NaN, squareSum: NaN };
  const before = placeBefore(run, t);
  const place = written(before - (run.rate * gradient) / Math.sqrt(squareSum), carried);
  const isLast = t === run.steps - 1 && written(place.value, asked).tex.startsWith('\\approx');
  const end = isLast ? `\\approx ${texRounded(place.value, asked)}` : '';
  const move = `${texNumber(run.rate)}\\times \\frac{${texNumber(gradient)}}{\\sqrt{${texNumber(squareSum)}}}`;
  return `w_${t + 1}=${texNumber(before)}-${move}${place.tex}${end}`;
}

/** What a step costs: a slope (if it is not given), a square, a sum, a root, a quotient, a product, a difference. */
function workOf(run: AdagradRun, t: number): Operation[] {
  const { gradient, squareSum } = stepsOnPaper(run)[t] ?? { gradient: NaN, squareSum: NaN };
  const root = Number(Math.sqrt(squareSum).toFixed(asked));
  const { source } = run;
  return [
    ...(source.kind === 'list'
      ? []
      : [{ kind: 'multiply' as const, operands: [2 * source.a, placeBefore(run, t)] }]),
    { kind: 'multiply', operands: [gradient, gradient] },
    { kind: 'add', operands: [squareSum, gradient] },
    { kind: 'function', count: 1 },
    { kind: 'divide', operands: [run.rate * gradient, root] },
    { kind: 'add', operands: [placeBefore(run, t), run.rate] },
    { kind: 'write', count: 6 },
  ];
}

/** The texts of a worked solution, one paragraph each. */
export const paragraphsOf = (steps: readonly Step[]): LocalizedText => ({
  zh: steps.map(({ text }) => text.zh).join('\n\n'),
  en: steps.map(({ text }) => text.en).join('\n\n'),
});
