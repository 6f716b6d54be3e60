import type { Misconception } from './misconception.js';

/** Mistakes in gradient descent and back-propagation. */
export const optimisation: readonly Misconception[] = [
  {
    id: 'gradient-ascent',
    name: {
      zh: '沿梯度方向而不是反方向更新',
      en: 'moved along the gradient instead of against it',
    },
    practise: {
      zh: '记住减号：$w\\leftarrow w-\\eta\\,\\partial L/\\partial w$。',
      en: 'Remember the minus sign: $w\\leftarrow w-\\eta\\,\\partial L/\\partial w$.',
    },
  },
  {
    id: 'forgot-learning-rate',
    name: { zh: '忘记乘学习率', en: 'forgot the learning rate' },
    practise: {
      zh: '每次更新先写公式再代数。',
      en: 'Write the update rule before putting numbers in.',
    },
  },
  {
    id: 'value-for-gradient',
    name: { zh: '用函数值代替导数', en: 'used the value of the function for its slope' },
    practise: {
      zh: '先求导，再代入当前参数。',
      en: 'Differentiate first, then put the current parameter in.',
    },
  },
  {
    id: 'stale-gradient',
    name: { zh: '第二步仍用初始点的梯度', en: 'kept using the gradient of the starting point' },
    practise: {
      zh: '每走一步都在新位置重新计算梯度。',
      en: 'Compute the gradient anew at each new place.',
    },
  },
  {
    id: 'derivative-factor-dropped',
    name: { zh: '求导时漏了系数', en: 'dropped a factor when differentiating' },
    practise: {
      zh: '练习 $\\frac{d}{dw}a(w-b)^2=2a(w-b)$。',
      en: 'Practise $\\frac{d}{dw}a(w-b)^2=2a(w-b)$.',
    },
  },
  {
    id: 'sequential-update',
    name: {
      zh: '先更新一个参数再用新值求另一个的梯度',
      en: 'updated one parameter before taking the gradient of the other',
    },
    practise: {
      zh: '先在旧点算出全部偏导数，再一起更新。',
      en: 'Take all partial derivatives at the old point, then update together.',
    },
  },
  {
    id: 'one-step-short',
    name: { zh: '少走一步', en: 'stopped one step short' },
    practise: {
      zh: '给每次更新编号，核对题目要求的步数。',
      en: 'Number the updates and check how many are asked for.',
    },
  },
  {
    id: 'adagrad-without-root',
    name: { zh: 'Adagrad 忘记开平方', en: 'forgot the square root in Adagrad' },
    practise: {
      zh: '写出 $\\eta/\\sqrt{\\sum g^2}$ 再代数。',
      en: 'Write $\\eta/\\sqrt{\\sum g^2}$ before putting numbers in.',
    },
  },
  {
    id: 'adagrad-without-sum',
    name: { zh: 'Adagrad 只用了当前梯度', en: 'used only the current gradient in Adagrad' },
    practise: {
      zh: '记录全部历史梯度的平方和。',
      en: 'Keep the sum of the squares of all gradients so far.',
    },
  },
  {
    id: 'adagrad-sum-of-gradients',
    name: {
      zh: 'Adagrad 累加梯度而不是梯度平方',
      en: 'summed gradients instead of their squares in Adagrad',
    },
    practise: {
      zh: '先平方，再累加。',
      en: 'Square first, then sum.',
    },
  },
  {
    id: 'plain-gradient-descent',
    name: { zh: '当成普通梯度下降', en: 'used plain gradient descent' },
    practise: {
      zh: '先写出题目所用优化器的更新公式。',
      en: 'Write down the rule of the optimizer that the question names.',
    },
  },
  {
    id: 'activation-slope-dropped',
    name: {
      zh: '反向传播漏乘激活函数的导数',
      en: 'left the slope of the activation out in back-propagation',
    },
    practise: {
      zh: '逐个写出链式法则的因子：$\\frac{\\partial L}{\\partial a}\\cdot\\frac{\\partial a}{\\partial z}\\cdot\\frac{\\partial z}{\\partial w}$。',
      en: 'Write each factor of the chain rule: $\\frac{\\partial L}{\\partial a}\\cdot\\frac{\\partial a}{\\partial z}\\cdot\\frac{\\partial z}{\\partial w}$.',
    },
  },
  {
    id: 'outgoing-weight-dropped',
    name: {
      zh: '反向传播漏乘下一层的权重',
      en: 'left the next layer’s weight out in back-propagation',
    },
    practise: {
      zh: '把误差沿同一条边传回：乘上这条边的权重。',
      en: 'Send the error back along the same edge: multiply by its weight.',
    },
  },
  {
    id: 'input-dropped',
    name: { zh: '求权重的梯度时漏乘它的输入', en: 'left the weight’s input out of its gradient' },
    practise: {
      zh: '记住：$\\partial z/\\partial w$ 等于这条边的输入。',
      en: 'Remember: $\\partial z/\\partial w$ is the input of that edge.',
    },
  },
  {
    id: 'error-sign-flipped',
    name: { zh: '误差的正负号弄反', en: 'turned the sign of the error round' },
    practise: {
      zh: '由 $L=\\frac12(y-t)^2$ 得 $\\partial L/\\partial y=y-t$。',
      en: 'From $L=\\frac12(y-t)^2$ it follows that $\\partial L/\\partial y=y-t$.',
    },
  },
];
