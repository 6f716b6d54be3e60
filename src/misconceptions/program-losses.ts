import type { Misconception } from './misconception.js';

/** Mistakes of programs about the output of a network, its loss and its labels. */
export const programLosses: readonly Misconception[] = [
  {
    id: 'softmax-with-from-logits',
    name: {
      zh: '输出已有 softmax，损失函数又写 `from_logits=True`',
      en: 'used softmax at the output and `from_logits=True` in the loss',
    },
    practise: {
      zh: '对三个数先算一次 softmax，再对结果算一次，比较两者。',
      en: 'Apply softmax to three numbers, then to the result, and compare the two.',
    },
  },
  {
    id: 'logits-without-from-logits',
    name: {
      zh: '输出没有激活函数，损失函数却当作概率',
      en: 'left the output without activation, but the loss takes probabilities',
    },
    practise: {
      zh: '说出 `from_logits` 两个取值各要求怎样的最后一层。',
      en: 'Say for both values of `from_logits` which last layer goes with it.',
    },
  },
  {
    id: 'sigmoid-with-categorical',
    name: {
      zh: '互斥的类别用了 sigmoid 输出和多类别交叉熵',
      en: 'used sigmoid outputs with the cross-entropy of classes that exclude each other',
    },
    practise: {
      zh: '对同样的三个数分别算 sigmoid 和 softmax，各求和。',
      en: 'Apply sigmoid and softmax to the same three numbers and add up each result.',
    },
  },
  {
    id: 'integer-labels-with-categorical',
    name: {
      zh: '整数标签配了 `categorical_crossentropy`',
      en: 'gave integer labels to `categorical_crossentropy`',
    },
    practise: {
      zh: '把标签 2（共 4 类）写成 one-hot 向量，再说出两种写法各配哪个损失函数。',
      en: 'Write label 2 of 4 classes as a one-hot vector, and say which loss goes with each form.',
    },
  },
  {
    id: 'one-hot-with-sparse',
    name: {
      zh: 'one-hot 标签配了 `sparse_categorical_crossentropy`',
      en: 'gave one-hot labels to `sparse_categorical_crossentropy`',
    },
    practise: {
      zh: '打印标签的形状，据此选择损失函数。',
      en: 'Print the shape of the labels and choose the loss by it.',
    },
  },
  {
    id: 'binary-loss-for-many-classes',
    name: {
      zh: '多个互斥类别用了二元交叉熵',
      en: 'used the binary cross-entropy for many classes that exclude each other',
    },
    practise: {
      zh: '分别写出二元和多类别交叉熵的公式，看各把什么当作一个事件。',
      en: 'Write the binary and the categorical cross-entropy down and say what each takes for one event.',
    },
  },
  {
    id: 'squared-error-for-classification',
    name: { zh: '分类用了平方误差', en: 'used the squared error for classes' },
    practise: {
      zh: '对一个自信而错误的答案，比较平方误差和交叉熵的梯度。',
      en: 'Compare the gradients of squared error and cross-entropy for an answer that is sure and wrong.',
    },
  },
  {
    id: 'classification-loss-for-regression',
    name: { zh: '回归用了分类的损失函数', en: 'used a loss of classes for a regression' },
    practise: {
      zh: '先写下目标是类别还是数，再选择损失函数。',
      en: 'Write down first whether the targets are classes or numbers, then choose the loss.',
    },
  },
  {
    id: 'accuracy-for-regression',
    name: { zh: '回归用 accuracy 评价', en: 'measured a regression by accuracy' },
    practise: {
      zh: '算一算预测 2.99 而目标是 3 时 accuracy 是多少。',
      en: 'Work out the accuracy of the prediction 2.99 where the target is 3.',
    },
  },
  {
    id: 'units-not-classes',
    name: {
      zh: '输出单元数与类别数不同',
      en: 'gave the output another number of units than there are classes',
    },
    practise: {
      zh: '先数类别，再写最后一层的 `units`。',
      en: 'Count the classes first, then write `units` of the last layer.',
    },
  },
  {
    id: 'softmax-over-one-unit',
    name: { zh: '对一个单元用 softmax', en: 'applied softmax to a single unit' },
    practise: {
      zh: '对一个数算 softmax，换一个数再算。',
      en: 'Apply softmax to one number, then to another one.',
    },
  },
  {
    id: 'relu-at-output',
    name: { zh: '分类网络的输出用了 relu', en: 'used relu at the output of a classifier' },
    practise: {
      zh: '说出每个激活函数的取值范围，哪些可以作概率。',
      en: 'Name the range of each activation and say which can be a probability.',
    },
  },
  {
    id: 'dropout-at-output',
    name: { zh: '在输出之后放了 Dropout', en: 'put a dropout behind the output' },
    practise: {
      zh: '说出 Dropout 在训练时对答案做了什么，再决定它放在哪里。',
      en: 'Say what a dropout does to an answer in training, then decide where it belongs.',
    },
  },
  {
    id: 'forgot-output-activation',
    name: { zh: '输出漏了激活函数', en: 'left out the activation of the output' },
    practise: {
      zh: '为二分类、多分类、回归各写出最后一层。',
      en: 'Write the last layer for two classes, for many classes and for a regression.',
    },
  },
];
