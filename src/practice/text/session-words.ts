import type { LocalizedText } from '../../util/localized-text.js';

/** What the program says while questions are asked. */
export const sessionWords = {
  title: { zh: '自测', en: 'Practice' },
  yourAnswer: { zh: '你的答案', en: 'Your answer' },
  chooseOne: { zh: '选一项', en: 'Choose one' },
  chooseSeveral: { zh: '选出所有正确的项', en: 'Choose all that are right' },
  truth: { zh: '这个说法对吗？', en: 'True or false?' },
  isTrue: { zh: '对', en: 'true' },
  isFalse: { zh: '错', en: 'false' },
  hint: { zh: '提示', en: 'hint' },
  skip: { zh: '看答案', en: 'show me' },
  noMoreHints: { zh: '没有更多提示了。', en: 'There are no more hints.' },
  nothingGiven: {
    zh: '还没有作答。先答题，或输入 ? 看提示、s 看答案。',
    en: 'Nothing was answered. Answer, or type ? for a hint, s to see the answer.',
  },
  right: { zh: '正确', en: 'Right' },
  partly: { zh: '部分正确', en: 'Partly right' },
  wrong: { zh: '不对', en: 'Wrong' },
  notMarked: {
    zh: '这道题还没有评分就离开了，不计入。',
    en: 'You left before this question was marked, so it does not count.',
  },
  skipped: { zh: '没有作答', en: 'Not answered' },
  yours: { zh: '你的答案：', en: 'You said:' },
  key: { zh: '正确答案：', en: 'Answer:' },
  misconception: { zh: '这个错误叫：', en: 'This mistake is called:' },
  practise: { zh: '建议练习：', en: 'To practise:' },
  solution: { zh: '解答', en: 'Worked solution' },
  model: { zh: '参考答案', en: 'Model answer' },
  whichMet: { zh: '你的答案写到了哪几点？', en: 'Which of these points does your answer meet?' },
  whatNext: { zh: '接下来', en: 'What next?' },
  next: { zh: '下一题', en: 'Next question' },
  another: { zh: '再来一道类似的', en: 'Another one like this' },
  stop: { zh: '结束', en: 'Stop' },
  finish: { zh: '结束，看小结', en: 'Finish' },
  noSimilar: {
    zh: '这个知识点没有别的题了，换一题。',
    en: 'There is no other question on this topic; here is the next one.',
  },
  saved: { zh: '进度已保存。', en: 'Your progress is saved.' },
  forgotten: { zh: '这次的进度没有保存（--forget）。', en: 'Nothing was saved (--forget).' },
  summary: { zh: '小结', en: 'Summary' },
  toPractise: { zh: '值得练习', en: 'Worth practising' },
  toWrite: { zh: '检查：', en: 'Check it by:' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** `3/10`. */
export const questionOf = (number: number, count: number): LocalizedText => ({
  zh: `第 ${number}/${count} 题`,
  en: `Question ${number} of ${count}`,
});

/** What becomes of a question that was left between its parts. */
export const leftBetween = (done: number, parts: number): LocalizedText => ({
  zh: `这道题 ${parts} 问做了 ${done} 问就离开了：已做的记下，其余按未作答计。`,
  en: `You left after ${done} of the ${parts} parts of this question: they are noted, the rest counts as not answered.`,
});

/** Why an answer could not be judged. */
export const notRead = (reason?: LocalizedText): LocalizedText => ({
  zh: `看不懂这个答案${reason ? `：${reason.zh}` : ''}。`,
  en: `That answer could not be read${reason ? `: ${reason.en}` : ''}.`,
});

export const difficultyOf = (difficulty: number): LocalizedText => ({
  zh: `难度 ${difficulty}`,
  en: `difficulty ${difficulty}`,
});

export const hintNumber = (number: number, count: number): LocalizedText => ({
  zh: `提示 ${number}/${count}：`,
  en: `Hint ${number} of ${count}:`,
});

export const struckOut = (label: string): LocalizedText => ({
  zh: `${label} 不对。`,
  en: `${label} is wrong.`,
});

export const worth = (marks: number): LocalizedText => ({
  zh: `${marks} 分`,
  en: marks === 1 ? '1 mark' : `${marks} marks`,
});

export const earned = (marks: string, points: number): LocalizedText => ({
  zh: `得 ${marks}/${points} 分`,
  en: `${marks} of ${worth(points).en}`,
});

/** That there is a program to write on a topic. */
export const programOn = (topic: LocalizedText): LocalizedText => ({
  zh: `“${topic.zh}”还可以写一个程序练习（gradpaper practice --kind code 列出全部）。`,
  en: `There is a program to write on "${topic.en}" (gradpaper practice --kind code lists all).`,
});

/** The counts of a session. */
export interface Counts {
  readonly answered: number;
  readonly right: number;
  readonly partly: number;
  readonly wrong: number;
}

export function countsInWords({ answered, right, partly, wrong }: Counts): LocalizedText {
  if (answered === 0) return { zh: '这次没有答题。', en: 'No question was answered.' };
  const some = partly > 0;
  return {
    zh: `答了 ${answered} 题：对 ${right}${some ? `，部分对 ${partly}` : ''}，错 ${wrong}。`,
    en: `${answered} answered: ${right} right, ${some ? `${partly} partly, ` : ''}${wrong} wrong.`,
  };
}
