import * as z from 'zod';
import { closedObject } from '../../../util/schema.js';
import type { Check } from './check.js';
import { judgeComparison } from './comparison.js';

/** How the two are compared; the judge asks the engine so. */
export const forwardOptions = closedObject({
  rows: z.int().min(1).max(256).default(4).meta({ description: 'For how many drawn rows.' }),
});

/** Whether the model computes what the reference computes, with the same weights, for inputs drawn afterwards. */
export const forwardEquality: Check<z.infer<typeof forwardOptions>> = {
  id: 'forward-equality',
  settled: 'model',
  options: forwardOptions,
  needs: ['forward'],
  judge: (_, context) =>
    judgeComparison('forward', context, () => ({
      zh: '权重相同时，模型的输出与要求的网络不同。',
      en: 'With the same weights the model does not give what the network that is asked for gives.',
    })),
};
