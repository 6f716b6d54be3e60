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
    id: 'forgot-self-loops',
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
    id: 'rows-normalised-only',
    name: {
      zh: '图卷积只按行归一化',
      en: 'normalised the rows of a graph convolution only',
    },
    practise: {
      zh: '对三个结点的图写出 $D^{-1/2}AD^{-1/2}$ 和 $D^{-1}A$，比较两者。',
      en: 'Write $D^{-1/2}AD^{-1/2}$ and $D^{-1}A$ for a graph of three nodes and compare them.',
    },
  },
  {
    id: 'degrees-without-loops',
    name: {
      zh: '图卷积的度数没有计入自身的边',
      en: 'counted the degrees of a graph convolution without the loops',
    },
    practise: {
      zh: '先给邻接矩阵加上单位矩阵，再求每行之和。',
      en: 'Add the identity to the adjacency matrix first, then sum its rows.',
    },
  },
  {
    id: 'neighbours-not-normalised',
    name: { zh: '图卷积没有归一化', en: 'did not normalise a graph convolution' },
    practise: {
      zh: '比较有 2 个和有 20 个邻居的结点，求和之后数值的大小。',
      en: 'Compare how large the sums get for a node with 2 neighbours and for one with 20.',
    },
  },
  {
    id: 'sum-for-mean',
    name: { zh: '该取平均时只求了和', en: 'took a sum where a mean is asked for' },
    practise: {
      zh: '把数据重复一遍，看结果是否也加倍。',
      en: 'Repeat all rows once and see whether the result doubles.',
    },
  },
];
