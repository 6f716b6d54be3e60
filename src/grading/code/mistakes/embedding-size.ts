import { sourcesOf } from '../meaning/labels.js';
import { mistake, type Recogniser } from './recogniser.js';

/** An embedding with fewer rows than there are words. */
export const embeddingSize: Recogniser = {
  ids: ['embedding-too-small'],
  recognise: ({ model, fits }) => {
    if (model === null) return [];
    const { graph } = model;
    const entrances = graph.nodes.filter(({ kind }) => kind === 'InputLayer');
    return graph.nodes.flatMap((node) => {
      const size = node.kind === 'Embedding' ? node.arguments.input_dim : undefined;
      const place = entrances.findIndex((one) => sourcesOf(node, graph).includes(one));
      const most = fits.at(-1)?.x[place]?.max;
      if (typeof size !== 'number' || most === undefined || most < size) return [];
      return mistake(
        'embedding-too-small',
        node.line,
        `词的编号到 ${most}，Embedding 却只有 ${size} 行（编号 0 到 ${size - 1}）。`,
        `Words have numbers up to ${most}, but the embedding has ${size} rows (numbers 0 to ${size - 1}).`,
      );
    });
  },
};
