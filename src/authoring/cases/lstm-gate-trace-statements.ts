import { sameInBoth } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { admitted, memoryTrace, outputTrace, withChange } from '../formulas/gate-trace.js';
import type { GateFacts, GateStep } from '../formulas/gate-trace.js';
import { mistakenTraces } from '../formulas/mistaken-gate-trace.js';
import type { Statement } from '../generators/generator.js';
import { formatExact, texFactor, texNumber } from '../numbers/format-number.js';
import { guess, statementsOn } from './subject.js';
import type { Guess, Subject } from './subject.js';

/** About the memory and the output of single steps, as given and with one input changed: true ones and mistaken ones. */
export const gateTraceStatements = (facts: GateFacts): Statement[] =>
  [...subjectsAsGiven(facts), ...subjectsWithChange(facts)].flatMap(statementsOn);

/** The first step is left out: it tells nothing. */
const subjectsAsGiven = (facts: GateFacts): Subject[] =>
  facts.steps.slice(1).flatMap((_, index) => {
    const asked = { ...facts, at: index + 2 };
    return [memorySubject(asked), outputSubject(asked)];
  });

/** One input changed in a step between the first and the last, and the memory that the last step then leaves. */
function subjectsWithChange(facts: GateFacts): Subject[] {
  const { steps } = facts;
  const inner = steps.slice(1, -1).map(({ x2, x3 }, index) => ({ at: index + 2, x2, x3 }));
  const subject = (at: number, name: 'x2' | 'x3', value: number): Subject => ({
    ...memorySubject({
      ...facts,
      steps: withChange(steps, at, { [name]: value }),
      at: steps.length,
    }),
    lead: changeWords(at, name, value),
  });
  return [
    ...inner.map(({ at, x2 }) => subject(at, 'x2', x2 === 0 ? 1 : 0)),
    ...inner.slice(-1).map(({ at, x3 }) => subject(at, 'x3', 1 - x3)),
  ];
}

function changeWords(at: number, name: 'x2' | 'x3', value: number): LocalizedText {
  const [input, says] = [`$x_${name.slice(1)}$`, formatExact(value)];
  return {
    zh: `若把第 ${at} 步的 ${input} 改为 ${says}（其余输入不变），`,
    en: `If ${input} of step ${at} becomes ${says} (all other inputs the same), `,
  };
}

function memorySubject(facts: GateFacts): Subject {
  const { steps, at } = facts;
  return {
    facts,
    quantity: 'memoryAt',
    truth: memoryTrace(steps)[at - 1] ?? NaN,
    wrong: wrongValues(facts, 'memories'),
    say: (value) => ({
      zh: `第 ${at} 步之后的记忆为 ${formatExact(value)}。`,
      en: `the memory after step ${at} is ${formatExact(value)}.`,
    }),
    why: why(facts, sameInBoth('')),
    work: workOf(facts),
  };
}

function outputSubject(facts: GateFacts): Subject {
  const { steps, at } = facts;
  return {
    facts,
    quantity: 'outputAt',
    truth: outputTrace(steps)[at - 1] ?? NaN,
    wrong: wrongValues(facts, 'outputs'),
    say: (value) => ({
      zh: `第 ${at} 步的输出为 ${formatExact(value)}。`,
      en: `the output of step ${at} is ${formatExact(value)}.`,
    }),
    why: why(facts, readWords(steps[at - 1], at)),
    work: workOf(facts),
  };
}

/** How many wrong values are offered about one step. */
const wrongOnes = 4;

/** The values that named mistakes lead to, each once; which come first depends on the step. */
function wrongValues({ steps, at }: GateFacts, which: 'memories' | 'outputs'): Guess[] {
  const traces = mistakenTraces(steps);
  const start = (3 * at) % traces.length;
  const truth = (which === 'memories' ? memoryTrace : outputTrace)(steps)[at - 1];
  const values = new Map<number, string>();
  for (const trace of [...traces.slice(start), ...traces.slice(0, start)]) {
    const value = trace[which][at - 1] ?? NaN;
    if (value !== truth && !values.has(value)) values.set(value, trace.mistake);
  }
  return [...values].slice(0, wrongOnes).map(([value, mistake]) => guess(value, mistake));
}

/** The memory as the sum of what came in, and whether it is put out. */
function why({ steps, at }: GateFacts, read: LocalizedText): LocalizedText {
  const inputs = admitted(steps, at - 1);
  const sum = inputs.map((x1, index) => (index === 0 ? texNumber(x1) : texFactor(x1))).join('+');
  const total = texNumber(memoryTrace(steps)[at - 1] ?? 0);
  const memory = inputs.length > 1 ? `$c=${sum}=${total}$` : `$c=${total}$`;
  return {
    zh: `第 ${at} 步之后的记忆是最近一次清零（没有清零则从开始）以来加入的输入之和：${memory}${read.zh}。`,
    en: `the memory after step ${at} is the sum of the inputs added since the last reset (or since the start, if there was none): ${memory}${read.en}.`,
  };
}

const readWords = (step: GateStep | undefined, at: number): LocalizedText =>
  step?.x3 === 1
    ? {
        zh: `；第 ${at} 步 $x_3=1$，输出等于它`,
        en: `; in step ${at} $x_3=1$, so the output equals it`,
      }
    : {
        zh: `；但第 ${at} 步 $x_3=${step?.x3 ?? 0}$，输出为 0`,
        en: `; but in step ${at} $x_3=${step?.x3 ?? 0}$, so the output is 0`,
      };

const workOf = ({ steps, at }: GateFacts): Operation[] => [
  ...steps.slice(0, at).map(({ x2 }): Operation => ({ kind: 'compare', operands: [x2, at] })),
  { kind: 'add', operands: [0, ...admitted(steps, at - 1)] },
];
