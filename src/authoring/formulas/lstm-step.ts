import { lastPlace } from '../answer.js';
import { isRoundingAmbiguous } from '../numbers/rounding.js';

/** The weights of one gate or of the candidate: of the input, of the hidden state of the step before, and the bias. */
export interface UnitWeights {
  readonly w: number;
  readonly u: number;
  readonly b: number;
}

/** The four sets of weights of an LSTM cell. */
export type LstmUnit = 'forget' | 'input' | 'output' | 'candidate';

/** A result of a step that a question may ask for or speak of. */
export type LstmResult = LstmUnit | 'cell' | 'hidden';

/** An LSTM cell with one hidden unit, its state, and the inputs that it is shown. */
export interface LstmFacts {
  readonly weights: Readonly<Record<LstmUnit, UnitWeights>>;
  /** One input for each step. */
  readonly inputs: readonly number[];
  /** The hidden state and the memory before the first step. */
  readonly hidden: number;
  readonly cell: number;
  /** Which result of the last step is asked for. */
  readonly ask: 'cell' | 'hidden';
}

/** What a step computes; `squashed` is the memory after its activation. */
export type LstmState = Readonly<Record<LstmUnit | 'cell' | 'squashed' | 'hidden', number>> & {
  readonly nets: Readonly<Record<LstmUnit, number>>;
};

/** The rules of a step, one by one, so that a mistake can change one of them. */
export interface LstmRules {
  readonly net: (unit: UnitWeights, x: number, hidden: number) => number;
  /** The activation of a gate, and that of the candidate. */
  readonly gate: (net: number) => number;
  readonly candidate: (net: number) => number;
  readonly remember: (units: Readonly<Record<LstmUnit, number>>, before: number) => number;
  /** The activation of the memory on its way out. */
  readonly squash: (cell: number) => number;
  /** The hidden state from the output gate and the squashed memory, now and before the step. */
  readonly read: (output: number, now: number, before: number) => number;
  /** How a result is noted before it is used again. */
  readonly note: (value: number) => number;
}

export const sigmoid = (net: number): number => 1 / (1 + Math.exp(-net));

/** The equations of Gers, Schmidhuber and Cummins 2000, with tanh and without peepholes, as Keras computes them. */
const standardRules: LstmRules = {
  net: ({ w, u, b }, x, hidden) => w * x + u * hidden + b,
  gate: sigmoid,
  candidate: Math.tanh,
  remember: ({ forget, input, candidate }, before) => forget * before + input * candidate,
  squash: Math.tanh,
  read: (output, now) => output * now,
  note: (value) => value,
};

/** The states after each step; with `changes`, as somebody computes them who has other rules. */
export function lstmStates(facts: LstmFacts, changes: Partial<LstmRules> = {}): LstmState[] {
  const rules = { ...standardRules, ...changes };
  const states: LstmState[] = [];
  let before = { cell: facts.cell, hidden: facts.hidden };
  for (const x of facts.inputs) {
    const state = lstmStep(facts, rules, before, x);
    states.push(state);
    before = { cell: rules.note(state.cell), hidden: rules.note(state.hidden) };
  }
  return states;
}

function lstmStep(
  { weights }: LstmFacts,
  rules: LstmRules,
  before: { readonly cell: number; readonly hidden: number },
  x: number,
): LstmState {
  const { note } = rules;
  const nets = mapUnits((unit) => rules.net(weights[unit], x, before.hidden));
  const units = mapUnits((unit) =>
    (unit === 'candidate' ? rules.candidate : rules.gate)(note(nets[unit])),
  );
  const noted = mapUnits((unit) => note(units[unit]));
  const cell = rules.remember(noted, before.cell);
  const squashed = rules.squash(note(cell));
  const earlier = rules.squash(before.cell);
  const hidden = rules.read(noted.output, note(squashed), note(earlier));
  return { ...units, nets, cell, squashed, hidden };
}

const mapUnits = (value: (unit: LstmUnit) => number): Record<LstmUnit, number> => ({
  forget: value('forget'),
  input: value('input'),
  output: value('output'),
  candidate: value('candidate'),
});

/** How many decimals a student notes of each intermediate result, and of the final one. */
export const notedDecimals = 4;
export const finalDecimals = 3;

/** The states as a student computes them who rounds every result before using it again. */
export const lstmStatesByHand = (facts: LstmFacts): LstmState[] =>
  lstmStates(facts, { note: (value) => Number(value.toFixed(notedDecimals)) });

const results: readonly LstmResult[] = ['forget', 'input', 'output', 'candidate', 'cell', 'hidden'];

/**
 * The results of the last step that are rounded one way only: whether or not intermediate results are rounded, and even if
 * one is first noted with the decimals of an intermediate result and then rounded again.
 */
export function clearResults(facts: LstmFacts, decimals: number): readonly LstmResult[] {
  const exact = lstmStates(facts).at(-1);
  const byHand = lstmStatesByHand(facts).at(-1);
  const margin = decimals < notedDecimals ? 0.6 * lastPlace(notedDecimals) : 0;
  return results.filter((result) => {
    const values = [exact?.[result] ?? NaN, byHand?.[result] ?? NaN];
    const prints = values.flatMap((value) =>
      [-margin, margin].map((slip) => (value + slip).toFixed(decimals)),
    );
    return !isRoundingAmbiguous(values[0] ?? NaN, decimals) && new Set(prints).size === 1;
  });
}
