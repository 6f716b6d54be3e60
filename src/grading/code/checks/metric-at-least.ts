import * as z from 'zod';
import { sameInBoth } from '../../../util/localized-text.js';
import { closedObject, rule } from '../../../util/schema.js';
import { fitsOf } from '../meaning/prepared.js';
import { sayNumber } from '../values/say-plain.js';
import { ifEnded, withModel } from './built.js';
import type { Check } from './check.js';
import { broken, failed } from './finding.js';

/** What is measured, and what it is held against; the judge asks the engine so. */
export const metricOptions = closedObject({
  metric: z.enum(['accuracy', 'loss']).default('accuracy'),
  rows: z
    .int()
    .min(1)
    .max(10_000)
    .default(500)
    .meta({ description: 'On how many rows for tests.' }),
  least: z.number().optional(),
  most: z.number().optional(),
}).check(
  rule(({ least, most }) => least !== undefined || most !== undefined, {
    code: 'no-bound',
    message: { zh: '要写明 least 或 most', en: 'give least or most' },
  }),
);

/** Whether the trained model is good enough on rows that the student never saw. */
export const metricAtLeast: Check<z.infer<typeof metricOptions>> = {
  id: 'metric-at-least',
  settled: 'end',
  options: metricOptions,
  needs: ['metric'],
  judge: ({ metric, least, most }, context) =>
    withModel(context, (model, inspection) => {
      if (fitsOf(model, inspection).length === 0)
        return failed({
          line: model.line,
          what: { zh: '模型没有训练。', en: 'The model was never trained.' },
          misconception: ifEnded('never-fitted', context),
        });
      const value = inspection.metric;
      if (value === null) return unmeasured(context.evidence.end.kind === 'done');
      if (value >= (least ?? -Infinity) && value <= (most ?? Infinity)) return { kind: 'passed' };
      return failed({
        line: model.line,
        what: {
          zh: `在没有见过的数据上，模型的 \`${metric}\` 不够好。`,
          en: `On data that it has not seen, the \`${metric}\` of the model is not good enough.`,
        },
        expected: sameInBoth([least ?? '', '…', most ?? ''].join(' ').trim()),
        found: sameInBoth(sayNumber(value)),
      });
    }),
};

function unmeasured(hasDone: boolean): ReturnType<typeof failed> {
  const what = {
    zh: '模型没能在测试数据上评价。',
    en: 'The model could not be measured on the test data.',
  };
  return hasDone ? broken(what) : failed({ what });
}
