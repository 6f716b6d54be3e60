import * as z from 'zod';
import { sameInBoth } from '../../../util/localized-text.js';
import { closedObject, rule } from '../../../util/schema.js';
import { fitsOf } from '../meaning/prepared.js';
import { sayNumber } from '../values/say-plain.js';
import { bounds, isBounded, isWithin, noBound, sayBounds } from './bounds.js';
import { neverTrained, withModel } from './built.js';
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
  ...bounds,
}).check(rule(isBounded, noBound));

/** Whether the trained model is good enough on rows that the student never saw. */
export const metricAtLeast: Check<z.infer<typeof metricOptions>> = {
  id: 'metric-at-least',
  settled: 'end',
  options: metricOptions,
  needs: ['metric'],
  judge: ({ metric, ...range }, context) =>
    withModel(context, (model, inspection) => {
      if (fitsOf(model, inspection).length === 0) return neverTrained(model, context);
      const value = inspection.metric;
      if (value === null) return unmeasured(context.evidence.end.kind === 'done');
      if (isWithin(value, range)) return { kind: 'passed' };
      return failed({
        line: model.line,
        what: {
          zh: `在没有见过的数据上，模型的 \`${metric}\` 不够好。`,
          en: `On data that it has not seen, the \`${metric}\` of the model is not good enough.`,
        },
        expected: sayBounds(range),
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
