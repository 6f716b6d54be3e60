/**
 * Students who make one mistake in the first part of a comprehensive question and do all that follows from it rightly, each by doing what
 * the question describes: windows are counted, slopes are differences, cells are run.
 */
export interface ErringStudent {
  readonly id: string;
  /** Spoils the numbers of the first part. */
  readonly err: (first: readonly number[], facts: never) => readonly number[];
  /** The numbers of all parts, from those of the first. */
  readonly goOn: (first: readonly number[], facts: never) => readonly (readonly number[])[];
}

interface Chain {
  readonly channels: number;
  readonly first: { readonly filters: number; readonly kernel: number };
  readonly second: { readonly filters: number; readonly kernel: number };
}

/** Counts by walking through all places of a box. */
function count(...extents: readonly number[]): number {
  const [extent = 0, ...rest] = extents;
  if (rest.length === 0) return extent;
  let places = 0;
  for (let place = 0; place < extent; place++) places += count(...rest);
  return places;
}

const chainStudent: ErringStudent = {
  id: 'conv-chain',
  // Pooling 1 gets a channel too many, pooling 2 is one larger.
  err: (shapes) => shapes.map((value, index) => ([3, 10, 11].includes(index) ? value + 1 : value)),
  goOn(shapes, { channels, first, second }: Chain) {
    const weights = [
      count(first.kernel, first.kernel, channels),
      count(second.kernel, second.kernel, shapes[3] ?? NaN),
    ];
    const parameters = [first, second].map(({ filters }, layer) => {
      let sum = 0;
      for (let filter = 0; filter < filters; filter++) sum += (weights[layer] ?? NaN) + 1;
      return sum;
    });
    const [one = NaN, two = NaN] = parameters;
    return [shapes, [count(...shapes.slice(9))], weights, parameters, [one + two]];
  },
};

interface Network {
  readonly hidden: 'sigmoid' | 'relu';
  readonly output: 'linear' | 'sigmoid';
  readonly input: readonly number[];
  readonly target: number;
  readonly weights: readonly (readonly number[])[];
  readonly hiddenBias: readonly number[];
  readonly outWeights: readonly number[];
  readonly outBias: number;
  readonly rate: number;
  readonly parameter: string;
}

const squash = (z: number): number => 1 / (1 + Math.exp(-z));
const unsquash = (y: number): number => Math.log(y / (1 - y));
const slopeOf = (f: (x: number) => number, x: number): number => (f(x + 1e-5) - f(x - 1e-5)) / 2e-5;

const networkStudent: ErringStudent = {
  id: 'backprop-small-network',
  err: ([h1 = NaN, h2 = NaN, y = NaN], { output }: Network) => [
    0.9 * h1,
    h2,
    output === 'sigmoid' ? 0.8 * y : y + 0.3,
  ],
  goOn(forward, facts: Network) {
    const [h1 = NaN, h2 = NaN, y = NaN] = forward;
    const act = (z: number) => (facts.hidden === 'sigmoid' ? squash(z) : Math.max(0, z));
    const end = (s: number) => (facts.output === 'sigmoid' ? squash(s) : s);
    const loss = (s: number) => ((end(s) - facts.target) * (end(s) - facts.target)) / 2;
    const s = facts.output === 'sigmoid' ? unsquash(y) : y;
    const delta = slopeOf(loss, s);
    const deltas = [h1, h2].map((h, j) => {
      const z = facts.hidden === 'sigmoid' ? unsquash(h) : h;
      const slope = h === 0 ? 0 : slopeOf(act, z);
      return delta * (facts.outWeights[j] ?? NaN) * slope;
    });
    const slopes = followedBy(facts).map((name) => {
      const [letter = '', unit = '', from = ''] = name;
      const inner = deltas[Number(unit) - 1] ?? NaN;
      if (letter === 'v') return delta * ([h1, h2][Number(unit) - 1] ?? NaN);
      return letter === 'b' ? inner : inner * (facts.input[Number(from) - 1] ?? NaN);
    });
    const updated = followedBy(facts).map(
      (name, index) => valueOf(facts, name) - facts.rate * (slopes[index] ?? NaN),
    );
    return [forward, [loss(s), delta], [...deltas, ...slopes], updated];
  },
};

/** The weight from a hidden unit to the output, and a parameter of that unit. */
function followedBy({ parameter }: Network): string[] {
  if (/^[wb]/.test(parameter)) return [`v${parameter.charAt(1)}`, parameter];
  return parameter === 'v2' ? ['v2', 'w21'] : ['v1', 'w11'];
}

function valueOf(facts: Network, name: string): number {
  const [letter = '', ...digits] = name;
  const [unit = 0, from = 0] = digits.map((digit) => Number(digit) - 1);
  if (letter === 'v') return facts.outWeights[unit] ?? NaN;
  return (letter === 'b' ? facts.hiddenBias[unit] : facts.weights[unit]?.[from]) ?? NaN;
}

interface Trace {
  readonly steps: readonly { readonly x1: number; readonly x2: number }[];
  readonly change: { readonly at: number; readonly x2: number };
}

const cellStudent: ErringStudent = {
  id: 'lstm-gate-trace',
  // The forget gate of the second step and the output gate of the last are taken for the opposite.
  err: (gates) =>
    gates.map((gate, index) =>
      index === gates.length / 3 + 1 || index === gates.length - 1 ? 1 - gate : gate,
    ),
  goOn(gates, { steps, change }: Trace) {
    const at = (row: number, step: number) => gates[row * steps.length + step] ?? NaN;
    const run = (changed?: number): number[] => {
      let memory = 0;
      return steps.map(({ x1 }, step) => {
        const isChanged = step === changed;
        const opens = isChanged ? Number(change.x2 === 1) : at(0, step);
        const keeps = isChanged ? Number(change.x2 !== -1) : at(1, step);
        memory *= keeps;
        if (opens === 1) memory += x1;
        return memory;
      });
    };
    const memories = run();
    const outputs = memories.map((memory, step) => (at(2, step) === 1 ? memory : 0));
    return [gates, memories, outputs, run(change.at - 1)];
  },
};

interface Cell {
  readonly weights: {
    readonly candidate: { readonly w: number; readonly u: number; readonly b: number };
  };
  readonly inputs: readonly number[];
  readonly hidden: number;
  readonly cell: number;
}

const numericCellStudent: ErringStudent = {
  id: 'lstm-cell-numeric',
  // The input gate is taken for the part that is kept out, and the output gate comes out too small.
  err: ([forget = NaN, input = NaN, output = NaN]) => [forget, 1 - input, 0.8 * output],
  goOn(gates, { weights: { candidate }, inputs, hidden, cell }: Cell) {
    const lean = (z: number) => 1 - 2 / (Math.exp(2 * z) + 1);
    const g = lean(candidate.w * (inputs[0] ?? NaN) + candidate.u * hidden + candidate.b);
    const memory = (gates[0] ?? NaN) * cell + (gates[1] ?? NaN) * g;
    return [gates, [g], [memory], [(gates[2] ?? NaN) * lean(memory)]];
  },
};

/** A student for every family with comprehensive questions. */
export const erringStudents: readonly ErringStudent[] = [
  networkStudent,
  chainStudent,
  numericCellStudent,
  cellStudent,
];
