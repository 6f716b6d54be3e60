import { sameInBoth } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { wholeNumber } from '../answer.js';
import type { Answer } from '../answer.js';
import type { GateFacts } from '../formulas/gate-trace.js';

/** The memory after each step and the output of each step. */
export type Traces = Readonly<Record<'memories' | 'outputs', readonly number[]>>;

/** What is asked. */
export function traceQuestion({ ask, at, steps: { length } }: GateFacts): LocalizedText {
  switch (ask) {
    case 'trace':
      return {
        zh: `列表写出从第 1 步到第 ${length} 步，每一步之后的记忆和每一步的输出。`,
        en: `Give a table of the memory after each step and the output of each step, from step 1 to step ${length}.`,
      };
    case 'memories':
      return {
        zh: `从第 1 步到第 ${length} 步，每一步之后的记忆依次是多少？`,
        en: `From step 1 to step ${length}, what is the memory after each step, in order?`,
      };
    case 'outputs':
      return {
        zh: `从第 1 步到第 ${length} 步，每一步的输出依次是多少？`,
        en: `From step 1 to step ${length}, what is the output of each step, in order?`,
      };
    case 'memoryAt':
      return { zh: `第 ${at} 步之后的记忆是多少？`, en: `What is the memory after step ${at}?` };
    case 'outputAt':
      return { zh: `第 ${at} 步的输出是多少？`, en: `What is the output of step ${at}?` };
  }
}

const exact = { decimals: 0, tolerance: { kind: 'absolute', value: 0 } } as const;

/** Whole numbers in order; nothing else is right. */
export const sequence = (values: readonly number[]): Answer => ({
  type: 'sequence',
  values: [...values],
  ...exact,
});

/** Whole numbers by row and step; nothing else is right. */
export const stepTable = (
  rows: readonly { readonly name: LocalizedText; readonly values: readonly number[] }[],
): Answer => ({
  type: 'table',
  columns: [
    { zh: '步', en: 'step' },
    ...(rows[0]?.values ?? []).map((_, index) => sameInBoth(`${index + 1}`)),
  ],
  rows: rows.map(({ name, values }) => ({ name, values: [...values] })),
  ...exact,
});

/** The answer to what is asked, out of the whole sequences. */
export function traceAnswer(
  { ask, at }: Pick<GateFacts, 'ask' | 'at'>,
  { memories, outputs }: Traces,
): Answer {
  switch (ask) {
    case 'trace':
      return stepTable([
        { name: { zh: '记忆 $c$', en: 'memory $c$' }, values: memories },
        { name: { zh: '输出 $y$', en: 'output $y$' }, values: outputs },
      ]);
    case 'memories':
      return sequence(memories);
    case 'outputs':
      return sequence(outputs);
    case 'memoryAt':
      return wholeNumber(memories[at - 1] ?? NaN);
    case 'outputAt':
      return wholeNumber(outputs[at - 1] ?? NaN);
  }
}
