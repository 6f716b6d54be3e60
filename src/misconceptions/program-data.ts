import type { Misconception } from './misconception.js';

/** Mistakes of programs in preparing data and choosing rows. */
export const programData: readonly Misconception[] = [
  {
    id: 'not-scaled',
    name: { zh: '像素没有缩放', en: 'did not scale the pixels' },
    practise: {
      zh: '打印训练前输入的最小值和最大值。',
      en: 'Print the least and the largest input before the training.',
    },
  },
  {
    id: 'scaled-twice',
    name: { zh: '输入缩放了两次', en: 'scaled the inputs twice' },
    practise: {
      zh: '找出程序里所有改变输入大小的地方，包括 `Rescaling` 层。',
      en: 'Find all places that scale the inputs, a `Rescaling` layer among them.',
    },
  },
  {
    id: 'test-not-prepared-alike',
    name: {
      zh: '测试数据没有和训练数据一样处理',
      en: 'prepared the test data otherwise than the training data',
    },
    practise: {
      zh: '把预处理写成一个函数，对两部分数据都调用它。',
      en: 'Write the preparation as a function and call it for both parts.',
    },
  },
  {
    id: 'labels-scaled',
    name: { zh: '把类别标签也缩放了', en: 'scaled the class labels too' },
    practise: {
      zh: '打印标签的不同取值：它们应是类别编号。',
      en: 'Print the different values of the labels: they should be class numbers.',
    },
  },
  {
    id: 'one-hot-wrong-axis',
    name: {
      zh: 'one-hot 编码的类别放错了轴',
      en: 'put the classes of a one-hot code on the wrong axis',
    },
    practise: {
      zh: '写出 5 行、3 个类别的 one-hot 矩阵的形状。',
      en: 'Write the shape of a one-hot matrix of 5 rows and 3 classes.',
    },
  },
  {
    id: 'one-hot-twice',
    name: { zh: '对标签作了两次 one-hot 编码', en: 'coded the labels one-hot twice' },
    practise: {
      zh: '每次 `to_categorical` 之后打印形状。',
      en: 'Print the shape after each `to_categorical`.',
    },
  },
  {
    id: 'inputs-and-labels-swapped',
    name: { zh: '输入与标签的位置写反了', en: 'swapped inputs and labels' },
    practise: {
      zh: '写出 `fit(x, y)` 里 `x` 和 `y` 各是什么。',
      en: 'Say what `x` and `y` are in `fit(x, y)`.',
    },
  },
  {
    id: 'inputs-and-labels-of-two-parts',
    name: {
      zh: '输入与标签来自数据集的不同部分',
      en: 'took inputs and labels from different parts of the data set',
    },
    practise: {
      zh: '打印输入和标签的行数，并检查前几行是否配对。',
      en: 'Print the numbers of rows of inputs and labels and look whether the first few belong together.',
    },
  },
  {
    id: 'test-data-in-training',
    name: { zh: '用测试数据训练', en: 'trained on test data' },
    practise: {
      zh: '说出用见过的数据来测试时，结果说明不了什么。',
      en: 'Say what a test on rows that were seen in training cannot show.',
    },
  },
  {
    id: 'validated-on-training-data',
    name: { zh: '验证数据就是训练数据', en: 'used the training data for validation' },
    practise: {
      zh: '说出验证曲线怎样显示过拟合，以及它为何必须来自别的行。',
      en: 'Say how a validation curve shows overfitting and why it needs other rows.',
    },
  },
  {
    id: 'evaluated-on-training-data',
    name: { zh: '用训练数据评价模型', en: 'evaluated the model on its training data' },
    practise: {
      zh: '分别在训练数据和测试数据上调用 `evaluate`，比较结果。',
      en: 'Call `evaluate` on training and on test data and compare.',
    },
  },
];
