import * as z from 'zod';
import type { SourceFacts } from '../../../sandbox/source-facts.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { closedObject, rule } from '../../../util/schema.js';
import type { Check, CheckContext } from './check.js';
import { countParts, failed, rightPart, wrongPart, type Part } from './finding.js';
import { placesOf, type Sought } from './source/places.js';
import { sought } from './source/sought.js';

const options = closedObject({
  required: z
    .array(sought)
    .default([])
    .meta({ description: 'What must be there, at least once if nothing else is said.' }),
  forbidden: z
    .array(sought)
    .default([])
    .meta({ description: 'What must not be there, or not more often than `most`.' }),
}).check(
  rule(({ required, forbidden }) => required.length + forbidden.length > 0, {
    code: 'nothing-sought',
    message: { zh: '要写明 required 或 forbidden', en: 'give required or forbidden' },
  }),
);

/**
 * Whether the source holds what it must and nothing that it must not. What is forbidden earns something only where the program
 * has built a model or its function has given a value: a program that does nothing avoids everything.
 */
export const sourceConstructs: Check<z.infer<typeof options>> = {
  id: 'source-constructs',
  settled: 'source',
  options,
  needs: ['function'],
  judge: ({ required, forbidden }, context) => {
    const { source } = context.evidence;
    if (source === null) return unreadable;
    const parts = required.map((one) => judgeRequired(one, source));
    if (forbidden.length === 0) return countParts(parts);
    return countParts([
      ...parts,
      ...forbidden.map((one) => judgeForbidden(one, source, hasWorked(context))),
    ]);
  },
};

const unreadable = failed({
  what: { zh: 'Python 读不懂这个程序。', en: 'Python cannot read the program.' },
});

function hasWorked({ model, evidence, task }: CheckContext): boolean {
  if (task.kind === 'model') return model !== null && model.class !== '(layers)';
  const cases = evidence.function?.cases ?? [];
  return cases.some(({ outcome }) => outcome.kind === 'returned' && outcome.value !== null);
}

function judgeRequired(one: Sought, source: SourceFacts): Part {
  const lines = placesOf(one, source);
  const { least = 1, most = Infinity } = one;
  if (lines.length >= least && lines.length <= most) return rightPart;
  const isFew = lines.length < least;
  return wrongPart({
    line: isFew ? null : (lines[most] ?? null),
    what: isFew ? tooFew(one) : tooMany(one),
    expected: sayCount([least, most]),
    found: { zh: `${lines.length} 处`, en: `in ${lines.length} places` },
  });
}

function judgeForbidden(one: Sought, source: SourceFacts, hasDone: boolean): Part {
  const lines = placesOf(one, source);
  const { most = 0 } = one;
  if (lines.length > most)
    return wrongPart({
      line: lines[most] ?? null,
      what: tooMany(one),
      found: { zh: `${lines.length} 处`, en: `in ${lines.length} places` },
    });
  if (hasDone) return rightPart;
  return wrongPart({
    what: {
      zh: '程序还没有做出可以检查的结果。',
      en: 'The program has made nothing yet for which this could count.',
    },
  });
}

const tooFew = (one: Sought): LocalizedText => ({
  zh: `源程序里应当用到 ${nameOf(one)}。`,
  en: `The source should use ${nameOf(one)}.`,
});

const tooMany = (one: Sought): LocalizedText => ({
  zh: `源程序里不应当（这么多次）用到 ${nameOf(one)}。`,
  en: `The source should not use ${nameOf(one)} (so often).`,
});

const sayCount = ([least, most]: readonly [number, number]): LocalizedText =>
  most === Infinity
    ? { zh: `至少 ${least} 处`, en: `in at least ${least} places` }
    : { zh: `${least} 到 ${most} 处`, en: `in ${least} to ${most} places` };

const nameOf = ({ call, name, construct, named }: Sought): string => {
  if (call !== undefined) return `\`${call}(…)\``;
  if (name !== undefined) return `\`${name}\``;
  return `\`${[construct, named].filter((part) => part !== undefined).join(' ')}\``;
};
