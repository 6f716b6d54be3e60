import type { Misconception } from './misconception.js';

/** Mistakes about sequence models beyond their calculations. */
export const sequences: readonly Misconception[] = [
  {
    id: 'sigmoid-alone-vanishes',
    name: { zh: '以为梯度消失只怪 sigmoid', en: 'blamed vanishing gradients on the sigmoid alone' },
    practise: {
      zh: '对没有激活函数的 $h_t=wh_{t-1}+x_t$ 求 $\\partial h_n/\\partial h_0$。',
      en: 'Work out $\\partial h_n/\\partial h_0$ for $h_t=wh_{t-1}+x_t$ without an activation.',
    },
  },
  {
    id: 'gating-cures-explosion',
    name: { zh: '以为门控能防止梯度爆炸', en: 'thought that gating prevents exploding gradients' },
    practise: {
      zh: '在 LSTM 的公式中找出经过 $h_{t-1}$ 的权重的路径，看梯度会不会变大。',
      en: 'Find the paths through the weights on $h_{t-1}$ in the formulas of an LSTM and see whether a gradient can grow there.',
    },
  },
  {
    id: 'other-gate-keeps-memory',
    name: {
      zh: '以为输入门或输出门决定记忆保留多久',
      en: 'thought that the input or output gate decides how long memory is kept',
    },
    practise: {
      zh: '由 $c_t=f_tc_{t-1}+i_tg_t$ 求 $\\partial c_t/\\partial c_{t-1}$，看其中有哪个门。',
      en: 'Take $\\partial c_t/\\partial c_{t-1}$ of $c_t=f_tc_{t-1}+i_tg_t$ and see which gate is in it.',
    },
  },
  {
    id: 'softmax-of-scaled-scores',
    name: {
      zh: '以为得分乘以常数则 softmax 权重也乘以同一常数',
      en: 'thought that scaling the scores scales the softmax weights',
    },
    practise: {
      zh: '对得分 $(1,2)$ 和 $(10,20)$ 分别算 softmax 并比较。',
      en: 'Compute the softmax of $(1,2)$ and of $(10,20)$ and compare.',
    },
  },
  {
    id: 'candidates-counted-by-sum',
    name: {
      zh: '数组合时把各位置的可能数相加而不是相乘',
      en: 'added the numbers of choices per position instead of multiplying them',
    },
    practise: {
      zh: '列出两个词、每词三种词性的全部词性序列并数一数。',
      en: 'List all sequences of word classes for two words with three classes each, and count them.',
    },
  },
];
