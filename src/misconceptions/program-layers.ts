import type { Misconception } from './misconception.js';

/** Mistakes of programs in putting layers together. */
export const programLayers: readonly Misconception[] = [
  {
    id: 'missing-flatten',
    name: { zh: '全连接层之前没有展平', en: 'did not flatten before the dense layers' },
    practise: {
      zh: '用 `summary()` 看卷积部分和输出的形状各有几维。',
      en: 'Look at `summary()`: how many dimensions do the convolutions and the output have?',
    },
  },
  {
    id: 'forgot-activation',
    name: { zh: '中间层漏了激活函数', en: 'left out the activation of a hidden layer' },
    practise: {
      zh: '把两个没有激活函数的层乘成一个矩阵。',
      en: 'Multiply two layers without activation into one matrix.',
    },
  },
  {
    id: 'two-activations-in-a-row',
    name: {
      zh: '同一层之后用了两个激活函数',
      en: 'applied two activations to one layer',
    },
    practise: {
      zh: '写出 `Dense(10, activation="relu")` 之后再接 softmax 时输出怎样算出。',
      en: 'Write down how the output comes about when softmax follows `Dense(10, activation="relu")`.',
    },
  },
  {
    id: 'filters-kernel-swapped',
    name: {
      zh: '滤波器个数与卷积核大小写反了',
      en: 'swapped the number of filters and the kernel size',
    },
    practise: {
      zh: '用关键字写 `Conv2D(filters=32, kernel_size=3)`。',
      en: 'Write `Conv2D(filters=32, kernel_size=3)` with keywords.',
    },
  },
  {
    id: 'pooling-with-stride-one',
    name: { zh: '池化的步幅写成 1', en: 'made a pooling move by 1' },
    practise: {
      zh: '对边长 6 的图像作 2×2 池化，步幅分别取 1 和 2，比较输出大小。',
      en: 'Pool an image of side 6 by 2×2 with stride 1 and with stride 2 and compare the sizes.',
    },
  },
  {
    id: 'pooling-before-convolution',
    name: { zh: '池化放在卷积之前', en: 'pooled before the convolution' },
    practise: {
      zh: '说出卷积和池化各做什么，再排出先后。',
      en: 'Say what a convolution and what a pooling is for, then put them in order.',
    },
  },
  {
    id: 'flatten-before-convolution',
    name: { zh: '展平放在卷积之前', en: 'flattened before the convolution' },
    practise: {
      zh: '写出每一层之后数据的形状，看哪里没有了高和宽。',
      en: 'Write the shape after each layer and see where height and width are gone.',
    },
  },
  {
    id: 'channels-forgotten',
    name: { zh: '输入形状漏了通道', en: 'left the channels out of the input shape' },
    practise: {
      zh: '写出灰度图和彩色图一行数据的形状。',
      en: 'Write the shape of one grey image and of one in colour.',
    },
  },
  {
    id: 'batch-in-input-shape',
    name: { zh: '输入形状里写进了行数', en: 'wrote the number of rows into the input shape' },
    practise: {
      zh: '打印 `x.shape` 和 `x[0].shape`，看模型要的是哪一个。',
      en: 'Print `x.shape` and `x[0].shape` and say which of them a model wants.',
    },
  },
  {
    id: 'return-sequences-missing',
    name: {
      zh: '叠加循环层时漏了 `return_sequences=True`',
      en: 'stacked recurrent layers without `return_sequences=True`',
    },
    practise: {
      zh: '写出 `return_sequences` 取两个值时 LSTM 的输出形状。',
      en: 'Write the output shape of an LSTM for both values of `return_sequences`.',
    },
  },
  {
    id: 'return-sequences-too-much',
    name: {
      zh: '只要一个答案时仍返回整个序列',
      en: 'returned all steps where one answer is wanted',
    },
    practise: {
      zh: '比较“每步一个答案”和“每句一个答案”两种网络的最后几层。',
      en: 'Compare the last layers of a network with an answer per step and of one with an answer per sentence.',
    },
  },
  {
    id: 'embedding-too-small',
    name: {
      zh: 'Embedding 的行数少于词的编号',
      en: 'made an embedding with fewer rows than there are words',
    },
    practise: {
      zh: '求出编号的最大值，再决定 `input_dim`（别忘了编号 0）。',
      en: 'Find the largest number of a word, then choose `input_dim` (number 0 counts too).',
    },
  },
  {
    id: 'dropout-rate-keeps',
    name: {
      zh: '把 Dropout 的比例当作保留的比例',
      en: 'took the rate of a dropout for the share that is kept',
    },
    practise: {
      zh: '对全 1 的输入用 `Dropout(0.2)`，数一数剩下几个不为 0。',
      en: 'Apply `Dropout(0.2)` to ones and count how many are not 0.',
    },
  },
  {
    id: 'inputs-in-wrong-order',
    name: {
      zh: '多个输入的顺序与模型不一致',
      en: 'handed several inputs over in another order than the model takes them',
    },
    practise: {
      zh: '给每个 `Input` 起名，用字典交给 `fit`。',
      en: 'Give each `Input` a name and hand a dictionary to `fit`.',
    },
  },
  {
    id: 'layers-without-model',
    name: { zh: '建立了层却没有组成模型', en: 'made layers but no model of them' },
    practise: {
      zh: '用 `keras.Sequential([...])` 把层列成一个模型，再看 `summary()`。',
      en: 'List the layers in `keras.Sequential([...])` and look at `summary()`.',
    },
  },
];
