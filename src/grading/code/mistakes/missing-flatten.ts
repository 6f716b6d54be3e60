import type { DataEvidence, ModelGraph } from '../../../keras/inspect/evidence.js';
import { lastTargets } from '../meaning/labels.js';
import { outputNode } from '../meaning/outputs.js';
import { mistake, type Recogniser } from './recogniser.js';

/** An image, or a sequence, that reaches the output with its places. */
export const missingFlatten: Recogniser = {
  ids: ['missing-flatten', 'return-sequences-too-much'],
  recognise: ({ model, fits }) => {
    const labels = lastTargets(fits);
    if (model === null || labels === null || !hasPlaces(model.graph, labels)) return [];
    const output = outputNode(model.graph);
    const rank = output?.outputShape?.length ?? 0;
    const recurrent = model.graph.nodes.findLast(
      ({ arguments: { return_sequences: keeps } }) => keeps === true,
    );
    if (recurrent !== undefined)
      return mistake(
        'return-sequences-too-much',
        recurrent.line,
        '最后一个循环层返回了每一步的输出，网络于是对每一步各给一个答案。',
        'The last recurrent layer returns all its steps, so that the network gives an answer for each step.',
      );
    return mistake(
      'missing-flatten',
      output?.line ?? null,
      `网络的输出有 ${rank} 维：全连接层之前没有展平。`,
      `The output of the network has ${rank} dimensions: nothing flattens before the dense layers.`,
    );
  },
};

/** Whether one answer a row is wanted, but the output has more dimensions; dense layers alone make none of them go. */
function hasPlaces(graph: ModelGraph, { form, shape }: DataEvidence): boolean {
  const wanted = form === 'one-hot' ? shape.length : 2;
  const rank = outputNode(graph)?.outputShape?.length ?? 0;
  const isOfRows = form !== 'numbers' && wanted === 2;
  return isOfRows && rank > wanted && graph.nodes.some(({ kind }) => kind === 'Dense');
}
