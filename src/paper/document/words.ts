import type { Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';

const text = (zh: string, en: string): LocalizedText => ({ zh, en });

/** Headings of the sections, by kind. */
export const sectionTitles: Readonly<Record<Question['kind'], LocalizedText>> = {
  'true-false': text('判断题', 'True or false'),
  single: text('单项选择题', 'Single choice'),
  multiple: text('多项选择题', 'Multiple choice'),
  numeric: text('计算填空题', 'Numeric answers'),
  short: text('简答题', 'Short answers'),
  comprehensive: text('综合题', 'Comprehensive question'),
  code: text('编程题', 'Programming'),
};

/** The same in the narrow head of a table. */
export const kindColumns: Readonly<Record<Question['kind'], LocalizedText>> = {
  'true-false': text('判断', 'T/F'),
  single: text('单选', 'Single'),
  multiple: text('多选', 'Multiple'),
  numeric: text('填空', 'Numeric'),
  short: text('简答', 'Short'),
  comprehensive: text('综合', 'Compr.'),
  code: text('编程', 'Code'),
};

/** How to answer a section, by kind. */
export const howToAnswer: Readonly<Record<Question['kind'], LocalizedText>> = {
  'true-false': text(
    '正确的填“√”，错误的填“×”',
    'write √ if the statement is true, × if it is false',
  ),
  single: text('每小题只有一个选项正确', 'exactly one option is right'),
  multiple: text('每小题有一个或多个选项正确', 'one or more options are right'),
  numeric: text('写出结果', 'write the result'),
  short: text('写出要点或主要步骤', 'give the main points or steps'),
  comprehensive: text('分小题作答，写出主要步骤', 'answer each part with its main steps'),
  code: text('在计算机上完成', 'to be done at a computer'),
};

/** Everything else that papers print of their own. */
export const words = {
  answerKey: text('参考答案与评分标准', 'Answer key and marking scheme'),
  answer: text('答案', 'Answer'),
  answerSheet: text('答题卡', 'Answer sheet'),
  misconceptions: text('错误选项所反映的误区', 'What wrong options stand for'),
  misconceptionsOfValues: text('错误答案所反映的误区', 'What wrong answers stand for'),
  rubric: text('评分要点', 'Marking scheme'),
  question: text('题号', 'No.'),
  fullMarks: text('满分', 'Max.'),
  marks: text('得分', 'Marks'),
  marker: text('评卷人', 'Marker'),
  total: text('总分', 'Total'),
  class: text('班级', 'Class'),
  name: text('姓名', 'Name'),
  studentId: text('学号', 'Student ID'),
  topic: text('知识点', 'Topic'),
  difficulty: text('难度', 'Difficulty'),
  difficultyColumn: text('难度', 'Diff.'),
  difficultyShort: text('难', 'D'),
  points: text('分值', 'Points'),
  kind: text('题型', 'Kind'),
  variant: text('卷', 'Paper'),
  questions: text('题数', 'Questions'),
  twoWayTable: text('双向细目表', 'Two-way table of specifications'),
  right: text('√', '√'),
  wrong: text('×', '×'),
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The words along the seal line. */
export const sealWords = text('密封线内不要答题', 'DO NOT WRITE BEYOND THIS LINE');
