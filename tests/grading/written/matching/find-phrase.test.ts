import test from 'ava';
import { readAnswer } from '../../../../src/grading/written/answer-text.js';
import { findPhrase } from '../../../../src/grading/written/matching/find-phrase.js';
import type { Saying } from '../../../../src/grading/written/matching/find-phrase.js';
import { phrasesOf } from '../../../../src/grading/written/matching/phrase.js';

const noPhrase = { text: '', pieces: [], alternative: { zh: '', en: '' } };

/** An alternative, an answer, what is made of it, and the words that show it. */
const cases: readonly (readonly [string, string, Saying['kind'], string])[] = [
  ['权重共享', '各处权重的共享', 'said', '权重的共享'],
  ['遗忘门接近 1', '遗忘门（forget gate）接近１时', 'said', '遗忘门（forget gate）接近１'],
  ['参数共享', '权重共享（参数共享）', 'said', '参数共享'],
  ['over-fitting', 'it overfits', 'said', 'overfits'],
  ['overfitting', 'Over fitting', 'said', 'Over fitting'],
  ['feature map', 'many featuremaps', 'said', 'featuremaps'],
  ['shared weights', 'Weights are shared', 'nothing', ''],
  ['shared…weights', 'Weights are shared', 'said', 'shared|Weights'],
  ['标签…文本', '目标来自文本，没有人写标签。', 'opposite', '没有人写标签|文本'],
  ['标签…文本', '标签不用。文本很多。', 'partly', '标签'],
  ['学习率…太大', '步长太大', 'partly', '太大'],
  ['gradient vanishes', 'the gradeint vanishes', 'said', 'gradeint vanishes'],
  ['不需要标签', '不需要标签', 'said', '不需要标签'],
  ['不需要标签', '它需要标签', 'opposite', '需要标签'],
  ['不需要标签', '不是不需要标签', 'opposite', '不是不需要标签'],
  ['no labels', 'without labels', 'said', 'without labels'],
  ['no labels', 'labels', 'opposite', 'labels'],
  ['labels…needed', "labels aren't needed", 'opposite', "labels|aren't needed"],
  ['labels…needed', 'labels are not needed', 'opposite', 'labels|not needed'],
  ['过拟合', '并没有过拟合', 'opposite', '并没有过拟合'],
  ['局部性', '局部性不成立', 'opposite', '局部性'],
  ['局部性不成立', '局部性不成立', 'said', '局部性不成立'],
  ['非线性', '非线性激活', 'said', '非线性'],
  ['线性', '非线性', 'said', '线性'],
  ['(f-y)x', '(f − y)·x', 'said', 'f − y)·x'],
  ['过拟合', '拟合过', 'nothing', ''],
  ['26', '128 和 326', 'nothing', ''],
  ['不需要…标签', '不需要任何标签', 'said', '不需要|不需要任何标签'],
  ['no…labels', 'There are no such labels', 'said', 'no|no such labels'],
  ['没有激活…线性', '没有激活函数，就是线性的', 'said', '没有激活|线性'],
  ['没有激活…线性', '没有激活函数，不是线性的', 'opposite', '没有激活|不是线性'],
  ['没有激活…线性', '有激活函数，不是线性的', 'opposite', '激活|不是线性'],
];

for (const [alternative, text, kind, shown] of cases)
  test(`“${alternative}” in “${text}” is ${kind}`, (t) => {
    const [phrase] = phrasesOf([{ zh: alternative, en: alternative }]);
    const answer = readAnswer(text, []);
    const saying = findPhrase(phrase ?? noPhrase, answer);
    t.is(saying.kind, kind);
    const found = saying.kind === 'nothing' ? [] : saying.found;
    t.is(
      found
        .map(({ first, last }) => text.slice(answer.tokens[first]?.from, answer.tokens[last]?.to))
        .join('|'),
      shown,
    );
  });

test('what is missing is told piece by piece', (t) => {
  const [phrase] = phrasesOf([{ zh: '学习率…太大…发散', en: '学习率…太大…发散' }]);
  const saying = findPhrase(phrase ?? noPhrase, readAnswer('步长太大', []));
  t.deepEqual(saying.kind === 'partly' ? saying.missing : [], ['学习率', '发散']);
});

test('the other sentence that says the opposite is noticed', (t) => {
  const [phrase] = phrasesOf([{ zh: '过拟合', en: '过拟合' }]);
  const saying = findPhrase(phrase ?? noPhrase, readAnswer('会过拟合。没有过拟合。', []));
  t.true(saying.kind === 'said' && saying.isContested);
});

test('the languages give each alternative once', (t) => {
  t.deepEqual(
    phrasesOf([
      { zh: 'MSE', en: 'MSE' },
      { zh: '均方误差', en: 'mean squared error' },
    ]).map(({ text }) => text),
    ['MSE', '均方误差', 'mean squared error'],
  );
});
