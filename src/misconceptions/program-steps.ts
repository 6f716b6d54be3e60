import type { Misconception } from './misconception.js';

/** Mistakes of programs in the order of their steps, and of functions in what they give. */
export const programSteps: readonly Misconception[] = [
  {
    id: 'never-compiled',
    name: { zh: '没有编译模型', en: 'never compiled the model' },
    practise: {
      zh: '按顺序写出从建立模型到预测的各步。',
      en: 'Write the steps from building a model to predicting in their order.',
    },
  },
  {
    id: 'never-fitted',
    name: { zh: '没有训练模型', en: 'never trained the model' },
    practise: {
      zh: '比较训练之前和之后 `evaluate` 的结果。',
      en: 'Compare what `evaluate` gives before and after a training.',
    },
  },
  {
    id: 'compiled-after-fit',
    name: { zh: '训练之后才编译', en: 'compiled after the training' },
    practise: {
      zh: '说出 `compile` 决定了训练的什么。',
      en: 'Say what of a training is decided by `compile`.',
    },
  },
  {
    id: 'evaluated-before-fit',
    name: { zh: '训练之前评价', en: 'evaluated before the training' },
    practise: {
      zh: '说出没有学过的十类分类器的正确率大约是多少。',
      en: 'Say how often a classifier of ten classes is right that has learned nothing.',
    },
  },
  {
    id: 'epochs-batch-size-swapped',
    name: { zh: '轮数与批大小写反了', en: 'swapped epochs and batch size' },
    practise: {
      zh: '由行数、批大小和轮数算出更新的次数。',
      en: 'Work out the number of updates from rows, batch size and epochs.',
    },
  },
  {
    id: 'learning-rate-far-off',
    name: { zh: '学习率远离常用的范围', en: 'chose a learning rate far from what is usual' },
    practise: {
      zh: '用差 10 倍的几个学习率各训练几步，画出损失。',
      en: 'Train a few steps with rates that differ by tens and plot the losses.',
    },
  },
  {
    id: 'printed-instead-of-returned',
    name: { zh: '打印了结果而没有返回', en: 'printed the result and did not return it' },
    practise: {
      zh: '写 `y = f(3)` 再打印 `y`，看它是不是 `None`。',
      en: 'Write `y = f(3)`, print `y` and see whether it is `None`.',
    },
  },
  {
    id: 'result-transposed',
    name: { zh: '结果的行与列颠倒了', en: 'gave the result with rows and columns swapped' },
    practise: {
      zh: '在矩阵乘法旁写出每个矩阵的形状。',
      en: 'Write the shape of each matrix beside a product.',
    },
  },
  {
    id: 'self-loops-left-out',
    name: {
      zh: '图卷积漏了结点自身的边',
      en: 'left a node itself out of a graph convolution',
    },
    practise: {
      zh: '写出邻接矩阵加上单位矩阵前后的一行。',
      en: 'Write one row of the adjacency matrix before and after the identity is added.',
    },
  },
  {
    id: 'normalised-on-one-side',
    name: {
      zh: '图卷积只按行或只按列归一化',
      en: 'normalised a graph convolution on one side only',
    },
    practise: {
      zh: '对三个结点的图写出 $D^{-1/2}AD^{-1/2}$ 和 $D^{-1}A$，比较两者。',
      en: 'Write $D^{-1/2}AD^{-1/2}$ and $D^{-1}A$ for a graph of three nodes and compare them.',
    },
  },
  {
    id: 'degrees-without-root',
    name: { zh: '归一化时度数没有开方', en: 'normalised by degrees without the square root' },
    practise: {
      zh: '用度数 1 和 4 的两个结点验算一条边的权重。',
      en: 'Check the weight of one edge between nodes of degree 1 and 4.',
    },
  },
];
