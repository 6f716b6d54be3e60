import type { Language, LocalizedText } from '../../util/localized-text.js';

const text = (zh: string, en: string): LocalizedText => ({ zh, en });

/** What a report says of its own, on the page and in print. */
export const words = {
  title: text('答题报告', 'Report on your answers'),
  name: text('姓名', 'Name'),
  id: text('学号', 'Student ID'),
  class: text('班级', 'Class'),
  variant: text('试卷', 'Paper'),
  total: text('总分', 'Total'),
  summary: text('得分', 'Marks'),
  section: text('大题', 'Section'),
  marks: text('得分', 'Marks'),
  of: text('满分', 'Out of'),
  waiting: text('待评阅', 'Waiting'),
  joined: text('卷面与编程', 'Paper and programs'),
  part: text('部分', 'Part'),
  paper: text('卷面', 'Paper'),
  programs: text('编程', 'Programs'),
  weight: text('折合满分', 'Counts for'),
  together: text('合计', 'Together'),
  overview: text('各题一览', 'All questions at a glance'),
  practise: text('需要练习', 'What to practise'),
  mistakes: text('你的答案显示出的误区', 'Misconceptions that your answers show'),
  topics: text('得分率较低的知识点', 'Topics with the lowest marks'),
  topic: text('知识点', 'Topic'),
  share: text('得分率', 'Share'),
  inQuestions: text('题号', 'Questions'),
  nothingToPractise: text(
    '已评阅的题目全部得满分，没有需要补的内容。',
    'Every question marked so far has full marks: nothing stands out.',
  ),
  nothingMarked: text('还没有已评阅的题目。', 'No question has been marked yet.'),
  questions: text('逐题回顾', 'Question by question'),
  question: text('第 {n} 题', 'Question {n}'),
  yourAnswer: text('你的答案', 'Your answer'),
  readAs: text('识别为', 'Read as'),
  key: text('参考答案', 'Right answer'),
  misconception: text('可能的误区', 'Possible misconception'),
  rubric: text('评分要点', 'Marking scheme'),
  solution: text('解答', 'Worked solution'),
  note: text('说明', 'Note'),
  noAnswer: text('（未作答）', '(no answer)'),
  onPaper: text('（写在纸上，未录入）', '(on paper, not typed in)'),
  inProgram: text('（程序另行提交）', '(handed in as a program)'),
  task: text('编程任务', 'Programming task'),
  isTicked: text('你的选择', 'your choice'),
  isRightOption: text('正确选项', 'right'),
  carried: text(
    '结果由你前面的结果正确推出，这一步不重复扣分。',
    'Your result follows from your earlier result: full marks for this step.',
  ),
  carriedInPart: text(
    '结果由你前面的结果正确推出，错误不重复扣分。',
    'Your result follows from your earlier result: the error is not counted again.',
  ),
  overridden: text('此题得分由教师更正', 'The marks of this question were set by the teacher'),
  reason: text('理由', 'reason'),
  comment: text('评阅人的说明', 'The marker says'),
  evidence: text(
    '答案中标出的文字是得分依据。',
    'The marked words of the answer are what earned the marks.',
  ),
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What stands where there is no answer to show. */
export const unseenWords = {
  blank: words.noAnswer,
  'on-paper': words.onPaper,
  program: words.inProgram,
} as const;

/** 第 1、3 题 and `1, 3`. */
export const numberList = (numbers: readonly (number | string)[]): LocalizedText => ({
  zh: numbers.join('、'),
  en: numbers.join(', '),
});

/** Words of several values, of which some are right. */
export function sayEach(each: readonly boolean[]): LocalizedText {
  const right = each.flatMap((isRight, index) => (isRight ? [index + 1] : []));
  const wrong = each.flatMap((isRight, index) => (isRight ? [] : [index + 1]));
  const [ok, off] = [numberList(right), numberList(wrong)];
  if (wrong.length === 0) return text('各个值都正确。', 'All values are right.');
  if (right.length === 0) return text('各个值都不正确。', 'None of the values is right.');
  return {
    zh: `第 ${ok.zh} 个值正确，第 ${off.zh} 个值不正确。`,
    en: `Right: value ${ok.en}. Not right: value ${off.en}.`,
  };
}

/** What stands in place of a final total. */
export const sayPending = (answers: number, low: string, high: string): LocalizedText => ({
  zh: `成绩未定：还有 ${answers} 个答案等待人工评阅，最终得分在 ${low} 到 ${high} 分之间。`,
  en: `Not final: ${answers} ${answers === 1 ? 'answer waits' : 'answers wait'} for a person. The total will lie between ${low} and ${high}.`,
});

export const sayNotCounted = (questions: number): LocalizedText => ({
  zh: `${questions} 道题不计分，未算入满分。`,
  en: `${questions} ${questions === 1 ? 'question does' : 'questions do'} not count and ${questions === 1 ? 'is' : 'are'} left out of the full marks.`,
});

/** `3 / 5 分` and `3 / 5`. */
export const sayMarks = (marks: string, points: string): LocalizedText => ({
  zh: `${marks} / ${points} 分`,
  en: `${marks} / ${points}`,
});

export const sayPoints = (points: string): LocalizedText => ({
  zh: `${points} 分`,
  en: points === '1' ? '1 point' : `${points} points`,
});

/** The letter of an option before what is said of it. */
export const optionName = (option: string | undefined, language: Language): string =>
  option === undefined ? '' : language === 'zh' ? `${option}：` : `${option}: `;
