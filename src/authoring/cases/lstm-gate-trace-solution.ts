import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { memoryTrace, outputTrace } from '../formulas/gate-trace.js';
import type { GateFacts, GateStep } from '../formulas/gate-trace.js';
import type { Step } from '../generators/generator.js';
import { texFactor, texNumber } from '../numbers/format-number.js';

/** What happens to the memory in one step: "step 3: x2 = 1, c = 4 + 5 = 9". */
function memoryLine(steps: readonly GateStep[], index: number): LocalizedText {
  const { x1, x2 } = steps[index] ?? { x1: 0, x2: 0 };
  const memories = memoryTrace(steps);
  const [before, after] = [memories[index - 1] ?? 0, memories[index] ?? 0];
  const sum = x2 === 1 ? `${texNumber(before)}+${texFactor(x1)}=` : '';
  const text = `$x_2=${x2}$，$c=${sum}${texNumber(after)}$`;
  return {
    zh: `第 ${index + 1} 步 ${text}`,
    en: `step ${index + 1} ${text.replace('，', ', ')}`,
  };
}

/** The memory through the steps from `first` to before `end` (counted from 0). */
export const memoryStep = (
  steps: readonly GateStep[],
  [first, end]: readonly [number, number],
  marks: number,
): Step => ({
  text: sentence(
    { zh: '更新记忆：', en: 'Update the memory: ' },
    steps.slice(first, end).map((_, offset) => memoryLine(steps, first + offset)),
  ),
  marks,
  work: steps
    .slice(first, end)
    .flatMap((step, offset): Operation[] => [
      { kind: 'compare', operands: [step.x2] },
      ...(step.x2 === 1
        ? [{ kind: 'add' as const, operands: [memoryTrace(steps)[first + offset] ?? 0, step.x1] }]
        : []),
      { kind: 'write', count: 3 },
    ]),
});

const sentence = (start: LocalizedText, lines: readonly LocalizedText[]): LocalizedText => ({
  zh: `${start.zh}${lines.map(({ zh }) => zh).join('；')}。`,
  en: `${start.en}${lines.map(({ en }) => en).join('; ')}.`,
});

/** The outputs of the steps asked about. */
const outputStep = (
  steps: readonly GateStep[],
  [first, end]: readonly [number, number],
  marks: number,
): Step => ({
  text: sentence(
    {
      zh: '读出（$x_3=1$ 时为更新后的记忆，否则为 0）：',
      en: 'Read out (the updated memory when $x_3=1$, otherwise 0): ',
    },
    steps.slice(first, end).map(({ x3 }, offset) => {
      const value = texNumber(outputTrace(steps)[first + offset] ?? 0);
      const at = first + offset + 1;
      return {
        zh: `第 ${at} 步 $x_3=${x3}$，$y=${value}$`,
        en: `step ${at} $x_3=${x3}$, $y=${value}$`,
      };
    }),
  ),
  marks,
  work: steps.slice(first, end).flatMap((step): Operation[] => [
    { kind: 'compare', operands: [step.x3] },
    { kind: 'write', count: 1 },
  ]),
});

/** The memory up to the first reset, the memory from there on, and the output if it is asked for; 10 marks. */
export function traceSteps({ steps: all, ask, at }: GateFacts): Step[] {
  const single = ask === 'memoryAt' || ask === 'outputAt';
  const end = single ? at : all.length;
  const reset = all.findIndex(({ x2 }) => x2 === -1);
  const reads = ask !== 'memories' && ask !== 'memoryAt';
  const marks = reads ? 3 : 5;
  return [
    memoryStep(all, [0, reset], marks),
    memoryStep(all, [reset, end], marks),
    ...(reads ? [outputStep(all, [single ? at - 1 : 0, end], 4)] : []),
  ];
}
