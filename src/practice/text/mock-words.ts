import type { LocalizedText } from '../../util/localized-text.js';

/** What the program says in a mock examination. */
export const mockWords = {
  title: { zh: '模拟考试', en: 'Mock examination' },
  list: { zh: '题目列表', en: 'list of questions' },
  skip: { zh: '跳过', en: 'skip' },
  toHandIn: { zh: '交卷', en: 'hand in' },
  leaveBlank: { zh: '先不答', en: 'leave blank for now' },
  keep: { zh: '保留原来的答案', en: 'keep this answer' },
  noHints: { zh: '模拟考试没有提示。', en: 'There are no hints in a mock examination.' },
  surelyHandIn: { zh: '确定交卷吗？', en: 'Hand in?' },
  whereTo: { zh: '去哪一题？', en: 'Which question?' },
  handIn: { zh: '交卷', en: 'Hand in' },
  paper: { zh: '把试卷存为 PDF', en: 'Paper as PDF' },
  leave: { zh: '保存并离开', en: 'Save and leave' },
  back: { zh: '回去继续做', en: 'Go back' },
  backToList: { zh: '回到题目列表', en: 'Back to the list' },
  none: { zh: '未答', en: 'not answered' },
  some: { zh: '答了一部分', en: 'partly answered' },
  all: { zh: '已答', en: 'answered' },
  timeOver: { zh: '时间到。', en: 'The time is over.' },
  overtime: { zh: '不计时，继续做', en: 'Go on without the clock' },
  selfMark: {
    zh: '已交卷。书面题请对照参考答案自己评分。',
    en: 'Handed in. Please mark your written answers by the model answers.',
  },
  result: { zh: '成绩', en: 'Result' },
  wasOvertime: {
    zh: '超过了规定时间。',
    en: 'You took longer than the time allowed.',
  },
  whatNow: { zh: '接下来', en: 'What next?' },
  look: { zh: '逐题看错题与解答', en: 'Go through what was wrong' },
  pdf: { zh: '把试卷、答案和成绩单存为 PDF', en: 'Paper, key and result as PDF' },
  close: { zh: '结束', en: 'Finish' },
  nextOne: { zh: '下一题', en: 'Next' },
  nothingWrong: { zh: '全部答对，没有错题。', en: 'Nothing was wrong.' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Time as a clock shows it: `1:05:09`, `4:20`. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}

export const timeLeft = (milliseconds: number): LocalizedText => ({
  zh: `还剩 ${clock(milliseconds)}`,
  en: `${clock(milliseconds)} left`,
});

export const timeUsed = (milliseconds: number): LocalizedText => ({
  zh: `用时 ${clock(milliseconds)}`,
  en: `time ${clock(milliseconds)}`,
});

export const rules = (minutes: number, points: number, questions: number): LocalizedText => ({
  zh: `${questions} 题，共 ${points} 分，限时 ${minutes} 分钟。按 h 交卷；随时可以按 Ctrl-C 保存并离开，下次接着做。`,
  en: `${questions} questions, ${points} marks, ${minutes} minutes. h hands the paper in; Ctrl-C saves and leaves at any time, and you can go on later.`,
});

export const answeredBefore = (answer: string): LocalizedText => ({
  zh: `已答：${answer}（直接回车保留）`,
  en: `Your answer so far: ${answer} (Enter keeps it)`,
});

/** `1–3, 7`. @param numbers of questions, in rising order */
const inRuns = (numbers: readonly number[], separator: string): string =>
  numbers
    .filter((number) => !(numbers.includes(number - 1) && numbers.includes(number + 1)))
    .map((number) => (numbers.includes(number + 1) ? `${number}–` : `${number}${separator}`))
    .join('')
    .slice(0, -separator.length);

/** What is not finished, by the numbers of the questions. */
export const openQuestions = (numbers: readonly number[]): LocalizedText =>
  numbers.length === 0
    ? { zh: '各题都已答完。', en: 'Every question is answered.' }
    : {
        zh: `还有 ${numbers.length} 题没有答完：${inRuns(numbers, '、')}。`,
        en: `Not finished: ${inRuns(numbers, ', ')}.`,
      };

export const goOnWith = (number: number): LocalizedText => ({
  zh: `接着做第 ${number} 题`,
  en: `Go on with question ${number}`,
});

export const total = (marks: string, points: number): LocalizedText => ({
  zh: `总分 ${marks}/${points}`,
  en: `${marks} of ${points} marks`,
});

export const savedMock = (name: string): LocalizedText => ({
  zh: `已保存。接着做：gradpaper practice --mock ${name}`,
  en: `Saved. To go on: gradpaper practice --mock ${name}`,
});

export const filesWritten = (files: readonly string[]): LocalizedText => ({
  zh: `已写入：${files.join('、')}`,
  en: `Written: ${files.join(', ')}`,
});
