import { joinTexts, mapText } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Figure } from '../figure.js';
import type { GateFacts, GateStep } from '../formulas/gate-trace.js';
import { mistakenTraces } from '../formulas/mistaken-gate-trace.js';
import type { Case, Distractor } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { formatExact } from '../numbers/format-number.js';
import { gateTraceParts } from './lstm-gate-trace-parts.js';
import { traceAnswer, traceQuestion } from './lstm-gate-trace-question.js';
import type { Traces } from './lstm-gate-trace-question.js';
import { gateTraceStatements } from './lstm-gate-trace-statements.js';
import { traceSteps } from './lstm-gate-trace-solution.js';

/** The teaching cell in words. */
export const lstmGateTraceCase = (facts: GateFacts, traces: Traces, kind: GeneratedKind): Case => ({
  given: given(facts),
  ask: traceQuestion(facts),
  answer: traceAnswer(facts, traces),
  quantity: facts.ask,
  steps: traceSteps(facts),
  distractors: distractors(facts),
  ...((kind === 'true-false' || kind === 'multiple') && {
    statements: gateTraceStatements(facts),
  }),
  ...(kind === 'comprehensive' && { parts: gateTraceParts(facts, traces), figure }),
});

/** All are tempting; where the list starts depends on the numbers, so that papers do not all offer the same three. */
function distractors(facts: GateFacts): Distractor[] {
  const traces = mistakenTraces(facts.steps);
  const sum = facts.steps.reduce((total, { x1 }) => total + Math.abs(x1), facts.at);
  const start = sum % traces.length;
  return [...traces.slice(start), ...traces.slice(0, start)].map((trace) => ({
    answer: traceAnswer(facts, trace),
    mistake: trace.mistake,
  }));
}

const figure: Figure = {
  kind: 'lstm-cell',
  cell: 'teaching',
  alt: {
    zh: '教学 LSTM 单元：$x_1$ 为数据输入，$x_2$ 控制输入门与遗忘门，$x_3$ 控制输出门，中间是记忆 $c$，上方是输出 $y$',
    en: 'A teaching LSTM cell: $x_1$ is the data input, $x_2$ steers the input gate and the forget gate, $x_3$ steers the output gate, in the middle is the memory $c$, above it the output $y$',
  },
};

const rules: LocalizedText = {
  zh: '一个教学用的 LSTM 单元有三个输入 $x_1,x_2,x_3$，记忆 $c$ 的初始值为 0。每一步先更新记忆：$x_2=1$ 时把 $x_1$ 加到记忆上，$x_2=-1$ 时把记忆置为 0，$x_2=0$ 时记忆不变。然后给出输出 $y$：$x_3=1$ 时输出更新后的记忆，否则输出 0。输入和输出的激活函数都是恒等函数。输入序列为：',
  en: 'A teaching LSTM cell has three inputs $x_1,x_2,x_3$; its memory $c$ starts at 0. Each step first updates the memory: when $x_2=1$, $x_1$ is added to the memory; when $x_2=-1$, the memory is set to 0; when $x_2=0$, the memory is kept. Then comes the output $y$: when $x_3=1$, the output is the updated memory, otherwise 0. The activations of input and output are the identity. The input sequence is:',
};

const given = ({ steps }: GateFacts): LocalizedText => joinTexts([rules, table(steps)], '\n\n');

function table(steps: readonly GateStep[]): LocalizedText {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const row = (name: 'x1' | 'x2' | 'x3') =>
    line([`$x_${name.slice(1)}$`, ...steps.map((step) => formatExact(step[name]))]);
  const body = [line([':--', ...steps.map(() => '--:')]), row('x1'), row('x2'), row('x3')];
  return mapText({ zh: '步', en: 'step' }, (head) =>
    [line([head, ...steps.map((_, index) => `${index + 1}`)]), ...body].join('\n'),
  );
}
