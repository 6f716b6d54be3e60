import { judge } from '../../src/grading/code/judging/judge.js';
import type { CheckResult, Judgement } from '../../src/grading/code/judging/judgement.js';
import type {
  FunctionCase,
  ProgramEnd,
  ReferenceEvidence,
  SubmissionEvidence,
} from '../../src/grading/code/evidence/submission-evidence.js';
import type { Task } from '../../src/grading/code/tasks/task.js';
import type {
  CompileEvidence,
  DataEvidence,
  FitEvidence,
  GraphNode,
  Inspection,
  ModelEvidence,
  Plain,
} from '../../src/keras/inspect/evidence.js';
import type { SourceFacts } from '../../src/sandbox/source-facts.js';
import { checkOf, inspectionOf, layer, modelOf, taskOf } from './feedback-evidence.js';

export { checkOf, layer, taskOf };

type Layer = Partial<GraphNode> & { readonly kind: string };

/** Layers of a network in a row, without their places. */
export const input = (shape: readonly number[]): Layer => ({
  kind: 'InputLayer',
  outputShape: [null, ...shape],
});
export const conv = (filters: number, changes: Readonly<Record<string, Plain>> = {}): Layer => ({
  kind: 'Conv2D',
  arguments: { filters, kernel_size: [3, 3], strides: [1, 1], padding: 'valid', ...changes },
  weights: [[3, 3, 1, filters], [filters]],
  outputShape: [null, 26, 26, filters],
});
export const pool = (changes: Readonly<Record<string, Plain>> = {}): Layer => ({
  kind: 'MaxPooling2D',
  arguments: { pool_size: [2, 2], strides: [2, 2], padding: 'valid', ...changes },
  outputShape: [null, 13, 13, 8],
});
export const flatten = (): Layer => ({ kind: 'Flatten', outputShape: [null, 1352] });
export const dense = (units: number, width = 1352): Layer => ({
  kind: 'Dense',
  arguments: { units, use_bias: true },
  weights: [[width, units], [units]],
  outputShape: [null, units],
});
export const activation = (name: string, width = 10): Layer => ({
  kind: 'Activation',
  arguments: { activation: { name } },
  outputShape: [null, width],
});

/** A network of layers in a row, each on a line of its own. */
function network(layers: readonly Layer[]): readonly GraphNode[] {
  return layers.map((each, place) => layer(place, { line: place + 1, ...each }));
}

export const sparse = {
  class: 'SparseCategoricalCrossentropy',
  config: { from_logits: false, ignore_class: null, reduction: 'sum_over_batch_size' },
};
export const categorical = {
  class: 'CategoricalCrossentropy',
  config: { from_logits: false, label_smoothing: 0, reduction: 'sum_over_batch_size' },
};

export const compiled = (changes: Partial<CompileEvidence> = {}): CompileEvidence => ({
  optimizer: { class: 'Adam', config: { learning_rate: 0.001, beta_1: 0.9 } },
  loss: sparse,
  metrics: [{ class: 'SparseCategoricalAccuracy', config: {} }],
  lossWeights: null,
  line: 20,
  ...changes,
});

/** 60,000 images between 0 and 1. */
export const images = (changes: Partial<DataEvidence> = {}): DataEvidence => ({
  shape: [60_000, 28, 28, 1],
  dtype: 'float32',
  min: 0,
  max: 1,
  form: 'numbers',
  classes: null,
  origin: { set: 'mnist', part: 'train', field: 'x' },
  scale: 1 / 255,
  offset: 0,
  ...changes,
});

export const labels = (changes: Partial<DataEvidence> = {}): DataEvidence => ({
  shape: [60_000],
  dtype: 'uint8',
  min: 0,
  max: 9,
  form: 'labels',
  classes: 10,
  origin: { set: 'mnist', part: 'train', field: 'y' },
  scale: 1,
  offset: 0,
  ...changes,
});

export const oneHot = (changes: Partial<DataEvidence> = {}): DataEvidence =>
  labels({ shape: [60_000, 10], form: 'one-hot', max: 1, ...changes });

export const fitted = (changes: Partial<FitEvidence> = {}): FitEvidence => ({
  model: 0,
  line: 21,
  epochs: 5,
  batchSize: 64,
  samples: 60_000,
  shuffle: true,
  callbacks: [],
  validationSplit: null,
  x: [images()],
  y: [labels()],
  validation: null,
  ...changes,
});

/** The network that the tests take for right. */
export const rightLayers = (): readonly Layer[] => [
  input([28, 28, 1]),
  conv(8),
  { ...activation('relu'), outputShape: [null, 26, 26, 8] },
  pool(),
  flatten(),
  dense(10),
  activation('softmax'),
];

export interface Trained {
  readonly layers?: readonly Layer[];
  readonly model?: Partial<ModelEvidence>;
  readonly compile?: CompileEvidence | null;
  readonly fits?: readonly FitEvidence[];
  readonly inspection?: Partial<Inspection>;
}

/** What a program has left that builds, compiles and trains the right network but for what is said. */
export function trained(changes: Trained = {}): Inspection {
  const nodes = network(changes.layers ?? rightLayers());
  const parameters = nodes
    .flatMap(({ weights }) => weights)
    .reduce((sum, shape) => sum + shape.reduce((product, side) => product * side, 1), 0);
  const model: ModelEvidence = {
    ...modelOf(nodes, parameters),
    compile: changes.compile === undefined ? compiled() : changes.compile,
    ...changes.model,
  };
  return {
    ...inspectionOf(model),
    fits: changes.fits ?? [fitted()],
    forward: [{ kind: 'equal' }],
    trajectory: [{ kind: 'equal' }],
    metric: 0.9,
    ...changes.inspection,
  };
}

export const noModel = inspectionOf(null);

export const facts = (changes: Partial<SourceFacts> = {}): SourceFacts => ({
  calls: [],
  constructs: [],
  names: [],
  ...changes,
});

export const called = (name: string, line = 1): SourceFacts['calls'][number] => ({
  name,
  path: `keras.layers.${name}`,
  line,
  column: 1,
  endLine: line,
  positional: [],
  keywords: {},
});

export const evidenceOf = (changes: Partial<SubmissionEvidence> = {}): SubmissionEvidence => ({
  end: { kind: 'done' },
  source: facts(),
  stdout: '',
  inspection: trained(),
  function: null,
  notes: [],
  failure: null,
  cuts: [],
  ...changes,
});

export const reference = (inspection: Inspection = trained(), stdout = ''): ReferenceEvidence => ({
  file: 'reference.py',
  inspection,
  source: null,
  stdout,
});

export const raised = (message: string, type = 'ValueError'): ProgramEnd => ({
  kind: 'raised',
  type,
  message,
  line: 7,
  traceback: '',
});

export const lacking: ProgramEnd = {
  kind: 'broken',
  cause: { zh: '缺少', en: 'something is lacking' },
};

/** A task of one check, worth 1 point. */
export const taskFor = (check: string, options: unknown = {}, changes: Partial<Task> = {}): Task =>
  taskOf({ checks: [checkOf({ check, points: 1, options })], ...changes });

export const functionTask = (options: unknown = {}, check = 'function-results'): Task =>
  taskFor(check, options, {
    kind: 'function',
    function: {
      name: 'f',
      inputs: 'inputs.py',
      cases: 1,
      examples: [],
      tolerance: { absolute: 1e-9, relative: 1e-6 },
    },
  });

export const caseOf = (
  expected: Plain,
  value: Plain,
  changes: Partial<FunctionCase> = {},
): FunctionCase => ({
  visible: true,
  inputs: ['1'],
  expected,
  outcome: { kind: 'returned', value },
  ...changes,
});

/** A submission held against one reference. */
export const judged = (
  task: Task,
  evidence: Partial<SubmissionEvidence>,
  against: ReferenceEvidence | null = reference(),
): Judgement => judge(task, against === null ? [] : [against], evidenceOf(evidence));

/** How the one check of a task ended, with its marks: `failed 1/2`. */
export function outcome(judgement: Judgement): string {
  const [only] = judgement.checks;
  return only === undefined ? 'none' : sayOutcome(only);
}

const sayOutcome = ({ status, marks }: CheckResult): string =>
  [status, ...(marks === null ? [] : [marks])].join(' ');
