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
  {
    id: 'own-class-left-out',
    name: {
      zh: 'softmax 的分母漏了自己这一类',
      en: 'left the class itself out of the denominator of softmax',
    },
    practise: {
      zh: '分母是全部类别的 $e^{z}$ 之和；检查各概率之和是否为 1。',
      en: 'The denominator sums $e^{z}$ over all classes; check that the probabilities sum to 1.',
    },
  },
  {
    id: 'gradient-only-at-true-class',
    name: {
      zh: '以为只有真实类别的 logit 有梯度',
      en: 'thought that only the logit of the true class has a gradient',
    },
    practise: {
      zh: '写出 $L=-z_c+\\ln\\sum_je^{z_j}$，对每个 $z_k$ 求导。',
      en: 'Write $L=-z_c+\\ln\\sum_je^{z_j}$ and differentiate with respect to each $z_k$.',
    },
  },
  {
    id: 'constant-changes-softmax',
    name: {
      zh: '以为所有 logit 加同一常数会改变概率',
      en: 'thought that adding one constant to all logits changes the probabilities',
    },
    practise: {
      zh: '把 $e^{z_k+c}=e^{c}e^{z_k}$ 代入 softmax，约去 $e^{c}$。',
      en: 'Put $e^{z_k+c}=e^{c}e^{z_k}$ into softmax and cancel $e^{c}$.',
    },
  },
  {
    id: 'scaling-leaves-softmax',
    name: {
      zh: '以为所有 logit 乘同一倍数不改变概率',
      en: 'thought that scaling all logits leaves the probabilities as they are',
    },
    practise: {
      zh: '比较 $(1,0)$ 与 $(2,0)$ 的 softmax。',
      en: 'Compare softmax of $(1,0)$ and of $(2,0)$.',
    },
  },
];
