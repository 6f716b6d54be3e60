import test from 'ava';
import { cellName } from '../../../src/grading/answers/cell-name.js';

const names: readonly (readonly [string, string | undefined])[] = [
  ['7', '7'],
  ['Q7', '7'],
  ['q 7', '7'],
  ['Question 7', '7'],
  ['第7题', '7'],
  ['题7', '7'],
  ['7题', '7'],
  ['[7]', '7'],
  ['7.', '7'],
  ['7、', '7'],
  ['07', '7'],
  ['２６．１', '26.1'],
  ['26.10', '26.10'],
  ['26(1)', '26.1'],
  ['第26题（2）', '26.2'],
  ['26.marks', '26.marks'],
  ['26 marks', '26.marks'],
  ['26.得分', '26.marks'],
  ['第26题得分', '26.marks'],
  ['26.1.marks', '26.1.marks'],
  ['26.1.2.分数', '26.1.2.marks'],
  ['', undefined],
  ['7a', undefined],
  ['26.', '26'],
  ['26.x', undefined],
  ['marks', undefined],
  ['1. Which', undefined],
  ['12345', undefined],
];

for (const [heading, name] of names)
  test(`the heading "${heading}" is ${name ?? 'no column of a question'}`, (t) => {
    t.is(cellName(heading), name);
  });
