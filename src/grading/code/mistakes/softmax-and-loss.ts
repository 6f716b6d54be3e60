import type { ModelEvidence } from '../../../keras/inspect/evidence.js';
import { firstLoss } from '../meaning/losses.js';
import { plainName } from '../meaning/class-name.js';
import { outputActivation, outputWidth } from '../meaning/outputs.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Probabilities where logits are taken, and the other way round. */
export const softmaxAndLoss: Recogniser = {
  ids: ['softmax-with-from-logits', 'logits-without-from-logits'],
  recognise: ({ model }) => {
    const loss = firstLoss(model);
    if (model === null || loss === null || !plainName(loss).endsWith('crossentropy')) return [];
    const line = model.compile?.line ?? null;
    return loss.config.from_logits === true ? twice(model, line) : never(model, line);
  },
};

type Found = ReturnType<typeof mistake>;

function twice({ graph }: ModelEvidence, line: number | null): Found {
  const activation = outputActivation(graph);
  if (activation !== 'softmax' && activation !== 'sigmoid') return [];
  return mistake(
    'softmax-with-from-logits',
    line,
    `输出已经过 ${activation}，损失函数却写了 \`from_logits=True\`，于是又算了一次 ${activation}。`,
    `The output has gone through ${activation} already, but the loss says \`from_logits=True\` and applies ${activation} once more.`,
  );
}

function never({ graph }: ModelEvidence, line: number | null): Found {
  if (outputActivation(graph) !== null || outputWidth(graph) === null) return [];
  return mistake(
    'logits-without-from-logits',
    line,
    '输出没有激活函数，是任意实数，损失函数却把它当作概率。',
    'The output has no activation and may be any number, but the loss takes it for probabilities.',
  );
}
