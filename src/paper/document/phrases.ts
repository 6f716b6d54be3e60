import type { Exam, ExamSection } from '../../exam/manifest/exam-schema.js';
import { defaultScoringRule, sayScoringRule } from '../../exam/scoring-rules.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { howToAnswer, sectionTitles } from './words.js';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The number of a section as a heading has it; sections count from 0, and a paper has twenty at most. */
export const sectionNumber = (index: number): LocalizedText => ({
  zh: numerals[index] ?? (index === 19 ? '二十' : `十${numerals[index - 10] ?? ''}`),
  en: roman[index] ?? `X${roman[index - 10] ?? ''}`,
});

/** `一、判断题` and `I. True or false`. */
export function sectionTitle(
  { kind, title = sectionTitles[kind] }: ExamSection,
  index: number,
): LocalizedText {
  const { zh, en } = sectionNumber(index);
  return { zh: `${zh}、${title.zh}`, en: `${en}. ${title.en}` };
}

/** How many questions for how many points, how to answer, and how it is marked where that is not obvious. */
export function sectionDetail({ kind, count, points, scoring }: ExamSection): LocalizedText {
  const total = count * points;
  const how = howToAnswer[kind];
  const rule = tellsRule(kind, scoring) ? sayScoringRule(scoring) : undefined;
  const number: LocalizedText =
    count === 1
      ? { zh: `共 1 题，${points} 分`, en: `1 question, ${pointsEn(points)}` }
      : {
          zh: `共 ${count} 小题，每小题 ${points} 分，共 ${total} 分`,
          en: `${count} questions, ${pointsEn(points)} each, ${total} in all`,
        };
  return {
    zh: `（${number.zh}；${how.zh}${rule ? `；${rule.zh}` : ''}）`,
    en: `(${number.en}; ${how.en}${rule ? `; ${rule.en}` : ''})`,
  };
}

/** A choice of several options says how it is marked; where there is one answer, only a rule that nobody would expect is told. */
const tellsRule = (kind: ExamSection['kind'], scoring: string): boolean =>
  kind === 'multiple' ||
  (['true-false', 'single', 'numeric'].includes(kind) && scoring !== defaultScoringRule);

const pointsEn = (points: number): string => (points === 1 ? '1 point' : `${points} points`);

/** The points of one question or part, before its stem. */
export const pointsLabel = (points: number): LocalizedText => ({
  zh: `（${points} 分）`,
  en: `(${pointsEn(points)})`,
});

/** `《…》期末考试（A 卷）`. */
export const headline = ({ header }: Exam, variant: string): LocalizedText => ({
  zh: `《${header.course.zh}》${header.title.zh}（${variant} 卷）`,
  en: `${header.course.en}: ${header.title.en} (Paper ${variant})`,
});

/** Date, time allowed, full marks and class, as far as the blueprint tells them. */
export function examFacts({ header, points }: Exam): LocalizedText[] {
  const { date, duration } = header;
  return [
    ...(date === undefined ? [] : [{ zh: `考试日期：${dateZh(date)}`, en: `Date: ${date}` }]),
    { zh: `考试时间：${duration} 分钟`, en: `Time allowed: ${duration} minutes` },
    { zh: `满分：${points} 分`, en: `Full marks: ${points}` },
    ...(header.class === undefined
      ? []
      : [{ zh: `适用班级：${header.class.zh}`, en: `For: ${header.class.en}` }]),
  ];
}

/** `2027-01-11` as 2027 年 1 月 11 日. */
function dateZh(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year} 年 ${Number(month)} 月 ${Number(day)} 日`;
}
