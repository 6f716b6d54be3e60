import type { Misconception } from './misconception.js';

/** Mistakes about softmax, cross-entropy and probabilities. */
export const probability: readonly Misconception[] = [
  {
    id: 'no-exponential',
    name: {
      zh: 'softmax 未取指数，直接归一化',
      en: 'normalised the logits without the exponential',
    },
    practise: {
      zh: '先对每个 logit 取 $e^{z}$，再除以总和。',
      en: 'Take $e^{z}$ of each logit first, then divide by the sum.',
    },
  },
  {
    id: 'wrong-class-probability',
    name: { zh: '取了错误类别的概率', en: 'took the probability of the wrong class' },
    practise: {
      zh: '交叉熵只看真实类别的概率。',
      en: 'Cross-entropy looks at the probability of the true class only.',
    },
  },
  {
    id: 'predicted-class-for-true-class',
    name: {
      zh: '用预测概率最大的类别代替真实类别',
      en: 'took the most probable class for the true one',
    },
    practise: {
      zh: '先找出独热标签中 1 的位置。',
      en: 'Find the place of the 1 in the one-hot label first.',
    },
  },
  {
    id: 'sigmoid-for-softmax',
    name: { zh: '用 sigmoid 代替 softmax', en: 'used the sigmoid instead of softmax' },
    practise: {
      zh: '多类概率之和为 1：检查你的结果。',
      en: 'The class probabilities sum to 1: check yours.',
    },
  },
  {
    id: 'squared-error-for-cross-entropy',
    name: { zh: '用平方误差代替交叉熵', en: 'used the squared error instead of cross-entropy' },
    practise: {
      zh: '写出 $-\\sum_k y_k\\ln p_k$。',
      en: 'Write $-\\sum_k y_k\\ln p_k$.',
    },
  },
  {
    id: 'wrong-log-base',
    name: { zh: '对数的底用错', en: 'used the wrong base of the logarithm' },
    practise: {
      zh: '机器学习中的 $\\log$ 通常是自然对数 $\\ln$；看清题目。',
      en: 'In machine learning $\\log$ is usually the natural $\\ln$; read the question.',
    },
  },
  {
    id: 'forgot-minus-sign',
    name: { zh: '漏了交叉熵前的负号', en: 'forgot the minus sign of cross-entropy' },
    practise: {
      zh: '损失不为负：概率的对数是负数，前面要有负号。',
      en: 'A loss is not negative: the log of a probability is, so it takes a minus sign.',
    },
  },
  {
    id: 'gradient-not-minus-label',
    name: {
      zh: '求 logit 的梯度时没有减去标签',
      en: 'did not subtract the label in the gradient of a logit',
    },
    practise: {
      zh: '推导 $\\partial L/\\partial z_k=p_k-y_k$。',
      en: 'Derive $\\partial L/\\partial z_k=p_k-y_k$.',
    },
  },
];
