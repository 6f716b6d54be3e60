import type { ModelEvidence } from '../../../keras/inspect/evidence.js';
import { areClasses, lastTargets } from '../meaning/labels.js';
import { outputActivation, outputLayer, outputNode } from '../meaning/outputs.js';
import type { FoundMisconception } from '../judging/judgement.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Layers that do not belong at the output. */
export const outputLayers: Recogniser = {
  ids: ['relu-at-output', 'dropout-at-output'],
  recognise: ({ model, fits }) => {
    if (model === null) return [];
    const labels = lastTargets(fits);
    const isClassifier = labels !== null && areClasses(labels);
    return [...dropoutAt(model), ...(isClassifier ? reluAt(model) : [])];
  },
};

function dropoutAt({ graph }: ModelEvidence): readonly FoundMisconception[] {
  const node = outputNode(graph);
  if (node === null || !/Dropout$/.test(node.kind)) return [];
  return mistake(
    'dropout-at-output',
    node.line,
    '最后一层是 Dropout：训练时它把网络的一部分答案变成 0。',
    'The last layer is a dropout: in training it sets part of the answers to 0.',
  );
}

function reluAt({ graph }: ModelEvidence): readonly FoundMisconception[] {
  const isRelu = outputActivation(graph) === 'relu' || outputNode(graph)?.kind === 'ReLU';
  if (!isRelu) return [];
  return mistake(
    'relu-at-output',
    outputLayer(graph)?.line ?? null,
    '分类网络的输出用了 relu，它不给出概率。',
    'The output of a classifier comes from relu, which gives no probabilities.',
  );
}
