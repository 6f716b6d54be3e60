import type { FoundMisconception } from '../judging/judgement.js';
import { plainName } from '../meaning/class-name.js';
import { sayNumber } from '../values/say-plain.js';
import { mistake, type Recogniser, type Traces } from './recogniser.js';

/** Numbers of the training that are far off: epochs for the batch size, a learning rate of another order. */
export const trainingNumbers: Recogniser = {
  ids: ['epochs-batch-size-swapped', 'learning-rate-far-off'],
  recognise: (traces) => [...swapped(traces), ...farOff(traces)],
};

function swapped({ fits }: Traces): readonly FoundMisconception[] {
  const fit = fits.at(-1);
  if (fit?.batchSize == null || fit.samples === null) return [];
  const { epochs, batchSize, samples, line } = fit;
  if (epochs < 32 || batchSize > 10 || samples < 1000) return [];
  return mistake(
    'epochs-batch-size-swapped',
    line,
    `${samples} 行数据训练 ${epochs} 轮，每批只有 ${batchSize} 行。`,
    `${samples} rows are trained for ${epochs} epochs in batches of ${batchSize}.`,
  );
}

/** Usual rates lie well within these; plain descent on a few weights takes larger steps. */
const usual: Readonly<Record<string, readonly [number, number]>> = {
  adam: [1e-6, 0.05],
  adamw: [1e-6, 0.05],
  nadam: [1e-6, 0.05],
  rmsprop: [1e-6, 0.05],
  sgd: [1e-6, 2],
};

function farOff({ model }: Traces): readonly FoundMisconception[] {
  const compile = model?.compile;
  const optimizer = compile?.optimizer;
  if (!compile || !optimizer) return [];
  const rate = optimizer.config.learning_rate;
  const [least, most] = usual[plainName(optimizer)] ?? [0, Infinity];
  if (typeof rate !== 'number' || (rate >= least && rate <= most)) return [];
  return mistake(
    'learning-rate-far-off',
    compile.line,
    `${optimizer.class} 的学习率是 ${sayNumber(rate)}，远离常用的范围。`,
    `The learning rate of ${optimizer.class} is ${sayNumber(rate)}, far from what is usual.`,
  );
}
