import { lastTargets } from '../meaning/labels.js';
import { outputNode } from '../meaning/outputs.js';
import { mistake, type Recogniser } from './recogniser.js';

/** An image, or a sequence, that reaches the output with its places. */
export const missingFlatten: Recogniser = {
  ids: ['missing-flatten', 'return-sequences-too-much'],
  recognise: ({ model, fits }) => {
    const labels = lastTargets(fits);
    if (model === null || labels === null || labels.form === 'numbers') return [];
    const output = outputNode(model.graph);
    const rank = output?.outputShape?.length ?? 0;
    const wanted = labels.form === 'one-hot' ? labels.shape.length : 2;
    const hasDense = model.graph.nodes.some(({ kind }) => kind === 'Dense');
    if (rank <= wanted || wanted > 2 || !hasDense) return [];
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
