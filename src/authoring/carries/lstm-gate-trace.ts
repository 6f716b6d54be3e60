import type { GateFacts, GateStep } from '../formulas/gate-trace.js';
import { gateTrace, withChange } from '../formulas/gate-trace.js';
import type { Carry, CarryWithin } from '../generators/generator.js';
import { wholeNumbers } from './carried-numbers.js';

/** The table of gates, the memories, the outputs, the memories after a change. */
export const carryGateTrace = (facts: GateFacts): (Carry | undefined)[] => [
  undefined,
  {
    from: [0],
    recompute: ([gates = []]) => wholeNumbers(memoriesBy(facts.steps, rowsOf(facts, gates))),
  },
  {
    from: [0, 1],
    recompute: ([gates = [], memories = []]) =>
      wholeNumbers(rowsOf(facts, gates).output.map((open, step) => open * (memories[step] ?? NaN))),
  },
  {
    from: [0, 1],
    recompute: ([gates = [], memories = []]) =>
      wholeNumbers(changedMemories(facts, rowsOf(facts, gates), memories)),
  },
];

interface Gates {
  readonly input: readonly number[];
  readonly forget: readonly number[];
  readonly output: readonly number[];
}

/** The rows of a table of gates, read row by row. */
function rowsOf({ steps: { length } }: GateFacts, gates: readonly number[]): Gates {
  const row = (index: number) => gates.slice(index * length, (index + 1) * length);
  return { input: row(0), forget: row(1), output: row(2) };
}

/** The memory after each step: what the forget gate keeps, and what the input gate lets in. */
function memoriesBy(steps: readonly GateStep[], { input, forget }: Gates, start = 0): number[] {
  const memories: number[] = [];
  for (const [step, { x1 }] of steps.entries()) {
    const before = memories.at(-1) ?? start;
    memories.push((forget[step] ?? NaN) * before + (input[step] ?? NaN) * x1);
  }
  return memories;
}

/** Up to the change as before; then by the gates of the changed step, and those found for the others. */
function changedMemories(
  { steps, change: { at, x2 } }: GateFacts,
  { input, forget, output }: Gates,
  memories: readonly number[],
): number[] {
  const changed = gateTrace(withChange(steps, at, { x2 }));
  const kept = memories.slice(0, at - 1);
  const rest = {
    input: [changed.input[at - 1] ?? NaN, ...input.slice(at)],
    forget: [changed.forget[at - 1] ?? NaN, ...forget.slice(at)],
    output,
  };
  return [...kept, ...memoriesBy(steps.slice(at - 1), rest, kept.at(-1) ?? 0)];
}

/** Each memory follows from the one before, and in a table of both each output from the memory of its step. */
export function carryGateTraceWithin(facts: GateFacts, part?: number): CarryWithin | undefined {
  const isWhole = part === undefined && (facts.ask === 'memories' || facts.ask === 'trace');
  if (!isWhole && part !== 1 && part !== 3) return undefined;
  const steps =
    part === 3 ? withChange(facts.steps, facts.change.at, { x2: facts.change.x2 }) : facts.steps;
  return { recompute: (previous) => nextOf(steps, previous) };
}

function nextOf(steps: readonly GateStep[], previous: readonly number[]): number | undefined {
  const { input, forget, output } = gateTrace(steps);
  const step = previous.length;
  const x1 = steps[step]?.x1;
  if (x1 !== undefined)
    return (forget[step] ?? NaN) * (previous.at(-1) ?? 0) + (input[step] ?? NaN) * x1;
  const read = step - steps.length;
  return (output[read] ?? NaN) * (previous[read] ?? NaN);
}
