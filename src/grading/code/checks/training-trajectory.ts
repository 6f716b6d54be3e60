import * as z from 'zod';
import { closedObject } from '../../../util/schema.js';
import type { Check } from './check.js';
import { judgeComparison } from './comparison.js';

/** How the two are compared; the judge asks the engine so. */
export const trajectoryOptions = closedObject({
  steps: z.int().min(1).max(20).default(3).meta({ description: 'How many steps of training.' }),
  rows: z.int().min(1).max(256).default(4).meta({ description: 'How many drawn rows in each.' }),
});

/** Whether the model learns as the reference learns, from the same weights on the same batches: loss, optimizer and arguments at once. */
export const trainingTrajectory: Check<z.infer<typeof trajectoryOptions>> = {
  id: 'training-trajectory',
  settled: 'model',
  options: trajectoryOptions,
  needs: ['trajectory'],
  judge: (_, context) =>
    judgeComparison('trajectory', context, (at) => ({
      zh: `从相同的权重、用相同的数据训练，模型的变化与要求的不同${at === null ? '' : `（从第 ${at} 步起）`}。`,
      en: `From the same weights and on the same data the model does not learn as it should${at === null ? '' : ` (from step ${at} on)`}.`,
    })),
};
