import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { lstmStatesByHand, notedDecimals } from '../formulas/lstm-step.js';
import type { LstmFacts, LstmResult, LstmState, LstmUnit } from '../formulas/lstm-step.js';
import { texFactor, texNumber, texRounded } from '../numbers/format-number.js';
import { isExact } from '../numbers/rounding.js';
import { resultNames, symbol } from './lstm-cell-numeric-names.js';

/** One line of the worked solution: the name of a result with the equation that gives it, and what it takes. */
export interface Line {
  readonly text: LocalizedText;
  readonly work: readonly Operation[];
}

interface Equation {
  readonly tex: string;
  readonly work: readonly Operation[];
}

/** A step as a student works it who rounds as the question says. */
interface Worked {
  readonly facts: LstmFacts;
  readonly step: number;
  readonly state: LstmState;
  /** The state before, as factors: given numbers as given, computed ones as noted. */
  readonly before: { readonly cell: string; readonly hidden: string };
}

/** The line of one result of one step (counted from 0), given with some decimals. */
export function workingLine(
  facts: LstmFacts,
  result: LstmResult,
  step: number,
  decimals: number = notedDecimals,
): Line {
  const { tex, work } = equation(worked(facts, step), result, decimals);
  const name = resultNames[result];
  const formula = `$${symbol(facts, result, step)}=${tex}$`;
  return { text: { zh: `${name.zh} ${formula}`, en: `${name.en} ${formula}` }, work };
}

function worked(facts: LstmFacts, step: number): Worked {
  const states = lstmStatesByHand(facts);
  const state = states[step];
  if (!state) throw new Error(`there is no step ${step}`);
  const last = states[step - 1];
  const before = last
    ? { cell: noted(last.cell), hidden: noted(last.hidden) }
    : { cell: texFactor(facts.cell), hidden: texFactor(facts.hidden) };
  return { facts, step, state, before };
}

function equation(step: Worked, result: LstmResult, decimals: number): Equation {
  if (result === 'cell') return cellEquation(step, decimals);
  return result === 'hidden'
    ? hiddenEquation(step, decimals)
    : unitEquation(step, result, decimals);
}

/** `\sigma(0.5\times 2+(-0.3)\times 0.4+0.1)=\sigma(0.98)\approx 0.7271` */
function unitEquation(
  { facts, step, state, before }: Worked,
  unit: LstmUnit,
  decimals: number,
): Equation {
  const { w, u, b } = facts.weights[unit];
  const x = facts.inputs[step] ?? NaN;
  const bias = b < 0 ? texNumber(b) : `+${texNumber(b)}`;
  const sum = `${texNumber(w)}\\times ${texFactor(x)}+${texFactor(u)}\\times ${before.hidden}${bias}`;
  const activation = unit === 'candidate' ? '\\tanh' : '\\sigma';
  const net = state.nets[unit];
  const [equals, shown] = isExact(net, notedDecimals)
    ? ['=', texNumber(net)]
    : ['\\approx ', texRounded(net, notedDecimals)];
  return {
    tex: `${activation}(${sum})${equals}${activation}(${shown})\\approx ${texRounded(state[unit], decimals)}`,
    work: [
      { kind: 'multiply', operands: [w, x] },
      { kind: 'multiply', operands: [u, Number(before.hidden.replace(/[()]/g, ''))] },
      { kind: 'add', operands: [w * x, net - b, b] },
      { kind: 'function', count: 1 },
    ],
  };
}

/** `0.7271\times 0.5+0.6225\times(-0.4621)\approx 0.0759` */
function cellEquation({ facts, state, before }: Worked, decimals: number): Equation {
  const { forget, input, candidate, cell } = state;
  return {
    tex: `${noted(forget)}\\times ${before.cell}+${noted(input)}\\times ${noted(candidate)}\\approx ${texRounded(cell, decimals)}`,
    work: [
      { kind: 'multiply', operands: [forget, facts.cell] },
      { kind: 'multiply', operands: [input, candidate] },
      { kind: 'add', operands: [forget, input] },
      { kind: 'write', count: 1 },
    ],
  };
}

/** `0.6457\times\tanh(0.0759)\approx 0.6457\times 0.0758\approx 0.049` */
function hiddenEquation({ state }: Worked, decimals: number): Equation {
  const { output, cell, squashed, hidden } = state;
  return {
    tex: `${noted(output)}\\times\\tanh(${texRounded(cell, notedDecimals)})\\approx ${noted(output)}\\times ${noted(squashed)}\\approx ${texRounded(hidden, decimals)}`,
    work: [
      { kind: 'function', count: 1 },
      { kind: 'multiply', operands: [output, squashed] },
      { kind: 'write', count: 1 },
    ],
  };
}

/** A noted intermediate result as a factor: always with all the decimals that were noted. */
const noted = (value: number): string => {
  const text = texRounded(value, notedDecimals);
  return text.startsWith('-') ? `(${text})` : text;
};
