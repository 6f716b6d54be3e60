import type { GateStep } from './gate-trace.js';

/** How somebody believes that the teaching cell works, one step at a time. */
interface Belief {
  /** The memory after a step, from the memory before it. */
  readonly update: (memory: number, step: GateStep) => number;
  /** The output of a step. */
  readonly read: (seen: Seen, step: GateStep) => number;
  /** What the next step starts from. */
  readonly carry: (memory: number, step: GateStep) => number;
}

interface Seen {
  readonly before: number;
  readonly after: number;
  /** The output of the step before. */
  readonly lastOutput: number;
}

/** How the cell really works. */
const truth: Belief = {
  update: (memory, { x1, x2 }) => (x2 === 1 ? memory + x1 : x2 === -1 ? 0 : memory),
  read: ({ after }, { x3 }) => (x3 === 1 ? after : 0),
  carry: (memory) => memory,
};

/** What the named misconceptions change about it, the most tempting first. */
const beliefs: Readonly<Record<string, Partial<Belief>>> = {
  'forgot-output-gate': { read: ({ after }) => after },
  'output-before-update': { read: ({ before }, { x3 }) => (x3 === 1 ? before : 0) },
  'memory-not-reset': { update: (memory, { x1, x2 }) => (x2 === 1 ? memory + x1 : memory) },
  'memory-replaced': { update: (memory, { x1, x2 }) => (x2 === 1 ? x1 : x2 === -1 ? 0 : memory) },
  'output-clears-memory': { carry: (memory, { x3 }) => (x3 === 1 ? 0 : memory) },
  'forgot-input-gate': { update: (memory, { x1, x2 }) => (x2 === -1 ? 0 : memory + x1) },
  'reset-as-subtraction': { update: (memory, { x1, x2 }) => memory + x1 * x2 },
  'reset-stores-input': {
    update: (memory, { x1, x2 }) => (x2 === 1 ? memory + x1 : x2 === -1 ? x1 : memory),
  },
  'forget-gate-inverted': {
    update: (memory, { x1, x2 }) => (x2 === 1 ? memory + x1 : x2 === -1 ? memory : 0),
  },
  'output-held': { read: ({ after, lastOutput }, { x3 }) => (x3 === 1 ? after : lastOutput) },
  'output-reads-input': { read: (_, { x1, x3 }) => (x3 === 1 ? x1 : 0) },
};

/** The memory and the output of each step as somebody with one misconception writes them. */
export interface MistakenTrace {
  readonly mistake: string;
  readonly memories: readonly number[];
  readonly outputs: readonly number[];
}

/** What the named misconceptions make of a sequence, the most tempting first. */
export const mistakenTraces = (steps: readonly GateStep[]): readonly MistakenTrace[] =>
  Object.entries(beliefs).map(([mistake, belief]) => ({
    mistake,
    ...believedTrace(steps, belief),
  }));

/** The trace of a cell that works as the truth does but for what a belief changes. */
export function believedTrace(
  steps: readonly GateStep[],
  belief: Partial<Belief>,
): Omit<MistakenTrace, 'mistake'> {
  const { update, read, carry } = { ...truth, ...belief };
  const memories: number[] = [];
  const outputs: number[] = [];
  let before = 0;
  for (const step of steps) {
    const after = update(before, step);
    outputs.push(read({ before, after, lastOutput: outputs.at(-1) ?? 0 }, step));
    memories.push(after);
    before = carry(after, step);
  }
  return { memories, outputs };
}
