import type { LocalizedText } from '../../util/localized-text.js';

/** A topic as it is named and as it is typed. */
interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

/** What `--stats` says. */
export const statsWords = {
  title: { zh: '掌握情况', en: 'How well you know what' },
  nothingYet: { zh: '还没有答过题。', en: 'No question was answered yet.' },
  mistakes: { zh: '最近的典型错误', en: 'Mistakes you made lately' },
  next: { zh: '下一步', en: 'What to do next' },
  allWell: {
    zh: '都掌握得不错：gradpaper practice --mock final 模拟一次考试。',
    en: 'All is well: try a mock examination with gradpaper practice --mock final.',
  },
  answers: (count: number): LocalizedText => ({
    zh: `${count} 题`,
    en: count === 1 ? '1 answer' : `${count} answers`,
  }),
  due: (count: number): LocalizedText => ({
    zh: `有 ${count} 题该复习了：gradpaper practice`,
    en: `${count === 1 ? '1 question is' : `${count} questions are`} due: gradpaper practice`,
  }),
  weakest: ({ id, name }: Named): LocalizedText => ({
    zh: `最弱的是“${name.zh}”：gradpaper practice --topic ${id}`,
    en: `Weakest is ${name.en}: gradpaper practice --topic ${id}`,
  }),
  untouched: (count: number, { id, name }: Named): LocalizedText => ({
    zh: `还有 ${count} 个知识点没有练过，例如“${name.zh}”：gradpaper practice --topic ${id}`,
    en: `${count === 1 ? '1 topic was' : `${count} topics were`} never asked, such as ${name.en}: gradpaper practice --topic ${id}`,
  }),
} as const;
