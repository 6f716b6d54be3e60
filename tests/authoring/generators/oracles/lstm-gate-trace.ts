import type { Oracle } from './oracle.js';

interface GateStep {
  readonly x1: number;
  readonly x2: number;
  readonly x3: number;
}

interface Facts {
  readonly steps: readonly GateStep[];
  readonly at: number;
  readonly change: { readonly at: number; readonly x2: number };
}

/** A cell with a state: is shown one input after the other, and notes what it remembers, puts out, and which gates were open. */
class TeachingCell {
  memory = 0;
  readonly memories: number[] = [];
  readonly outputs: number[] = [];
  readonly opened = { input: [] as number[], forget: [] as number[], output: [] as number[] };

  show({ x1, x2, x3 }: GateStep): void {
    let [input, forget, output] = [0, 1, 0];
    if (x2 === 1) input = 1;
    if (x2 === -1) forget = 0;
    if (x3 === 1) output = 1;
    this.memory = forget * this.memory + input * x1;
    this.memories.push(this.memory);
    this.outputs.push(output * this.memory);
    this.opened.input.push(input);
    this.opened.forget.push(forget);
    this.opened.output.push(output);
  }
}

function run(steps: readonly GateStep[]): TeachingCell {
  const cell = new TeachingCell();
  for (const step of steps) cell.show(step);
  return cell;
}

function execute({ steps, at, change }: Facts) {
  const cell = run(steps);
  const { input, forget, output } = cell.opened;
  const other = run(
    steps.map((step, i) => (i + 1 === change.at ? { ...step, x2: change.x2 } : step)),
  );
  return {
    trace: [...cell.memories, ...cell.outputs],
    memories: cell.memories,
    outputs: cell.outputs,
    memoryAt: run(steps.slice(0, at)).memory,
    outputAt: cell.outputs[at - 1] ?? NaN,
    gates: [...input, ...forget, ...output],
    changedMemories: other.memories,
  };
}

/** The result when the steps are read wrongly. */
const misread = (read: (step: GateStep) => GateStep) => (facts: Facts) =>
  execute({ ...facts, steps: facts.steps.map(read) });

export default {
  id: 'lstm-gate-trace',
  execute,
  spoilt: {
    'a reset read as keep': misread((step) => ({ ...step, x2: step.x2 === -1 ? 0 : step.x2 })),
    'a keep read as reset': misread((step) => ({ ...step, x2: step.x2 === 0 ? -1 : step.x2 })),
    'a keep read as add': misread((step) => ({ ...step, x2: step.x2 === 0 ? 1 : step.x2 })),
    'the output gate left out': (facts) => ({ outputs: execute(facts).memories }),
    'the output one step late': ({ steps }) => ({
      outputs: steps.map(({ x3 }, i) => (x3 === 1 ? (run(steps).memories[i - 1] ?? 0) : 0)),
    }),
    'steps counted from 0': (facts) => execute({ ...facts, at: facts.at + 1 }),
    'the change one step late': (facts) =>
      execute({ ...facts, change: { ...facts.change, at: facts.change.at + 1 } }),
    'the forget gate shut when kept': (facts) => ({
      gates: [
        ...execute(facts).gates.slice(0, facts.steps.length),
        ...facts.steps.map(({ x2 }) => Number(x2 === 1)),
        ...execute(facts).gates.slice(2 * facts.steps.length),
      ],
    }),
  },
} satisfies Oracle<Facts>;
