import * as z from 'zod';
import { sameInBoth, type LocalizedText } from '../../../util/localized-text.js';
import { closedObject } from '../../../util/schema.js';
import type { FunctionCase } from '../evidence/submission-evidence.js';
import { notCarried } from '../evidence/not-carried.js';
import { mistakeInCases } from '../mistakes/values/mistake-in-cases.js';
import { valueRules } from '../values/value-rules.js';
import { eachOnce } from '../values/each-once.js';
import { compareValues, type ValueDifference, type ValueRules } from '../values/same-value.js';
import { sayValue } from '../values/say-value.js';
import { engineGone } from './built.js';
import type { Check, CheckContext, Finding } from './check.js';
import {
  broken,
  countParts,
  differenceOf,
  failed,
  rightPart,
  wrongPart,
  type Part,
} from './finding.js';

const options = closedObject({
  lists: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether nested lists are as good as an array.' }),
  dtype: z
    .enum(['family', 'exact', 'any'])
    .default('family')
    .meta({ description: 'What must be the same of the dtypes of arrays.' }),
  cases: z.enum(['all', 'shown', 'drawn']).default('all').meta({
    description: 'Which cases count: those that students are shown, those that are drawn, or all.',
  }),
});

type Options = z.infer<typeof options>;

/** Whether the function gives what the reference gives. Each case is a part. */
export const functionResults: Check<Options> = {
  id: 'function-results',
  settled: 'end',
  options,
  needs: ['function'],
  judge: (chosen, context) => {
    const called = context.evidence.function;
    if (called === null) return notCalled(context);
    const rules = { ...valueRules(context.task), lists: chosen.lists, dtype: chosen.dtype };
    const cases = called.cases.filter(
      ({ visible }) => chosen.cases === 'all' || visible === (chosen.cases === 'shown'),
    );
    return judgeCases(cases, called.name, rules);
  },
};

function notCalled({ evidence: { end } }: CheckContext): Finding {
  // A program that was over by itself could have been asked.
  if (end.kind === 'done') return engineGone;
  return failed({
    line: end.kind === 'raised' ? end.line : null,
    what: {
      zh: '程序没有运行到可以调用函数的地方。',
      en: 'The program did not get so far that its function could be called.',
    },
  });
}

function judgeCases(cases: readonly FunctionCase[], name: string, rules: ValueRules): Finding {
  const misconception = mistakeInCases(cases, rules);
  const parts = cases.map((one) => judgeCase(one, { name, rules, misconception }));
  const unsupported = cases.flatMap(({ outcome }) =>
    outcome.kind === 'raised' ? (outcome.unsupported ?? []) : [],
  )[0];
  if (unsupported !== undefined) return broken(notCarried(unsupported));
  const missing = cases.find(({ outcome }) => outcome.kind === 'missing');
  if (missing !== undefined) return failed(noFunction(name));
  // What happens in cases that are not shown is said once, whatever their number.
  const finding = countParts(parts);
  if (finding.kind !== 'failed') return finding;
  return { ...finding, differences: eachOnce(finding.differences) };
}

const noFunction = (name: string): Parameters<typeof failed>[0] => ({
  what: {
    zh: `程序没有定义函数 \`${name}\`。`,
    en: `The program defines no function \`${name}\`.`,
  },
});

interface Judging {
  readonly name: string;
  readonly rules: ValueRules;
  readonly misconception: string | null;
}

function judgeCase(one: FunctionCase, { name, rules, misconception }: Judging): Part {
  const { outcome, visible, inputs, expected } = one;
  const call = `${name}(${inputs.join(', ')})`;
  if (outcome.kind === 'returned') {
    const difference = compareValues(expected, outcome.value, rules);
    if (difference === null) return rightPart;
    const what = visible ? shownWrong(call, difference) : drawnWrong[difference];
    return wrongPart({
      what,
      expected: visible ? sameInBoth(`\`${sayValue(expected)}\``) : null,
      found: visible ? sameInBoth(`\`${sayValue(outcome.value)}\``) : null,
      misconception,
    });
  }
  return { isRight: false, differences: [notReturned(outcome, visible ? call : null)] };
}

const drawnWrong: Readonly<Record<Exclude<ValueDifference, null>, LocalizedText>> = {
  kind: {
    zh: '对抽取的输入，函数返回的值类型不对。',
    en: 'For drawn inputs the function returns a value of another type.',
  },
  shape: {
    zh: '对抽取的输入，函数返回的值形状不对。',
    en: 'For drawn inputs the function returns a value of another shape.',
  },
  dtype: {
    zh: '对抽取的输入，函数返回的数组 dtype 不对。',
    en: 'For drawn inputs the function returns an array of another dtype.',
  },
  values: {
    zh: '对抽取的输入，函数返回的值不对。',
    en: 'For drawn inputs the function returns a wrong value.',
  },
};

const inWords: Readonly<Record<Exclude<ValueDifference, null>, LocalizedText>> = {
  kind: { zh: '类型不对', en: 'is of another type' },
  shape: { zh: '形状不对', en: 'has another shape' },
  dtype: { zh: 'dtype 不对', en: 'has another dtype' },
  values: { zh: '值不对', en: 'is a wrong value' },
};

const shownWrong = (call: string, difference: Exclude<ValueDifference, null>): LocalizedText => ({
  zh: `\`${call}\` 的结果${inWords[difference].zh}。`,
  en: `What \`${call}\` gives ${inWords[difference].en}.`,
});

type NotReturned = Exclude<FunctionCase['outcome'], { kind: 'returned' }>;

function notReturned(outcome: NotReturned, call: string | null): ReturnType<typeof differenceOf> {
  const where = {
    zh: call === null ? '对抽取的输入' : `\`${call}\``,
    en: call === null ? 'For drawn inputs' : `\`${call}\`:`,
  };
  if (outcome.kind === 'raised')
    return differenceOf({
      line: outcome.line,
      what: {
        zh: `${where.zh} 函数出错：${outcome.type}。`,
        en: `${where.en} the function raised ${outcome.type}.`,
      },
      // The message of an error may hold the inputs.
      found: call === null ? null : sameInBoth(outcome.message),
    });
  const cause = outcome.kind === 'ended' ? outcome.cause : { zh: '没有函数', en: 'no function' };
  return differenceOf({
    what: {
      zh: `${where.zh} 函数没有返回：${cause.zh}`,
      en: `${where.en} the function did not return: ${cause.en}`,
    },
  });
}
