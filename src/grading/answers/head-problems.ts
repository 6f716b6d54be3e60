import type { LocalizedText } from '../../util/localized-text.js';
import { didYouMean } from '../../util/suggest.js';

/** What is said of the name of a column. It is an error if it does not say that it is a warning. */
export interface HeadWords {
  readonly code: string;
  readonly severity?: 'warning';
  readonly message: LocalizedText;
  readonly advice?: LocalizedText;
}

/** Of two columns with one meaning nobody can say which is right. */
export const twice = (name: string): HeadWords => ({
  code: 'duplicate-column',
  message: {
    zh: `列 ${name} 出现了不止一次；只读第一列`,
    en: `there is more than one column ${name}; only the first is read`,
  },
  advice: {
    zh: '删去或改名。电子表格会把 26.10 改成 26.1：请把表头设为文本。',
    en: 'Delete or rename one. Spreadsheets turn 26.10 into 26.1: format the head as text.',
  },
});

/** The problem of a column or key about a question that the exam does not have. */
export const noSuchQuestion = (
  heading: string,
  name: string,
  names: readonly string[],
): HeadWords => {
  const [number = ''] = name.split('.');
  const hasNumber = names.includes(number) || names.includes(`${number}.marks`);
  const same = names.filter((known) => known === number || known.startsWith(`${number}.`));
  const questions = names.filter((known) => /^\d+\.marks$/.test(known));
  const last = questions.at(-1)?.replace('.marks', '') ?? '0';
  return {
    code: hasNumber ? 'unknown-part' : 'unknown-question',
    message: hasNumber
      ? {
          zh: `列“${heading}”：第 ${number} 题没有这样一项`,
          en: `column "${heading}": question ${number} has no such part`,
        }
      : {
          zh: `列“${heading}”：试卷没有第 ${number} 题`,
          en: `column "${heading}": the exam has no question ${number}`,
        },
    advice: hasNumber
      ? didYouMean(name, same)
      : { zh: `题号为 1 到 ${last}。`, en: `Questions are numbered 1 to ${last}.` },
  };
};

/** A column of the teacher's own. */
export const unknownColumn = (heading: string): HeadWords => ({
  code: 'unknown-column',
  severity: 'warning',
  message: { zh: `不读取列“${heading}”`, en: `the column "${heading}" is not read` },
  advice: {
    zh: '答案列用题号作列名，如 7、26.1、26.marks。',
    en: 'Columns of answers are named by number: 7, 26.1, 26.marks.',
  },
});

/** A title of a form that counts other questions than the exam's too. */
export const uncertainNumber = (heading: string): HeadWords => ({
  code: 'uncertain-number',
  message: {
    zh: `列“${heading}”：表单中的题号不是试卷的题号（表单也给学号等编了号），题干也认不出`,
    en: `column "${heading}": the form's numbers are not those of the exam (it numbers the student's id too), and the stem is not recognised`,
  },
  advice: {
    zh: '把列名改成试卷上的题号，如 7。',
    en: 'Rename the column to the number on the paper, such as 7.',
  },
});
