import type { GraphNode, ModelGraph } from '../../../keras/inspect/evidence.js';
import type { FoundMisconception } from '../judging/judgement.js';
import { activationName } from '../values/activation-name.js';
import { sourcesOf } from '../meaning/labels.js';
import { mistake, type Recogniser } from './recogniser.js';

const summing = /^(?:Dense|Conv\dD|SeparableConv\dD)$/;
/** Layers that only hand on, or choose from, what they are given. */
const passing =
  /^(?:Flatten|Reshape|Dropout|SpatialDropout\dD|AveragePooling\dD|GlobalAveragePooling\dD)$/;

/** Two layers of sums with nothing curved between them, and two activations with no sum between them. */
export const activationsLeftOut: Recogniser = {
  ids: ['forgot-activation', 'two-activations-in-a-row'],
  recognise: ({ model }) => {
    if (model === null) return [];
    const { graph } = model;
    const found = graph.nodes.flatMap((node) => [
      ...twoInARow(node, graph),
      ...leftOutBefore(node, graph),
    ]);
    return found.filter(({ id }, place) => found.findIndex((one) => one.id === id) === place);
  },
};

/** Whether a network has no activation at all, so that none is asked for. */
export const isLinear = ({ nodes }: ModelGraph): boolean =>
  nodes.every((node) => activationName(node) === null && !/ELU|ReLU|Softmax/.test(node.kind));

function twoInARow(node: GraphNode, graph: ModelGraph): readonly FoundMisconception[] {
  const source = onlySource(node, graph);
  const [first, second] = [source && activationName(source), activationName(node)];
  if (!first || second === null) return [];
  return mistake(
    'two-activations-in-a-row',
    node.line,
    `${first} 之后紧接着又是 ${second}，中间没有层。`,
    `${second} follows ${first} at once, with no layer between.`,
  );
}

function leftOutBefore(node: GraphNode, graph: ModelGraph): readonly FoundMisconception[] {
  if (!summing.test(node.kind)) return [];
  let before = onlySource(node, graph);
  while (before && passing.test(before.kind)) before = onlySource(before, graph);
  if (!before || !summing.test(before.kind)) return [];
  return mistake(
    'forgot-activation',
    before.line,
    '这一层没有激活函数，与后面的层合起来只是一次线性变换。',
    'This layer has no activation: together with the next it is one linear map.',
  );
}

/** Undefined where a layer takes none or several. */
function onlySource(node: GraphNode, graph: ModelGraph): GraphNode | undefined {
  const [source, ...others] = sourcesOf(node, graph);
  return others.length === 0 ? source : undefined;
}
