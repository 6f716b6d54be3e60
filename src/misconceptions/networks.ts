import type { Misconception } from './misconception.js';

/** Mistakes about neurons, layers and what networks learn. */
export const networks: readonly Misconception[] = [
  {
    id: 'nonlinear-activation-curves-boundary',
    name: {
      zh: '以为激活函数非线性就使单个神经元的分界弯曲',
      en: 'thought that a non-linear activation makes the boundary of one neuron curved',
    },
    practise: {
      zh: '写出 $f(\\boldsymbol{w}^{\\top}\\boldsymbol{x}+b)=\\theta$，对单调的 $f$ 解出 $\\boldsymbol{w}^{\\top}\\boldsymbol{x}+b$，看它是不是超平面。',
      en: 'Write $f(\\boldsymbol{w}^{\\top}\\boldsymbol{x}+b)=\\theta$, solve it for $\\boldsymbol{w}^{\\top}\\boldsymbol{x}+b$ with a monotone $f$, and see that it is a hyperplane.',
    },
  },
  {
    id: 'one-neuron-does-all',
    name: { zh: '高估单个神经元的能力', en: 'expected too much of a single neuron' },
    practise: {
      zh: '画出异或的四个点，试着用一条直线把两类分开。',
      en: 'Draw the four points of exclusive or and try to separate the two classes by one line.',
    },
  },
  {
    id: 'structure-is-one-function',
    name: {
      zh: '把网络结构当成一个确定的函数',
      en: 'took the structure of a network for one definite function',
    },
    practise: {
      zh: '对同一结构取两组不同的权重，比较同一输入的输出。',
      en: 'Take two sets of weights for one structure and compare the outputs for the same input.',
    },
  },
  {
    id: 'softmax-elementwise',
    name: {
      zh: '以为 softmax 逐个分量独立计算',
      en: 'thought that softmax works on each component by itself',
    },
    practise: {
      zh: '改变一个 logit，重新计算所有输出的概率。',
      en: 'Change one logit and compute all output probabilities again.',
    },
  },
  {
    id: 'activation-applied-to-gradient',
    name: { zh: '把激活函数本身作用到梯度上', en: 'applied the activation itself to the gradient' },
    practise: {
      zh: "写出 $\\partial L/\\partial z=\\partial L/\\partial a\\cdot f'(z)$：斜率在前向的 $z$ 处取值。",
      en: "Write $\\partial L/\\partial z=\\partial L/\\partial a\\cdot f'(z)$: the slope is taken at the $z$ of the forward pass.",
    },
  },
  {
    id: 'backward-without-forward',
    name: {
      zh: '以为反向传播用不到前向传播的中间值',
      en: 'thought that the backward pass needs no values of the forward pass',
    },
    practise: {
      zh: '对一个小网络写出每个权重的梯度，圈出其中来自前向传播的量。',
      en: 'Write the gradient of each weight of a small network and circle what comes from the forward pass.',
    },
  },
  {
    id: 'gradient-means-global-minimum',
    name: {
      zh: '以为沿梯度下降必达全局最小值',
      en: 'thought that following the gradient always ends in the global minimum',
    },
    practise: {
      zh: '画一个有两个谷的曲线，从不同起点作梯度下降。',
      en: 'Draw a curve with two valleys and descend from different starting points.',
    },
  },
  {
    id: 'zero-weight-zero-gradient',
    name: {
      zh: '以为权重为零时它的梯度也为零',
      en: 'thought that a weight of zero has a gradient of zero',
    },
    practise: {
      zh: '写出该权重的梯度的全部因子，看看其中有没有这个权重自己。',
      en: 'Write all factors of the gradient of that weight and look whether the weight itself is among them.',
    },
  },
  {
    id: 'hidden-features-by-hand',
    name: {
      zh: '以为隐藏层的特征由人指定或必有人能懂的含义',
      en: 'thought that hidden features are assigned by people or must be readable to them',
    },
    practise: {
      zh: '说出训练中哪些量由人给定（数据、损失、结构），哪些由学习得到（权重、隐藏层的特征）。',
      en: 'Say which things in training are given by people (data, loss, structure) and which are learnt (weights, hidden features).',
    },
  },
  {
    id: 'low-training-error-is-enough',
    name: { zh: '把训练误差小当作学到了规律', en: 'took a low training error for a rule learnt' },
    practise: {
      zh: '同时看训练误差和验证误差，再判断网络是否学到规律。',
      en: 'Look at the training and the validation error together before judging what was learnt.',
    },
  },
  {
    id: 'affine-map-separates',
    name: {
      zh: '以为仿射变换能改变样本的线性可分性',
      en: 'thought that an affine map can make samples linearly separable',
    },
    practise: {
      zh: '对数轴上的几个点作 $ax+c$ 变换，看次序是否改变（除整体反向外）。',
      en: 'Apply $ax+c$ to some points of a line and see whether their order changes (other than being reversed as a whole).',
    },
  },
  {
    id: 'accuracy-means-understanding',
    name: {
      zh: '把测试准确率高当作理解了因果',
      en: 'took a high test accuracy for an understanding of causes',
    },
    practise: {
      zh: '举一个靠背景线索也能判对的例子，再设想背景改变时的结果。',
      en: 'Think of a picture that is classified rightly by its background, and of what happens when the background changes.',
    },
  },
];
