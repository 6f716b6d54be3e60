import type { Misconception } from './misconception.js';

/** Mistakes about what convolutional networks see, learn and cost. */
export const images: readonly Misconception[] = [
  {
    id: 'channels-share-kernel',
    name: {
      zh: '以为一个滤波器在各输入通道上用同一组权重',
      en: 'thought that a filter has the same weights for all input channels',
    },
    practise: {
      zh: '画出一个 $3\\times3\\times2$ 的滤波器，标出它的全部 18 个权重。',
      en: 'Draw a filter of $3\\times3\\times2$ and mark all of its 18 weights.',
    },
  },
  {
    id: 'abstract-near-input',
    name: {
      zh: '以为靠近输入的层学到更抽象的特征',
      en: 'thought that layers near the input learn the more abstract features',
    },
    practise: {
      zh: '比较第一层和最后一层的一个单元各能看到图像的多大一块。',
      en: 'Compare how much of the image a unit of the first and one of the last layer can see.',
    },
  },
  {
    id: 'more-filters-wider-view',
    name: {
      zh: '以为滤波器越多感受野越大',
      en: 'thought that more filters make the receptive field larger',
    },
    practise: {
      zh: '分清滤波器的个数（输出通道数）与大小（看多宽）。',
      en: 'Tell the number of filters (output channels) from their size (how wide they look).',
    },
  },
  {
    id: 'padding-widens-view',
    name: {
      zh: '以为填充会扩大感受野',
      en: 'thought that padding makes the receptive field larger',
    },
    practise: {
      zh: '画出特征图中部的一个单元，标出它依赖的像素，再看填充是否改变它们。',
      en: 'Draw a unit in the middle of a feature map, mark the pixels it depends on, and see whether padding changes them.',
    },
  },
  {
    id: 'dense-weights-per-input',
    name: {
      zh: '以为全连接层的权重数只随输入（或输出）的大小成正比',
      en: 'thought that the weights of a dense layer grow with its input or its output size alone',
    },
    practise: {
      zh: '写出全连接层的权重矩阵，行数为输入个数，列数为输出个数。',
      en: 'Write the weight matrix of a dense layer, with as many rows as inputs and as many columns as outputs.',
    },
  },
  {
    id: 'parameters-as-work',
    name: {
      zh: '把参数个数当作计算量',
      en: 'took the number of parameters for the amount of computation',
    },
    practise: {
      zh: '对每一层写出：每个权重在一次前向计算中使用几次。',
      en: 'Write for each layer how many times each weight is used in one forward computation.',
    },
  },
  {
    id: 'conv-parameters-grow-with-image',
    name: {
      zh: '以为卷积层的参数随图像大小变化',
      en: 'thought that the parameters of a convolution depend on the image size',
    },
    practise: {
      zh: '对两种大小的输入用 `summary()` 查看同一卷积层的参数个数。',
      en: 'Look at the parameters of one convolution layer with `summary()` for inputs of two sizes.',
    },
  },
];
