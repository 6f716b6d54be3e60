import { tidy } from '../objective/reading/tidy.js';
import type { ExamColumns } from './exam-columns.js';
import { plainWords } from './plain-words.js';

/** What Google Forms, Microsoft Forms and wjx.cn write beside the answers, in small letters. */
const aboutTheForm = new Set([
  ...['timestamp', 'score', 'total score', 'start time', 'completion time', 'last modified time'],
  ...['total points', 'quiz feedback', 'grade posted time', 'language'],
  ...['时间戳', '时间戳记', '分数', '得分', '总分', '开始时间', '完成时间', '上次修改时间'],
  ...['测验反馈', '成绩发布时间', '序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自ip'],
]);

const aboutOneAnswer =
  /\[(?:score|feedback)\]$|^(?:points|feedback|得分|分数|反馈)\s*[-–—]\s*\S|^\S.*-\s*(?:得分|反馈)$/i;

/** Says whether a column holds what an online form adds to the answers: times, points, feedback. */
export const isAboutForm = (heading: string): boolean =>
  aboutTheForm.has(tidy(heading).toLowerCase()) || aboutOneAnswer.test(tidy(heading));

/** Says whether a column tells when a form of Microsoft was opened: there `ID` numbers the responses, not the students. */
export const isStartTime = (heading: string): boolean =>
  ['start time', '开始时间'].includes(tidy(heading).toLowerCase());

/** Says whether a form asks for the student's id under this heading, in whatever words: `您的学号`, `Your student ID`. */
export const asksForId = (heading: string): boolean =>
  /学号|\bstudent\s*(?:id|number|no)\b/i.test(tidy(heading));

/** The title of a question in an online form. */
export interface FormHeading {
  /** The number that it begins with. */
  readonly number: string | undefined;
  readonly title: string;
}

const numbered =
  /^(?:[[(【第]\s*|q(?:uestion\s+)?|题\s*)?0*(\d{1,3})(?:\s*(?:[\])】.、:题)]\s*)+|\s+)(?=[^\d\s])(.+)$/is;

/** Takes the number off the beginning of a heading such as `1. Which …`, `[1] Which …`, `第1题 下列…`. */
export function formHeading(heading: string): FormHeading {
  const [, number, title] = numbered.exec(tidy(heading)) ?? [];
  return { number, title: title ?? heading };
}

/** Shorter stems than this are found in any title. */
const leastWords = 8;

/** The numbers that the question whose stem a title holds has in the variants; undefined if it holds none. */
export function placesOfStem(
  title: string,
  { stems }: ExamColumns,
): ReadonlyMap<string, string | null> | undefined {
  const words = plainWords(title);
  const held = [...stems].filter(([stem]) => stem.length >= leastWords && words.includes(stem));
  return stems.get(words) ?? held.toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
}
