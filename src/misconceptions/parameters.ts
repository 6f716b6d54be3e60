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
  {
    id: 'filter-vs-layer',
    name: { zh: '混淆一个滤波器与整个卷积层', en: 'mixed up one filter with the whole layer' },
    practise: {
      zh: '先算一个滤波器的参数，再乘滤波器个数得到整层的。',
      en: 'Count one filter first, then multiply by the number of filters for the layer.',
    },
  },
  {
    id: 'counted-absent-bias',
    name: { zh: '题目不计偏置时仍算了偏置', en: 'counted biases that the question leaves out' },
    practise: {
      zh: '读题时先圈出有没有偏置、要不要计入。',
      en: 'Mark in the question whether there are biases and whether they count.',
    },
  },
  {
    id: 'no-parameter-sharing',
    name: {
      zh: '以为卷积核在每个位置各有一组权重',
      en: 'thought that a filter has weights of its own at every position',
    },
    practise: {
      zh: '记住：一个滤波器在整幅图像上共用同一组权重。',
      en: 'Remember: a filter uses one set of weights all over the image.',
    },
  },
  {
    id: 'bias-per-input',
    name: {
      zh: '给每个输入单元而不是每个输出单元算偏置',
      en: 'counted a bias for each input instead of each output unit',
    },
    practise: {
      zh: '记住：偏置属于接收信号的单元。',
      en: 'Remember: a bias belongs to the unit that receives.',
    },
  },
  {
    id: 'width-affects-one-layer',
    name: {
      zh: '以为改变一层的单元数只影响进入它的权重',
      en: 'thought that the width of a layer changes only the weights into it',
    },
    practise: {
      zh: '画出一个隐藏层前后两侧的连线，再给它添一个单元。',
      en: 'Draw the edges on both sides of a hidden layer, then add a unit to it.',
    },
  },
  {
    id: 'parameters-proportional',
    name: {
      zh: '以为参数总数与一层的单元数成正比',
      en: 'thought that all parameters grow in proportion to the width of one layer',
    },
    practise: {
      zh: '把一个隐藏层加宽一倍，逐层重算参数再求和。',
      en: 'Double one hidden layer, count each layer again and add.',
    },
  },
  {
    id: 'bias-per-channel',
    name: {
      zh: '给滤波器的每个输入通道各算一个偏置',
      en: 'counted a bias for every input channel of a filter',
    },
    practise: {
      zh: '记住：一个滤波器把各通道的结果相加后只加一个偏置。',
      en: 'Remember: a filter sums over its channels and then adds a single bias.',
    },
  },
];
