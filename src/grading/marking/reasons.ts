import type { LocalizedText } from '../../util/localized-text.js';
import { sameInBoth } from '../../util/localized-text.js';

/** Why written answers and programs wait for a person. */
export const reasons = {
  noMarksYet: {
    zh: '既没有录入答案，也没有录入分数',
    en: 'neither an answer nor marks were entered',
  },
  noProgram: {
    zh: '没有交程序；得分须由人确认',
    en: 'no program was handed in; a person confirms the marks',
  },
  programUnknown: {
    zh: '编程成绩中没有这名学生',
    en: 'the results of the programs say nothing of this student',
  },
  programWaits: {
    zh: '程序还需由人查看',
    en: 'a person has yet to look at the program',
  },
  written: { zh: '书面答案须由人批阅', en: 'a written answer is marked by a person' },
  rightResult: {
    zh: '结果正确；没有看到过程，须由人确认',
    en: 'the result is right; the working is not seen, so a person confirms',
  },
  carriedResult: {
    zh: '结果由前面的错误结果正确推出；须由人确认',
    en: "the result follows from the student's own earlier wrong result; a person confirms",
  },
  partlyRight: {
    zh: '只有部分数值与答案相符；没有看到过程，须由人批阅',
    en: 'only some of the numbers are those of the key; the working is not seen, so a person gives marks',
  },
  wrongResult: {
    zh: '结果与答案不符；过程分须由人批阅',
    en: 'the result is not that of the key; marks for working are given by a person',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** A reviewer's comment, in the language that she wrote it in; undefined if she wrote none. */
export const commentOf = (comment: string): LocalizedText | undefined =>
  comment === '' ? undefined : sameInBoth(comment);
