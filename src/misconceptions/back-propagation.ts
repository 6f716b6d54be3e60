import type { Misconception } from './misconception.js';

/** Mistakes in the forward and the backward pass. */
export const backPropagation: readonly Misconception[] = [
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
  {
    id: 'activation-forgotten',
    name: { zh: '前向传播漏了激活函数', en: 'left an activation out in the forward pass' },
    practise: {
      zh: '每个单元写两行：先加权和 $z$，再激活 $h=f(z)$。',
      en: 'Write two lines for each unit: the weighted sum $z$, then the activation $h=f(z)$.',
    },
  },
  {
    id: 'bias-not-added',
    name: { zh: '前向传播漏加偏置', en: 'did not add the biases in the forward pass' },
    practise: {
      zh: '写出 $z=\\sum_iw_ix_i+b$，逐项代入。',
      en: 'Write $z=\\sum_iw_ix_i+b$ and put in each term.',
    },
  },
  {
    id: 'weights-transposed',
    name: {
      zh: '把权重的两个下标弄反',
      en: 'exchanged the two indices of the weights',
    },
    practise: {
      zh: '在图上沿每条边写出权重，核对起点和终点。',
      en: 'Write each weight on its edge in a drawing and check where it starts and ends.',
    },
  },
  {
    id: 'wrong-end-of-edge',
    name: {
      zh: '求权重的梯度时用了边的另一端的值',
      en: 'took the value at the wrong end of the edge for the gradient of a weight',
    },
    practise: {
      zh: '记住：权重的梯度 = 终点的误差信号 × 起点的值。',
      en: 'Remember: the gradient of a weight is the error signal at its end times the value at its start.',
    },
  },
];
