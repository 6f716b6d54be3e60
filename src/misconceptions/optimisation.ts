import type { Misconception } from './misconception.js';

/** Mistakes in gradient descent and its relatives. */
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
    id: 'sign-slip',
    name: { zh: '正负号弄反', en: 'turned a sign round' },
    practise: {
      zh: '代入负数时先加括号，再逐步去括号。',
      en: 'Put negative numbers in brackets first, then take the brackets off one by one.',
    },
  },
  {
    id: 'step-for-place',
    name: {
      zh: '以为学习率加倍，参数的值也加倍',
      en: 'thought that twice the learning rate gives twice the parameter',
    },
    practise: {
      zh: '分清：学习率乘的是步长 $w_1-w_0$，不是 $w_1$ 本身。',
      en: 'Tell them apart: the learning rate multiplies the step $w_1-w_0$, not $w_1$ itself.',
    },
  },
  {
    id: 'value-for-place',
    name: {
      zh: '把最小值当成取到最小值的位置',
      en: 'took the least value for the place where it is reached',
    },
    practise: {
      zh: '在抛物线上分别标出最低点的横坐标和纵坐标。',
      en: 'Mark both coordinates of the lowest point of a parabola.',
    },
  },
  {
    id: 'learning-rate-misjudged',
    name: {
      zh: '误判学习率对步长和收敛的影响',
      en: 'misjudged what the learning rate does to steps and convergence',
    },
    practise: {
      zh: "对抛物线计算 $1-\\eta L''$：绝对值小于 1 则收敛，为负则每步越过最小点。",
      en: "For a parabola compute $1-\\eta L''$: below 1 in size it converges, negative it passes over the lowest point at each step.",
    },
  },
  {
    id: 'overshoot-means-divergence',
    name: {
      zh: '以为越过最小点就一定发散',
      en: 'thought that passing over the minimum means divergence',
    },
    practise: {
      zh: '在 $w^2$ 上取 $\\eta=0.75$ 走三步，看 $w$ 是否仍接近 0。',
      en: 'Take three steps with $\\eta=0.75$ on $w^2$ and see whether $w$ still comes near 0.',
    },
  },
  {
    id: 'adagrad-mean-for-sum',
    name: {
      zh: 'Adagrad 用了梯度平方的平均而不是总和',
      en: 'used the mean of the squared gradients instead of their sum in Adagrad',
    },
    practise: {
      zh: '分清：Adagrad 用平方和，RMSProp 用平方的（滑动）平均。',
      en: 'Tell them apart: Adagrad uses the sum of squares, RMSProp a (moving) mean of squares.',
    },
  },
  {
    id: 'adagrad-order-ignored',
    name: {
      zh: '以为 Adagrad 的结果与梯度的次序无关',
      en: 'thought that the order of the gradients does not matter in Adagrad',
    },
    practise: {
      zh: '把两个梯度交换次序，各走两步，比较结果。',
      en: 'Swap two gradients, take two steps each way, and compare.',
    },
  },
];
