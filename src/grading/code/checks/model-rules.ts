import * as z from 'zod';
import type { ModelEvidence } from '../../../keras/inspect/evidence.js';
import { closedObject } from '../../../util/schema.js';
import { sayLayer } from '../values/say-layer.js';
import { withModel } from './built.js';
import type { Check } from './check.js';
import { countParts, failed, rightPart, wrongPart, type Part } from './finding.js';
import { holdsIn } from './rules/holds.js';
import { modelRule, type ModelRule } from './rules/model-rule.js';
import { sayRule } from './rules/say-rule.js';

const options = closedObject({ rules: z.array(modelRule).min(1) });

/** Whether a freely chosen network keeps the rules of the task. Each rule is a part; without weights none counts. */
export const modelRules: Check<z.infer<typeof options>> = {
  id: 'model-rules',
  settled: 'model',
  options,
  needs: [],
  judge: ({ rules }, context) =>
    withModel(context, (model) => {
      if (model.class === '(layers)' || model.parameters === 0)
        return failed({
          line: model.line,
          what: {
            zh: '程序没有把层连成一个可以学习的模型。',
            en: 'The program has not made its layers into a model that can learn.',
          },
          misconception: model.class === '(layers)' ? 'layers-without-model' : null,
        });
      return countParts(rules.map((one) => judgeRule(one, model)));
    }),
};

function judgeRule(one: ModelRule, model: ModelEvidence): Part {
  const { isRight, offender } = holdsIn(one, model);
  if (isRight) return rightPart;
  return wrongPart({
    line: offender?.line ?? model.line,
    what: {
      zh: '网络不符合任务的一条要求。',
      en: 'The network does not keep one of the rules of the task.',
    },
    expected: sayRule(one),
    found: sayLayer(offender),
  });
}
