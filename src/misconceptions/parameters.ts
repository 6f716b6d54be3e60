import type { Misconception } from './misconception.js';

/** Mistakes in counting parameters. */
export const parameters: readonly Misconception[] = [
  {
    id: 'forgot-bias',
    name: { zh: '漏算偏置', en: 'left the biases out' },
    practise: {
      zh: '每个神经元（滤波器）再加 1 个偏置。',
      en: 'Add one bias for each unit (or filter).',
    },
  },
  {
    id: 'one-bias-per-layer',
    name: { zh: '以为整层只有一个偏置', en: 'thought that a layer has a single bias' },
    practise: {
      zh: '数偏置：每个输出神经元（滤波器）各有一个。',
      en: 'Count the biases: one for each output unit (or filter).',
    },
  },
  {
    id: 'bias-per-weight',
    name: { zh: '给每个权重都算一个偏置', en: 'counted a bias for every weight' },
    practise: {
      zh: '写出 $z=\\sum_i w_ix_i+b$，看清一个神经元只有一个 $b$。',
      en: 'Write $z=\\sum_i w_ix_i+b$ and see that a unit has one $b$.',
    },
  },
  {
    id: 'added-instead-of-multiplied',
    name: {
      zh: '把两层单元数相加而不是相乘',
      en: 'added the sizes of two layers instead of multiplying them',
    },
    practise: {
      zh: '画出 3 个输入到 2 个神经元的全部连线并数一数。',
      en: 'Draw all edges from 3 inputs to 2 units and count them.',
    },
  },
  {
    id: 'output-size-as-parameters',
    name: {
      zh: '把输出的元素个数当作参数个数',
      en: 'took the number of outputs for the number of parameters',
    },
    practise: {
      zh: '分清：参数是学到的权重，输出是算出的值。',
      en: 'Tell them apart: parameters are learnt weights, outputs are computed values.',
    },
  },
  {
    id: 'forgot-a-layer',
    name: { zh: '漏算一层的参数', en: 'left one layer out of the sum' },
    practise: {
      zh: '逐层列出参数个数再求和。',
      en: 'List the parameters layer by layer, then add.',
    },
  },
  {
    id: 'counted-input-layer',
    name: { zh: '把输入层也当作有参数的层', en: 'counted the input layer as one with parameters' },
    practise: {
      zh: '记住：输入层只传数据，没有权重。',
      en: 'Remember: the input layer passes data on and has no weights.',
    },
  },
  {
    id: 'kernel-not-squared',
    name: { zh: '卷积核只算了一条边', en: 'counted one side of the kernel instead of its area' },
    practise: {
      zh: '写出卷积核的全部格子：$f\\times f$ 个。',
      en: 'Write out all cells of the kernel: $f\\times f$ of them.',
    },
  },
];
