import type {
  FunctionCase,
  ReferenceEvidence,
  SubmissionEvidence,
} from '../../src/grading/code/evidence/submission-evidence.js';
import type {
  CheckResult,
  Difference,
  Judgement,
} from '../../src/grading/code/judging/judgement.js';
import type { Task, TaskCheck } from '../../src/grading/code/tasks/task.js';
import type { GraphNode, Inspection, ModelEvidence } from '../../src/keras/inspect/evidence.js';
import type { FeedbackOrder } from '../../src/report/feedback/feedback-of.js';
import { sameInBoth } from '../../src/util/localized-text.js';

/** A layer of a network in a row. */
export const layer = (id: number, changes: Partial<GraphNode> & { kind: string }): GraphNode => ({
  id,
  name: `layer_${id}`,
  arguments: {},
  inputs: id === 0 ? [] : [id - 1],
  outputShape: null,
  weights: [],
  trainable: true,
  line: null,
  ...changes,
});

export const modelOf = (nodes: readonly GraphNode[], parameters: number): ModelEvidence => ({
  name: 'sequential',
  class: 'Sequential',
  line: 1,
  graph: {
    nodes,
    outputs: [nodes.length - 1],
    idle: [],
    preparation: null,
    inputs: nodes.filter(({ kind }) => kind === 'InputLayer').map(({ id }) => id),
    isComplete: true,
  },
  parameters,
  trainable: parameters,
  compile: null,
  summary: '',
});

export const inspectionOf = (model: ModelEvidence | null): Inspection => ({
  models: model === null ? [] : [model],
  chosen: model === null ? null : 0,
  fits: [],
  evaluations: [],
  events: [],
  forward: [],
  trajectory: [],
  metric: null,
  saved: null,
});

const input = (id: number) =>
  layer(id, { kind: 'InputLayer', outputShape: [null, 28, 28, 1], line: 2 });
const convolution = (id: number, filters: number) =>
  layer(id, {
    kind: 'Conv2D',
    arguments: { filters, kernel_size: [3, 3], strides: [1, 1], padding: 'valid' },
    outputShape: [null, 26, 26, filters],
    weights: [[3, 3, 1, filters], [filters]],
    line: 3,
  });
const relu = (id: number) =>
  layer(id, {
    kind: 'Activation',
    arguments: { activation: { name: 'relu' } },
    outputShape: [null, 26, 26, 25],
    line: 3,
  });
const flatten = (id: number) => layer(id, { kind: 'Flatten', outputShape: [null, 16900], line: 4 });
const dense = (id: number) =>
  layer(id, {
    kind: 'Dense',
    arguments: { units: 10 },
    outputShape: [null, 10],
    weights: [[16900, 10], [10]],
    line: 5,
  });

/** What the task wants, and a network with another number of filters, no activation and a Dropout too much. */
export const wantedModel = modelOf(
  [input(0), convolution(1, 25), relu(2), flatten(3), dense(4)],
  169_260,
);
const otherModel = modelOf(
  [
    input(0),
    convolution(1, 16),
    flatten(2),
    layer(3, { kind: 'Dropout', arguments: { rate: 0.5 }, outputShape: [null, 10816], line: 4 }),
    dense(4),
  ],
  108_330,
);

export const checkOf = (changes: Partial<TaskCheck> & { check: string }): TaskCheck => ({
  id: changes.check,
  title: { zh: `检查 ${changes.check}`, en: `Check of ${changes.check}` },
  points: 2,
  visible: true,
  requires: [],
  partial: 'by-part',
  options: {},
  ...changes,
});

export const taskOf = (changes: Partial<Task> = {}): Task => ({
  id: 'small-cnn',
  title: { zh: '小卷积网络', en: 'A small convolutional network' },
  statement: { zh: '写一个卷积网络。', en: 'Write a convolutional network.' },
  kind: 'model',
  references: ['reference.py'],
  data: null,
  limits: {
    wallSeconds: 60,
    cpuSeconds: 30,
    memoryMegabytes: 1024,
    training: { steps: 8, samples: 1000, flops: 1e9, evaluation: 256 },
  },
  function: null,
  followThrough: true,
  checks: [checkOf({ check: 'layer-sequence' })],
  ...changes,
});

export const resultOf = (changes: Partial<CheckResult> & { check: string }): CheckResult => ({
  id: changes.check,
  title: { zh: `检查 ${changes.check}`, en: `Check of ${changes.check}` },
  points: 2,
  visible: true,
  status: 'passed',
  marks: '2',
  differences: [],
  because: null,
  ...changes,
});

export const differenceOf = (changes: Partial<Difference> = {}): Difference => ({
  line: null,
  what: { zh: '这里不对。', en: 'This is not right.' },
  expected: null,
  found: null,
  hint: null,
  misconception: null,
  ...changes,
});

export const judgementOf = (
  checks: readonly CheckResult[],
  changes: Partial<Judgement> = {},
): Judgement => ({
  task: 'small-cnn',
  points: checks.reduce((sum, { points }) => sum + points, 0),
  marks: { least: '2', most: '2' },
  isFinal: true,
  checks,
  misconceptions: [],
  ...changes,
});

export const evidenceOf = (changes: Partial<SubmissionEvidence> = {}): SubmissionEvidence => ({
  end: { kind: 'done' },
  source: null,
  stdout: '',
  inspection: inspectionOf(otherModel),
  function: null,
  notes: [],
  failure: null,
  cuts: [],
  ...changes,
});

export const referenceOf = (model: ModelEvidence | null = wantedModel): ReferenceEvidence => ({
  file: 'reference.py',
  inspection: inspectionOf(model),
  source: null,
  stdout: '',
});

export const caseOf = (changes: Partial<FunctionCase> = {}): FunctionCase => ({
  visible: true,
  inputs: ['28', '3', '1', '0'],
  expected: 26,
  outcome: { kind: 'returned', value: 26 },
  ...changes,
});

const sourceText = [
  'from keras import Sequential, layers',
  'model = Sequential([layers.Input((28, 28, 1)),',
  '    layers.Conv2D(16, 3),',
  '    layers.Flatten(), layers.Dropout(0.5),',
  "    layers.Dense(10, activation='softmax')])",
  "model.compile(loss='mse')",
].join('\n');

export const orderOf = (changes: Partial<FeedbackOrder> = {}): FeedbackOrder => ({
  task: taskOf(),
  judgement: judgementOf([resultOf({ check: 'layer-sequence' })]),
  evidence: evidenceOf(),
  references: [referenceOf()],
  sourceText,
  file: 'my_model.py',
  ...changes,
});

/** Hostile text of a program: it would end a script, turn letters, colour a terminal, ring a bell. */
export const hostile = '</script><b onclick=x>\u202eevil\u001b[31m\u0007 & "quoted"';

/** Feedback with all that there can be in it. */
export const fullOrder = (): FeedbackOrder =>
  orderOf({
    student: '李镕喆 2024000001',
    task: taskOf({
      checks: [
        checkOf({ check: 'layer-sequence' }),
        checkOf({ check: 'layer-arguments' }),
        checkOf({ check: 'output-shapes' }),
        checkOf({ check: 'parameter-count' }),
        checkOf({ check: 'compile' }),
        checkOf({ check: 'forward-equality', visible: false }),
        checkOf({ check: 'metric-at-least', visible: false, options: { least: 0.973 } }),
        checkOf({ check: 'training-trajectory' }),
      ],
    }),
    judgement: judgementOf(
      [
        resultOf({
          check: 'layer-sequence',
          title: { zh: '层的顺序（`Conv2D` 在前）', en: 'The order of layers (`Conv2D` first)' },
          status: 'failed',
          marks: '8/5',
          because: { zh: '5 层中有 4 层正确。', en: '4 of 5 layers are right.' },
          differences: [
            differenceOf({
              line: 3,
              what: { zh: '缺少一层 `Activation`。', en: 'A layer `Activation` is missing.' },
              expected: sameInBoth("`Activation('relu')`"),
              found: { zh: '（无）', en: '(none)' },
              hint: {
                zh: '卷积之后通常要有激活函数。',
                en: 'After a convolution there usually is an activation.',
              },
              misconception: 'dense-flattens',
            }),
            differenceOf({
              line: 4,
              what: { zh: '多了一层 `Dropout`。', en: 'A layer `Dropout` is too much.' },
              found: sameInBoth(hostile),
            }),
          ],
        }),
        resultOf({
          check: 'layer-arguments',
          title: { zh: '各层参数', en: 'Arguments of layers' },
        }),
        resultOf({ check: 'output-shapes', title: { zh: '输出形状', en: 'Output shapes' } }),
        resultOf({ check: 'parameter-count', title: { zh: '参数个数', en: 'Parameters' } }),
        resultOf({
          check: 'compile',
          title: { zh: '编译', en: 'Compilation' },
          status: 'failed',
          marks: '0',
          differences: [
            differenceOf({
              line: 6,
              what: {
                zh: '损失函数与标签的编码不符。',
                en: 'The loss does not go with how the labels are encoded.',
              },
              expected: sameInBoth('`categorical_crossentropy`'),
              found: sameInBoth('`mse`'),
            }),
          ],
        }),
        resultOf({
          check: 'forward-equality',
          title: { zh: '与参考输出相等', en: 'Gives what the reference gives' },
          visible: false,
          status: 'skipped',
          marks: '0',
          because: {
            zh: '要先通过“编译”。',
            en: '“Compilation” has to pass first.',
          },
        }),
        resultOf({
          check: 'metric-at-least',
          title: { zh: '测试集上的准确率', en: 'Accuracy on test data' },
          visible: false,
          status: 'failed',
          marks: '0',
          differences: [
            differenceOf({
              what: { zh: '准确率太低。', en: 'The accuracy is too low.' },
              expected: sameInBoth('0.973'),
              found: sameInBoth('0.412'),
            }),
          ],
        }),
        resultOf({
          check: 'training-trajectory',
          title: { zh: '训练过程', en: 'How it trains' },
          status: 'broken',
          marks: null,
          because: { zh: '引擎没有回答。', en: 'The engine gave no answer.' },
        }),
      ],
      {
        marks: { least: '38/5', most: '48/5' },
        isFinal: false,
        misconceptions: [
          {
            id: 'scaling-is-standardising',
            line: 6,
            evidence: {
              zh: '数据没有缩放就用于训练。',
              en: 'The data were trained on without scaling.',
            },
          },
        ],
      },
    ),
    evidence: evidenceOf({
      end: {
        kind: 'raised',
        type: 'ValueError',
        message: hostile,
        line: 6,
        traceback: '',
      },
      notes: ['old-path keras.layers.core -> keras.layers'],
      cuts: [
        {
          zh: '训练被均匀削减：每轮只学 8/469 批。',
          en: 'The training was cut evenly: 8 of 469 batches in each epoch.',
        },
      ],
      function: {
        name: 'conv_output_size',
        cases: [
          caseOf(),
          caseOf({
            inputs: ['7', '3', '2', '1'],
            expected: 4,
            outcome: { kind: 'returned', value: 3 },
          }),
          caseOf({ visible: false, inputs: ['7919'], expected: 104_729 }),
        ],
      },
    }),
  });
