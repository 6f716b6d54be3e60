import type { LocalizedText } from '../../util/localized-text.js';
import { formatExact } from '../numbers/format-number.js';
import { gateTrace, memoryTrace, withChange } from '../formulas/gate-trace.js';
import type { GateFacts, GateName, GateStep } from '../formulas/gate-trace.js';
import type { CasePart, Step } from '../generators/generator.js';
import { sequence, stepTable, traceAnswer, traceQuestion } from './lstm-gate-trace-question.js';
import type { Traces } from './lstm-gate-trace-question.js';
import { memoryStep, traceSteps } from './lstm-gate-trace-solution.js';

/** A comprehensive question: the gates, the memory, the output, and what another input would change; 20 marks. */
export function gateTraceParts(facts: GateFacts, traces: Traces): CasePart[] {
  const solution = traceSteps({ ...facts, ask: 'trace' });
  const tracePart = (ask: 'memories' | 'outputs', steps: readonly Step[]): CasePart => ({
    ask: traceQuestion({ ...facts, ask }),
    answer: traceAnswer({ ...facts, ask }, traces),
    quantity: ask,
    steps,
  });
  return [
    gatesPart(facts.steps),
    tracePart('memories', solution.slice(0, 2)),
    tracePart('outputs', solution.slice(2)),
    changePart(facts),
  ];
}

const gateNames: Readonly<Record<GateName, LocalizedText>> = {
  input: { zh: '输入门 $i$', en: 'input gate $i$' },
  forget: { zh: '遗忘门 $f$', en: 'forget gate $f$' },
  output: { zh: '输出门 $o$', en: 'output gate $o$' },
};

const gateRules: Readonly<Record<GateName, LocalizedText>> = {
  input: { zh: '仅当 $x_2=1$ 时打开', en: 'open only when $x_2=1$' },
  forget: { zh: '仅当 $x_2=-1$ 时关闭', en: 'closed only when $x_2=-1$' },
  output: { zh: '仅当 $x_3=1$ 时打开', en: 'open only when $x_3=1$' },
};

function gatesPart(steps: readonly GateStep[]): CasePart {
  const trace = gateTrace(steps);
  const gates = ['input', 'forget', 'output'] as const;
  return {
    ask: {
      zh: '把单元写成 $c\\leftarrow f\\cdot c+i\\cdot x_1$，$y=o\\cdot c$ 的形式，其中输入门 $i$ 与遗忘门 $f$ 只由当步的 $x_2$ 决定，输出门 $o$ 只由当步的 $x_3$ 决定，门的值为 1（开）或 0（关）。列表写出每一步三个门的值。',
      en: 'Write the cell in the form $c\\leftarrow f\\cdot c+i\\cdot x_1$, $y=o\\cdot c$, where the input gate $i$ and the forget gate $f$ depend only on $x_2$ of the step, and the output gate $o$ only on $x_3$ of the step; a gate is 1 (open) or 0 (closed). Give a table of the three gates in each step.',
    },
    answer: stepTable(gates.map((gate) => ({ name: gateNames[gate], values: trace[gate] }))),
    quantity: 'gates',
    steps: gates.map((gate) => gateStep(gate, trace[gate])),
  };
}

const gateStep = (gate: GateName, values: readonly number[]): Step => ({
  text: {
    zh: `${gateNames[gate].zh} ${gateRules[gate].zh}：${values.join('，')}。`,
    en: `The ${gateNames[gate].en} is ${gateRules[gate].en}: ${values.join(', ')}.`,
  },
  marks: gate === 'output' ? 1 : 2,
  work: [
    { kind: 'recall', count: 1 },
    { kind: 'write', count: values.length },
  ],
});

function changePart({ steps, change: { at, x2 } }: GateFacts): CasePart {
  const changed = withChange(steps, at, { x2 });
  const tail = traceQuestion({ ask: 'memories', steps, at, change: { at, x2 } });
  return {
    ask: {
      zh: `若把第 ${at} 步的 $x_2$ 改为 ${formatExact(x2)}（其余输入不变），${tail.zh}`,
      en: `Suppose $x_2$ of step ${at} becomes ${formatExact(x2)} (all other inputs the same). ${tail.en}`,
    },
    answer: sequence(memoryTrace(changed)),
    quantity: 'changedMemories',
    steps: [
      {
        text: {
          zh: `第 ${at} 步之前的记忆不变。`,
          en: `The memory before step ${at} stays the same.`,
        },
        marks: 1,
        work: [{ kind: 'write', count: at - 1 }],
      },
      memoryStep(changed, [at - 1, changed.length], 4),
    ],
  };
}
