import type { Misconception } from './misconception.js';

/** Mistakes in using Keras. */
export const keras: readonly Misconception[] = [
  {
    id: 'shape-needed-everywhere',
    name: {
      zh: '以为每一层都必须写出输入形状',
      en: 'thought that a layer cannot do without a written input shape',
    },
    practise: {
      zh: '写一个三层的 Sequential 模型，只在最前面给出输入形状，用 `summary()` 查看各层的形状。',
      en: 'Write a Sequential model of three layers, give an input shape at the very front only, and look at all shapes with `summary()`.',
    },
  },
  {
    id: 'predict-returns-class',
    name: { zh: '以为 predict 直接返回类别编号', en: 'thought that predict returns class indices' },
    practise: {
      zh: '打印 `model.predict(x).shape`，再用 `argmax` 求出类别。',
      en: 'Print `model.predict(x).shape`, then find the classes with `argmax`.',
    },
  },
  {
    id: 'validation-trains',
    name: {
      zh: '以为验证数据也用来更新权重',
      en: 'thought that validation data update the weights too',
    },
    practise: {
      zh: '分清训练集、验证集、测试集各在哪一步使用，哪一个会改变权重。',
      en: 'Say for the training, validation and test set in which step each is used and which of them changes weights.',
    },
  },
  {
    id: 'scaling-is-standardising',
    name: {
      zh: '把缩放到固定区间当作标准化',
      en: 'took scaling to a fixed range for standardising',
    },
    practise: {
      zh: '对几个数分别除以最大值和作 $(x-\\mu)/\\sigma$，比较均值和方差。',
      en: 'Divide a few numbers by their maximum, then apply $(x-\\mu)/\\sigma$ to them, and compare mean and variance.',
    },
  },
  {
    id: 'dense-flattens',
    name: {
      zh: '以为 Dense 会自动展平输入',
      en: 'thought that Dense flattens its input by itself',
    },
    practise: {
      zh: '把 `Dense` 作用于形状为 `(None, 5, 5, 64)` 的输入，查看输出形状。',
      en: 'Apply `Dense` to an input of shape `(None, 5, 5, 64)` and look at the output shape.',
    },
  },
];
