import type { Option } from './command.js';

/** The exam that answers belong to. */
export const examOption: Option = {
  type: 'text',
  required: true,
  describe: { zh: '这次考试的 exam.json', en: 'The exam.json of this examination' },
};

export const studentsOption: Option = {
  type: 'text',
  describe: {
    zh: '学生名单 CSV：id, name, class, variant',
    en: 'List of students, CSV: id, name, class, variant',
  },
};

/** The folder that `grade` wrote, as the word behind a command's name. */
export const resultsWord: Option = {
  type: 'text',
  required: true,
  describe: { zh: 'grade 的结果文件夹', en: 'The folder of results that grade wrote' },
};

/** Results of programs, to be joined with marks on paper. */
export const codeOption: Option = {
  type: 'text',
  describe: {
    zh: '编程成绩：grade --task 的结果文件夹，或装着几个这种文件夹的文件夹（默认用上次的）',
    en: 'Results of programs: the folder that grade --task wrote, or a folder of several (those of the last marking if left out)',
  },
};
