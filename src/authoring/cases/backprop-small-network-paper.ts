import type { LocalizedText } from '../../util/localized-text.js';
import { lastPlace } from '../answer.js';
import { gradientOf, parameterNames, parameterOf, passesOf } from '../formulas/small-network.js';
import type { ParameterName, Passes, SmallNetwork } from '../formulas/small-network.js';
import type { Step } from '../generators/generator.js';
import { onPaper, written } from '../numbers/written.js';

/** How many decimals are asked for, and how many the worked solution carries. */
export const asked = 4;
const carried = 6;
export const paper = onPaper(carried);

/** The passes as the worked solution finds them, rounding as it goes. */
export const passesOnPaper = (network: SmallNetwork): Passes => passesOf(network, paper);

/** A parameter in TeX: `w_{11}`. */
export const parameterTex = (name: ParameterName): string =>
  name.length < 3 ? name.split('').join('_') : `w_{${name.slice(1)}}`;

/** Everything that may be printed with the decimals asked for. */
function results(network: SmallNetwork, passes: Passes, rate: number): number[] {
  const { h, y, loss, delta, deltas } = passes;
  const gradients = parameterNames.map((name) => gradientOf(network, passes, name));
  const news = parameterNames.map(
    (name, k) => parameterOf(network, name) - rate * (gradients[k] ?? NaN),
  );
  return [...h, y, loss, delta, ...deltas, ...gradients, ...news];
}

/** Says whether the rounded solution ends with the numbers that the exact one rounds to, none of which lies halfway. */
export function isRobust(network: SmallNetwork, rate: number): boolean {
  const rounded = results(network, passesOnPaper(network), rate);
  return results(network, passesOf(network), rate).every((value, k) => {
    const other = rounded[k] ?? NaN;
    const isHalfway =
      Math.abs(Math.abs(value - Number(value.toFixed(asked))) - lastPlace(asked) / 2) < 1e-8;
    return !isHalfway && value.toFixed(asked) === paper(other).toFixed(asked);
  });
}

/** A step of the solution: equations after a word of what they find; writing them is part of the work. */
export function stepOf(
  { zh, en }: LocalizedText,
  {
    formulas,
    marks,
    work,
  }: Pick<Step, 'marks' | 'work'> & { readonly formulas: readonly string[] },
): Step {
  const list = formulas.map((formula) => `$${formula}$`);
  return {
    text: { zh: `${zh}：${list.join('，')}。`, en: `${en}: ${list.join(', ')}.` },
    marks,
    work: [...work, { kind: 'write', count: 6 * formulas.length }],
  };
}

/** Ends an equation with the result, and where it is the answer also with the decimals asked for. */
export function result(value: number, isAnswer: boolean): string {
  const long = written(value, carried);
  const short = written(long.value, asked);
  return isAnswer && short.tex !== long.tex ? `${long.tex}${short.tex}` : long.tex;
}

/** A number with the digits that a hand calculation keeps. */
export const short = (value: number): number => Number(value.toFixed(asked));
