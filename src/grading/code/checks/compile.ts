import * as z from 'zod';
import type { ObjectEvidence } from '../../../keras/inspect/evidence.js';
import { sameInBoth, type LocalizedText } from '../../../util/localized-text.js';
import { closedObject } from '../../../util/schema.js';
import { haveSameLoss, lossesOf, targetsOf } from '../meaning/losses.js';
import { metricNames } from '../meaning/metrics.js';
import { plainName } from '../meaning/class-name.js';
import { isSamePlain } from '../values/same-plain.js';
import { sayObject, sayPlain } from '../values/say-plain.js';
import { ifEnded, withBuilt, type Built } from './built.js';
import type { Check } from './check.js';
import { countParts, differenceOf, failed, rightPart, wrongPart, type Part } from './finding.js';

const options = closedObject({
  optimizer: z.boolean().default(true).meta({ description: 'Whether its class counts.' }),
  arguments: z
    .union([z.boolean(), z.array(z.string().min(1))])
    .default(true)
    .meta({ description: "Which of the optimizer's arguments count: all, none, or those named." }),
  loss: z.boolean().default(true),
  metrics: z.boolean().default(true),
});

type Options = z.infer<typeof options>;

/** Whether the model was compiled with the right optimizer, loss (or one of equal meaning) and metrics. */
export const compile: Check<Options> = {
  id: 'compile',
  settled: 'model',
  options,
  needs: [],
  judge: (chosen, context) =>
    withBuilt(context, (built) => {
      if (built.model.compile === null)
        return failed({
          line: built.model.line,
          what: { zh: '模型没有编译。', en: 'The model was not compiled.' },
          misconception: ifEnded('never-compiled', context),
        });
      return countParts([
        ...(chosen.optimizer ? [optimizerClass(built)] : []),
        ...(chosen.arguments === false ? [] : [optimizerArguments(built, chosen.arguments)]),
        ...(chosen.loss ? [loss(built), ...lossWeights(built)] : []),
        ...(chosen.metrics ? [metrics(built)] : []),
      ]);
    }),
};

const code = (text: string): LocalizedText => sameInBoth(`\`${text}\``);

const optimizersOf = (built: Built): readonly (ObjectEvidence | null)[] =>
  [built.referenceModel, built.model].map((model) => model.compile?.optimizer ?? null);

function optimizerClass(built: Built): Part {
  const [expected, found] = optimizersOf(built);
  if (expected && found && plainName(expected) === plainName(found)) return rightPart;
  return wrongPart({
    line: built.model.compile?.line ?? null,
    what: { zh: '优化器不对。', en: 'The optimizer is not the right one.' },
    expected: code(expected?.class ?? 'None'),
    found: code(found?.class ?? 'None'),
  });
}

/** Arguments of another optimizer are not those that are asked for. */
function optimizerArguments(built: Built, which: true | readonly string[]): Part {
  const [expected, found] = optimizersOf(built);
  const line = built.model.compile?.line ?? null;
  if (!expected || !found || plainName(expected) !== plainName(found))
    return { isRight: false, differences: [] };
  const names = Object.keys({ ...expected.config, ...found.config }).filter(
    (name) => name !== 'name' && (which === true || which.includes(name)),
  );
  const wrong = names.filter(
    (name) => !isSamePlain(expected.config[name] ?? null, found.config[name] ?? null),
  );
  if (wrong.length === 0) return rightPart;
  const differences = wrong.map((name) =>
    differenceOf({
      line,
      what: {
        zh: `优化器的参数 \`${name}\` 不对。`,
        en: `The argument \`${name}\` of the optimizer is not right.`,
      },
      expected: code(sayPlain(expected.config[name] ?? null)),
      found: code(sayPlain(found.config[name] ?? null)),
    }),
  );
  return { isRight: false, differences };
}

function loss({ model, inspection, reference, referenceModel }: Built): Part {
  if (haveSameLoss([referenceModel, reference.inspection], [model, inspection])) return rightPart;
  const say = (one: typeof model): LocalizedText =>
    code((one.compile === null ? [] : lossesOf(one.compile)).map(sayObject).join(', ') || 'None');
  return wrongPart({
    line: model.compile?.line ?? null,
    what: {
      zh: '损失函数不对，或与标签、输出不相配。',
      en: 'The loss is not the right one, or does not go with the labels and the output.',
    },
    expected: say(referenceModel),
    found: say(model),
  });
}

/** A part only where there are weights to compare. */
function lossWeights({ model, referenceModel }: Built): readonly Part[] {
  const [expected, found] = [referenceModel, model].map((one) => one.compile?.lossWeights ?? null);
  if (isSamePlain(expected ?? null, found ?? null)) return [];
  const part = wrongPart({
    line: model.compile?.line ?? null,
    what: { zh: '各损失的权重不对。', en: 'The weights of the losses are not right.' },
    expected: code(sayPlain(expected ?? null)),
    found: code(sayPlain(found ?? null)),
  });
  return [part];
}

function metrics({ model, inspection, reference, referenceModel }: Built): Part {
  const expected = metricNames(referenceModel, targetsOf(referenceModel, reference.inspection));
  const found = metricNames(model, targetsOf(model, inspection));
  if (expected.join() === found.join()) return rightPart;
  return wrongPart({
    line: model.compile?.line ?? null,
    what: { zh: '评价指标不对。', en: 'The metrics are not the right ones.' },
    expected: code(expected.join(', ') || 'None'),
    found: code(found.join(', ') || 'None'),
  });
}
