import type { LocalizedText } from '../../util/localized-text.js';

/** What the program says in a mock examination. */
export const mockWords = {
  title: { zh: '模拟考试', en: 'Mock examination' },
  list: { zh: '题目列表', en: 'list of questions' },
  skip: { zh: '跳过', en: 'skip' },
  noted: { zh: '已记下', en: 'Noted' },
  whereTo: { zh: '去哪一题？', en: 'Which question?' },
  handIn: { zh: '交卷', en: 'Hand in' },
  paper: { zh: '把试卷存为 PDF', en: 'Paper as PDF' },
  leave: { zh: '保存并离开', en: 'Save and leave' },
  back: { zh: '回去继续做', en: 'Go back' },
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
  zh: `${questions} 题，共 ${points} 分，限时 ${minutes} 分钟。随时可以按 Ctrl-C 保存并离开，下次接着做。`,
  en: `${questions} questions, ${points} marks, ${minutes} minutes. Ctrl-C saves and leaves at any time; you can go on later.`,
});

export const answeredBefore = (answer: string): LocalizedText => ({
  zh: `已答：${answer}（直接回车保留）`,
  en: `Your answer so far: ${answer} (Enter keeps it)`,
});

export const openQuestions = (count: number): LocalizedText => ({
  zh: `还有 ${count} 题没有答完。确定交卷吗？`,
  en: `${count === 1 ? '1 question is' : `${count} questions are`} not finished. Hand in?`,
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
