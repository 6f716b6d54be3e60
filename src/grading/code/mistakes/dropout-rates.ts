import { mistake, type Recogniser } from './recogniser.js';

/** A dropout that leaves next to nothing. */
export const dropoutRates: Recogniser = {
  ids: ['dropout-rate-keeps'],
  recognise: ({ model }) =>
    (model?.graph.nodes ?? []).flatMap(({ kind, arguments: { rate }, line }) =>
      /Dropout/.test(kind) && typeof rate === 'number' && rate > 0.7
        ? mistake(
            'dropout-rate-keeps',
            line,
            `\`rate=${rate}\` 会丢掉大部分输入；它是丢掉的比例，不是保留的比例。`,
            `\`rate=${rate}\` drops most of the inputs; it is the share that is dropped, not the share that is kept.`,
          )
        : [],
    ),
};
