import type { Misconception } from './misconception.js';

/** Mistakes about learning from data, attacks and meta learning. */
export const learning: readonly Misconception[] = [
  {
    id: 'modelling-steps-mixed-up',
    name: { zh: '混淆建模的三个步骤', en: 'mixed up the three steps of modelling' },
    practise: {
      zh: '对每个决定问一问：它改变了可选的函数、评判的标准，还是寻找的方法？',
      en: 'Ask of each decision: does it change the functions to choose from, the way they are judged, or the way the best is sought?',
    },
  },
  {
    id: 'other-error-for-squared-error',
    name: {
      zh: '用别的误差代替误差平方和',
      en: 'used another measure of error for the sum of squared errors',
    },
    practise: {
      zh: '对同一组点，分别算出一条直线的误差平方和、绝对误差之和与最大误差。',
      en: 'For one set of points and one line, compute the sum of squared errors, the sum of absolute errors and the largest error.',
    },
  },
  {
    id: 'batch-size-for-updates',
    name: {
      zh: '以为批量越大更新次数越多',
      en: 'thought that a larger batch size means more updates',
    },
    practise: {
      zh: '对 1000 个样本，分别算出批量大小为 10 和 100 时一个 epoch 的更新次数。',
      en: 'For 1000 samples, count the updates of an epoch with batch sizes of 10 and of 100.',
    },
  },
  {
    id: 'slope-alone-for-distance',
    name: {
      zh: '只凭一阶导数判断离最小点的距离',
      en: 'judged the distance from the minimum by the first derivative alone',
    },
    practise: {
      zh: '在 $x^2$ 和 $10x^2$ 上各取一点，比较导数的大小与到最小点的距离。',
      en: 'Take a point on $x^2$ and one on $10x^2$, and compare their derivatives with their distances from the minimum.',
    },
  },
  {
    id: 'bias-variance-swapped',
    name: {
      zh: '混淆偏差与方差（欠拟合与过拟合）的症状或对策',
      en: 'mixed up the signs or remedies of bias and variance (under- and over-fitting)',
    },
    practise: {
      zh: '先看训练误差：大则偏差大；小而验证误差大则方差大。再为两者各写一种对策。',
      en: 'Look at the training error first: if it is large, the bias is large; if it is small and the validation error large, the variance is. Then write a remedy for each.',
    },
  },
  {
    id: 'larger-penalty-always-better',
    name: {
      zh: '以为正则化越强测试误差越小',
      en: 'thought that stronger regularisation always lowers the test error',
    },
    practise: {
      zh: '设想 $\\lambda$ 趋于无穷时得到什么函数，它能拟合数据吗？',
      en: 'Imagine the function that results as $\\lambda$ tends to infinity: does it fit the data?',
    },
  },
  {
    id: 'weight-decay-forgotten',
    name: { zh: '忘记正则项对梯度的贡献', en: 'forgot what the penalty adds to the gradient' },
    practise: {
      zh: '对 $L+\\lambda w^2$ 求导，写出含 $2\\lambda w$ 的更新式。',
      en: 'Differentiate $L+\\lambda w^2$ and write the update with the term $2\\lambda w$.',
    },
  },
  {
    id: 'symmetric-entries-counted-twice',
    name: {
      zh: '把对称矩阵的对称元素算了两次',
      en: 'counted the symmetric entries of a symmetric matrix twice',
    },
    practise: {
      zh: '写出 3×3 对称矩阵，数一数不同的元素：6 个。',
      en: 'Write a symmetric 3×3 matrix and count its different entries: 6.',
    },
  },
  {
    id: 'right-class-means-zero-loss',
    name: {
      zh: '以为判对了交叉熵就为零',
      en: 'thought that a right decision means a cross-entropy of zero',
    },
    practise: {
      zh: '对预测 $(0.4,0.3,0.3)$、真实类别为第 1 类，算出交叉熵。',
      en: 'Compute the cross-entropy of the prediction $(0.4,0.3,0.3)$ when class 1 is the true one.',
    },
  },
  {
    id: 'folds-swapped',
    name: {
      zh: '把交叉验证中训练与验证的样本数弄反',
      en: 'swapped the numbers of training and validation samples in cross-validation',
    },
    practise: {
      zh: '画出 5 折，每次涂一折作验证，数一数其余的折。',
      en: 'Draw 5 folds, shade one for validation each time, and count the others.',
    },
  },
  {
    id: 'candidates-not-multiplied',
    name: {
      zh: '忘记每个候选模型都要走完各折',
      en: 'forgot that each candidate goes through all folds',
    },
    practise: {
      zh: '画一张表，行是候选，列是折，数一数格子。',
      en: 'Draw a table with a row for each candidate and a column for each fold, and count its cells.',
    },
  },
  {
    id: 'noise-robust-means-attack-robust',
    name: {
      zh: '以为对随机噪声稳健就对攻击稳健',
      en: 'thought that robustness to random noise is robustness to attacks',
    },
    practise: {
      zh: '对线性函数 $\\boldsymbol{w}^{\\top}\\boldsymbol{x}$，比较随机的 $\\pm\\varepsilon$ 与 $\\varepsilon\\operatorname{sign}(\\boldsymbol{w})$ 使输出改变多少。',
      en: 'For a linear function $\\boldsymbol{w}^{\\top}\\boldsymbol{x}$, compare how much random $\\pm\\varepsilon$ and $\\varepsilon\\operatorname{sign}(\\boldsymbol{w})$ change the output.',
    },
  },
  {
    id: 'attack-sign-reversed',
    name: { zh: '把攻击的方向弄反', en: 'reversed the direction of an attack' },
    practise: {
      zh: '先说清要使哪个损失变大、哪个变小，再写符号。',
      en: 'Say first which loss is to grow and which to fall, then write the signs.',
    },
  },
  {
    id: 'attack-trains-network',
    name: {
      zh: '以为攻击时改变网络的参数',
      en: 'thought that an attack changes the parameters of the network',
    },
    practise: {
      zh: '分别写出训练和攻击中什么固定、什么变化。',
      en: 'Write down for training and for an attack what is fixed and what changes.',
    },
  },
  {
    id: 'attack-not-clipped',
    name: {
      zh: '忘记把对抗样本截断到允许的范围',
      en: 'forgot to clip an adversarial sample to the allowed range',
    },
    practise: {
      zh: '每步之后检查各分量是否在 $[0,1]$ 内。',
      en: 'After each step check that all components are within $[0,1]$.',
    },
  },
  {
    id: 'gradient-instead-of-sign',
    name: {
      zh: 'FGSM 用了梯度本身而不是符号',
      en: 'used the gradient itself instead of its sign in FGSM',
    },
    practise: {
      zh: '先把梯度的各分量换成 $-1$、$0$ 或 $1$，再乘 $\\varepsilon$。',
      en: 'Replace each component of the gradient by $-1$, $0$ or $1$ first, then multiply by $\\varepsilon$.',
    },
  },
  {
    id: 'secrecy-is-safety',
    name: { zh: '以为参数保密就不会被攻击', en: 'thought that secret parameters prevent attacks' },
    practise: {
      zh: '说出只能提交输入、看到输出的人怎样用代理网络攻击。',
      en: 'Say how somebody who can only submit inputs and see outputs attacks by way of a proxy network.',
    },
  },
  {
    id: 'one-defence-for-all',
    name: { zh: '以为一种防御能挡住所有攻击', en: 'thought that one defence stops every attack' },
    practise: {
      zh: '对每种防御，设想攻击者知道它之后会怎样做。',
      en: 'For each defence, imagine what an attacker does who knows about it.',
    },
  },
  {
    id: 'meta-levels-mixed-up',
    name: {
      zh: '混淆元学习的两层：任务的训练/测试样本与训练/测试任务',
      en: 'mixed up the two levels of meta-learning: training/test samples of a task, and training/test tasks',
    },
    practise: {
      zh: '画一张表：行是训练任务和测试任务，列是训练样本和测试样本，写出每格的用途。',
      en: 'Draw a table with training and test tasks as rows, training and test samples as columns, and write the use of each cell.',
    },
  },
  {
    id: 'maml-gradient-before-adapting',
    name: {
      zh: 'MAML 在适应之前的参数处求外层梯度',
      en: 'took the outer gradient of MAML at the parameters before adapting',
    },
    practise: {
      zh: '先算出适应后的 $\\hat\\theta$，再在 $\\hat\\theta$ 处求测试损失的导数。',
      en: 'Compute the adapted $\\hat\\theta$ first, then take the derivative of the test loss at $\\hat\\theta$.',
    },
  },
  {
    id: 'maml-updates-adapted',
    name: {
      zh: 'MAML 外层更新了适应后的参数而不是初始参数',
      en: 'let the outer update of MAML start from the adapted parameters',
    },
    practise: {
      zh: '记住：外层更新的是 $\\phi$，$\\hat\\theta$ 用过即弃。',
      en: 'Remember: the outer update changes $\\phi$; $\\hat\\theta$ is thrown away after use.',
    },
  },
  {
    id: 'maml-second-order-kept',
    name: {
      zh: '题目要一阶近似时仍乘了内层的导数',
      en: 'kept the derivative of the inner step where the first-order approximation was asked for',
    },
    practise: {
      zh: '分别写出一阶与不作近似的外层梯度，看差哪一个因子。',
      en: 'Write the outer gradient with and without the first-order approximation and see by which factor they differ.',
    },
  },
];
