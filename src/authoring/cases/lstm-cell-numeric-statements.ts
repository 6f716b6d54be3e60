import type { LocalizedText } from '../../util/localized-text.js';
import { clearResults, finalDecimals, lstmStates, notedDecimals } from '../formulas/lstm-step.js';
import type { LstmFacts, LstmResult } from '../formulas/lstm-step.js';
import { mistakenLstmStates } from '../formulas/mistaken-lstm-step.js';
import type { MistakenStates } from '../formulas/mistaken-lstm-step.js';
import type { Statement } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { formatNumber } from '../numbers/format-number.js';
import { resultNames, symbol } from './lstm-cell-numeric-names.js';
import { workingLine } from './lstm-cell-numeric-working.js';
import { guess, statementsOn } from './subject.js';
import type { Guess, Subject } from './subject.js';

/** Two values nearer than this are not told apart: a student who rounds otherwise could land between them. */
const clearDifference = 0.006;

/**
 * About each result of the last step: true values and mistaken ones. The memory and the output take four exponentials: too
 * much for one true-false question.
 */
export function lstmCellStatements(facts: LstmFacts, kind: GeneratedKind): Statement[] {
  const units = ['forget', 'input', 'output', 'candidate'] as const;
  const mistaken = mistakenLstmStates(facts);
  const subjects =
    kind === 'true-false'
      ? units.map((unit) => subject(facts, unit, mistaken))
      : [
          ...[...units, 'cell' as const, 'hidden' as const].map((result) =>
            subject(facts, result, mistaken),
          ),
          emptied(facts),
        ];
  return subjects
    .filter(({ facts: given, quantity }) => clearResults(given, finalDecimals).includes(quantity))
    .flatMap(rounded);
}

/** The new memory if there were none before. */
function emptied(facts: LstmFacts): LstmSubject {
  const empty = { ...facts, cell: 0 };
  return { ...subject(empty, 'cell', mistakenLstmStates(empty)), lead: emptyMemory(facts) };
}

const emptyMemory = (facts: LstmFacts): LocalizedText => {
  const memory = `$${symbol(facts, 'cell', -1)}$`;
  return {
    zh: `若把 ${memory} 改为 0（其余不变），`,
    en: `If ${memory} becomes 0 (all else the same), `,
  };
};

interface LstmSubject extends Subject {
  readonly facts: LstmFacts;
  readonly quantity: LstmResult;
}

/** Statements claim values as rounded. */
const rounded = (about: LstmSubject): Statement[] =>
  statementsOn(about).map((statement) => ({
    ...statement,
    claim: { ...statement.claim, decimals: finalDecimals },
  }));

function subject(
  facts: LstmFacts,
  quantity: LstmResult,
  mistaken: readonly MistakenStates[],
): LstmSubject {
  const last = facts.inputs.length - 1;
  const truth = printed(lstmStates(facts)[last]?.[quantity] ?? NaN);
  const name = resultNames[quantity];
  const letter = `$${symbol(facts, quantity, last)}$`;
  return {
    facts,
    quantity,
    truth,
    wrong: wrongValues(
      [...exchanged(facts, quantity), ...named(mistaken, quantity)],
      quantity,
      truth,
    ),
    say: (value) => ({
      zh: `${name.zh} ${letter} 保留 ${finalDecimals} 位小数为 ${formatNumber(value, finalDecimals)}。`,
      en: `the ${name.en} ${letter}, rounded to ${finalDecimals} decimals, is ${formatNumber(value, finalDecimals)}.`,
    }),
    ...working(facts, quantity),
  };
}

/** The results that lead to the one spoken of. */
const needed: Readonly<Record<LstmResult, readonly LstmResult[]>> = {
  forget: ['forget'],
  input: ['input'],
  output: ['output'],
  candidate: ['candidate'],
  cell: ['forget', 'input', 'candidate', 'cell'],
  hidden: ['forget', 'input', 'candidate', 'cell', 'output', 'hidden'],
};

/**
 * What a statement asks of a student beyond the others: four of six results are spoken of, so the gates that the memory and
 * the output need are mostly worked for another statement too.
 */
const own: Readonly<Record<LstmResult, readonly LstmResult[]>> = {
  ...needed,
  cell: ['candidate', 'cell'],
  hidden: ['output', 'hidden'],
};

function working(facts: LstmFacts, quantity: LstmResult): Pick<Subject, 'why' | 'work'> {
  const last = facts.inputs.length - 1;
  const line = (result: LstmResult) =>
    workingLine(facts, result, last, result === quantity ? finalDecimals : notedDecimals);
  const earlier = facts.inputs
    .slice(0, last)
    .flatMap((_, step) => needed.hidden.map((result) => workingLine(facts, result, step)));
  const lines = [...earlier, ...needed[quantity].map(line)];
  return {
    why: {
      zh: `${lines.map(({ text }) => text.zh).join('；')}。`,
      en: `${lines.map(({ text }) => text.en).join('; ')}.`,
    },
    work: [...earlier, ...own[quantity].map(line)].flatMap(({ work }) => work),
  };
}

/** A gate may be taken for the other. */
function exchanged(facts: LstmFacts, quantity: LstmResult): Guess[] {
  if (quantity !== 'forget' && quantity !== 'input') return [];
  const other = quantity === 'forget' ? 'input' : 'forget';
  return [guess(lstmStates(facts).at(-1)?.[other] ?? NaN, 'gates-swapped')];
}

const named = (mistaken: readonly MistakenStates[], quantity: LstmResult): Guess[] =>
  mistaken.map(({ mistake, states }) => guess(states.at(-1)?.[quantity] ?? NaN, mistake));

/** The wrong values as printed, each once. A gate outside 0 and 1 would give itself away. */
function wrongValues(guesses: readonly Guess[], quantity: LstmResult, truth: number): Guess[] {
  const isGate = quantity === 'forget' || quantity === 'input' || quantity === 'output';
  return farApart(
    guesses
      .map(({ value, mistake }) => guess(printed(value), mistake))
      .filter(({ value }) => !isGate || (value > 0 && value < 1)),
    truth,
  );
}

/** The guesses that differ clearly from the truth and from those before them. */
export function farApart(guesses: readonly Guess[], truth: number): Guess[] {
  const kept: Guess[] = [];
  for (const candidate of guesses)
    if ([truth, ...kept.map(({ value }) => value)].every((value) => isFar(value, candidate.value)))
      kept.push(candidate);
  return kept;
}

const isFar = (left: number, right: number): boolean => Math.abs(left - right) > clearDifference;

const printed = (value: number): number => Number(value.toFixed(finalDecimals));
