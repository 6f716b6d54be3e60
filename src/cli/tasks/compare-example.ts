import { isEqual, writeFraction, zero, parseFraction } from '../../grading/objective/fraction.js';
import type { Judgement } from '../../grading/code/judging/judgement.js';
import type { Example } from '../../grading/code/tasks/read-examples.js';
import type { LocalizedText } from '../../util/localized-text.js';

/** An example, and what became of it. */
export interface TestedExample {
  readonly file: string;
  readonly expected: Expectation;
  readonly found: Expectation;
  /** What is otherwise than expected; empty if all is as it should be. */
  readonly differences: readonly LocalizedText[];
}

interface Expectation {
  readonly marks: string;
  readonly fails: readonly string[];
  readonly misconceptions: readonly string[];
}

/** Sets beside each other what an author expects of an example and what a judgement says. */
export function compareExample(example: Example, judgement: Judgement): TestedExample {
  const found = foundIn(judgement);
  const expected = {
    marks: writeFraction(example.marks),
    fails: example.fails,
    misconceptions: example.misconceptions,
  };
  const isAsExpected = isEqual(example.marks, parseFraction(judgement.marks.least) ?? zero);
  return {
    file: example.file,
    expected,
    found,
    differences: [
      ...(isAsExpected && judgement.isFinal ? [] : [marksDiffer(expected.marks, found.marks)]),
      ...listsDiffer({ zh: '不通过', en: 'fails' }, expected.fails, found.fails),
      ...listsDiffer(
        { zh: '误解', en: 'misconceptions' },
        expected.misconceptions,
        found.misconceptions,
      ),
    ],
  };
}

const foundIn = ({ marks, isFinal, checks, misconceptions }: Judgement): Expectation => ({
  marks: isFinal ? marks.least : `${marks.least}–${marks.most}`,
  fails: checks.filter(({ status }) => status !== 'passed').map(({ id }) => id),
  misconceptions: misconceptions.map(({ id }) => id),
});

const marksDiffer = (expected: string, found: string): LocalizedText => ({
  zh: `分数：应得 ${expected}，得到 ${found}`,
  en: `marks: ${expected} expected, ${found} found`,
});

function listsDiffer(
  what: LocalizedText,
  expected: readonly string[],
  found: readonly string[],
): LocalizedText[] {
  const missing = expected.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !expected.includes(name));
  if (missing.length + extra.length === 0) return [];
  const names = [...missing.map((name) => `-${name}`), ...extra.map((name) => `+${name}`)].join(
    ' ',
  );
  return [{ zh: `${what.zh}：${names}`, en: `${what.en}: ${names}` }];
}
