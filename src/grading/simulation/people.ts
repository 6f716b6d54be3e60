import type { Language } from '../../util/localized-text.js';
import { seeded, shuffle } from '../../util/random.js';

/** A simulated student on the list. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');
const givenNames = [
  ...['子涵', '雨桐', '浩然', '思远', '晨曦', '嘉怡', '明轩', '静雯', '博文', '可欣'],
  ...['志强', '晓彤', '俊杰', '梦瑶', '天宇', '若溪', '文博', '佳琪', '鹏飞', '欣然'],
  ...['宇航', '诗涵', '建国', '雅婷', '泽宇', '一鸣', '晓雪', '家豪', '乐怡', '海洋'],
];
const surnamesInPinyin = [
  ...['Wang', 'Li', 'Zhang', 'Liu', 'Chen', 'Yang', 'Zhao', 'Huang', 'Zhou', 'Wu'],
  ...['Xu', 'Sun', 'Hu', 'Zhu', 'Gao', 'Lin', 'He', 'Guo', 'Ma', 'Luo'],
];
const givenInPinyin = [
  ...['Zihan', 'Yutong', 'Haoran', 'Siyuan', 'Chenxi', 'Jiayi', 'Mingxuan', 'Jingwen', 'Bowen'],
  ...['Kexin', 'Zhiqiang', 'Xiaotong', 'Junjie', 'Mengyao', 'Tianyu', 'Ruoxi', 'Wenbo', 'Jiaqi'],
  ...['Pengfei', 'Xinran', 'Yuhang', 'Shihan', 'Jianguo', 'Yating', 'Zeyu', 'Yiming', 'Xiaoxue'],
  ...['Jiahao', 'Leyi', 'Haiyang'],
];

/** Draws a class list. Names are put together at random, each once while there are enough; ids have `digits` digits or more. */
export function drawPeople(
  count: number,
  { seed, digits, language }: { seed: string; digits: number; language: Language },
): Person[] {
  const names = shuffle(seeded(seed, 'names'), allNames(language));
  return Array.from({ length: count }, (_, index) => ({
    id: idOf(index, digits),
    name: names[index % names.length] ?? '',
    class: classOf(index < Math.ceil(count / 2) ? 1 : 2, language),
  }));
}

const allNames = (language: Language): string[] =>
  language === 'zh'
    ? surnames.flatMap((surname) => givenNames.map((given) => `${surname}${given}`))
    : surnamesInPinyin.flatMap((surname) => givenInPinyin.map((given) => `${given} ${surname}`));

/** `2026000001`: a year where there is room for it, and a running number. */
const idOf = (index: number, digits: number): string => {
  const year = digits >= 8 ? '2026' : '';
  return `${year}${String(index + 1).padStart(digits - year.length, '0')}`;
};

const classOf = (number: number, language: Language): string =>
  language === 'zh' ? `${number}班` : `Class ${number}`;
