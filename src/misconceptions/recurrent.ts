import type { Misconception } from './misconception.js';

/** Mistakes about recurrent networks. */
export const recurrent: readonly Misconception[] = [
  {
    id: 'memory-replaced',
    name: {
      zh: '以为新输入替换记忆而不是加到记忆上',
      en: 'thought that the input replaces the memory instead of being added',
    },
    practise: {
      zh: '写出 $c_t=f_tc_{t-1}+i_tg_t$，注意加号。',
      en: 'Write $c_t=f_tc_{t-1}+i_tg_t$ and mind the plus sign.',
    },
  },
  {
    id: 'forget-gate-inverted',
    name: { zh: '把遗忘门的开与关弄反', en: 'read the forget gate the wrong way round' },
    practise: {
      zh: '记住：遗忘门为 1 表示保留，为 0 表示清除。',
      en: 'Remember: a forget gate of 1 keeps, a forget gate of 0 erases.',
    },
  },
  {
    id: 'forgot-output-gate',
    name: { zh: '忘记输出门', en: 'forgot the output gate' },
    practise: {
      zh: '每一步先看输出门，再写输出。',
      en: 'At each step look at the output gate before writing the output.',
    },
  },
  {
    id: 'forgot-input-gate',
    name: { zh: '忘记输入门', en: 'forgot the input gate' },
    practise: {
      zh: '每一步先看输入门是否打开，再加输入。',
      en: 'At each step look whether the input gate is open before adding the input.',
    },
  },
  {
    id: 'memory-not-reset',
    name: { zh: '忘记清零记忆', en: 'forgot to reset the memory' },
    practise: {
      zh: '逐步列表，遇到清零信号立即写 0。',
      en: 'Make a table step by step and write 0 where the reset signal comes.',
    },
  },
  {
    id: 'output-before-update',
    name: { zh: '输出了更新前的记忆', en: 'put out the memory before its update' },
    practise: {
      zh: '先更新记忆，再由输出门读出。',
      en: 'Update the memory first, then read it through the output gate.',
    },
  },
  {
    id: 'output-clears-memory',
    name: { zh: '以为输出之后记忆被清空', en: 'thought that putting out empties the memory' },
    practise: {
      zh: '记住：输出门只是读取，不改变记忆。',
      en: 'Remember: the output gate only reads, the memory stays.',
    },
  },
  {
    id: 'forgot-tanh',
    name: { zh: '漏了 tanh', en: 'left a tanh out' },
    practise: {
      zh: '写全 $h_t=o_t\\tanh(c_t)$ 与 $g_t=\\tanh(\\cdot)$。',
      en: 'Write $h_t=o_t\\tanh(c_t)$ and $g_t=\\tanh(\\cdot)$ in full.',
    },
  },
  {
    id: 'forgot-previous-state',
    name: { zh: '忘记上一时刻的状态', en: 'forgot the state of the step before' },
    practise: {
      zh: '列出每个门的两类输入：$x_t$ 与 $h_{t-1}$。',
      en: 'List both inputs of each gate: $x_t$ and $h_{t-1}$.',
    },
  },
  {
    id: 'forgot-recurrent-weights',
    name: { zh: '漏算循环权重', en: 'left the recurrent weights out' },
    practise: {
      zh: '记住：隐状态到自身还有 $u\\times u$ 个权重。',
      en: 'Remember the $u\\times u$ weights from the hidden state to itself.',
    },
  },
  {
    id: 'wrong-number-of-gates',
    name: { zh: '门的组数记错', en: 'took the wrong number of gates' },
    practise: {
      zh: '记住：简单循环 1 组，GRU 3 组，LSTM 4 组权重。',
      en: 'Remember: simple recurrent 1, GRU 3, LSTM 4 sets of weights.',
    },
  },
  {
    id: 'gru-bias-convention',
    name: { zh: '混淆 GRU 的两种偏置约定', en: 'mixed up the two bias conventions of the GRU' },
    practise: {
      zh: 'Keras 的 reset_after=True 有两组偏置，教科书公式只有一组。',
      en: 'Keras with reset_after=True has two bias vectors, the textbook formula one.',
    },
  },
  {
    id: 'times-sequence-length',
    name: {
      zh: '把参数个数乘以时间步数',
      en: 'multiplied the parameters by the number of time steps',
    },
    practise: {
      zh: '记住：各时间步共享同一组权重。',
      en: 'Remember: all time steps share one set of weights.',
    },
  },
  {
    id: 'output-held',
    name: {
      zh: '以为输出门关闭时保持上一步的输出',
      en: 'thought that a closed output gate holds the last output',
    },
    practise: {
      zh: '把关闭的输出门当作乘 0：$y=o\\cdot c$，$o=0$。',
      en: 'Read a closed output gate as a factor 0: $y=o\\cdot c$, $o=0$.',
    },
  },
  {
    id: 'output-reads-input',
    name: {
      zh: '以为输出的是输入而不是记忆',
      en: 'thought that the output is the input and not the memory',
    },
    practise: {
      zh: '分两行列表：先写记忆，再从记忆读出输出。',
      en: 'Use two rows: write the memory first, then read the output from it.',
    },
  },
  {
    id: 'reset-as-subtraction',
    name: {
      zh: '把清零信号 −1 当作减去输入',
      en: 'took the reset signal −1 for subtracting the input',
    },
    practise: {
      zh: '记住：清零信号使记忆等于 0，与输入和原来的记忆都无关。',
      en: 'Remember: the reset signal makes the memory 0, whatever the input and the old memory are.',
    },
  },
  {
    id: 'reset-stores-input',
    name: {
      zh: '清零的同时存入了当步输入',
      en: 'stored the input in the step that resets',
    },
    practise: {
      zh: '清零的一步输入门是关闭的：写下 0 再看下一步。',
      en: 'The input gate is closed in a step that resets: write 0 and go on to the next step.',
    },
  },
  {
    id: 'gates-swapped',
    name: { zh: '把输入门与遗忘门用反', en: 'swapped the input gate and the forget gate' },
    practise: {
      zh: '记住：遗忘门乘旧记忆，输入门乘候选值。',
      en: 'Remember: the forget gate multiplies the old memory, the input gate the candidate.',
    },
  },
  {
    id: 'activations-swapped',
    name: { zh: '把 sigmoid 与 tanh 用反', en: 'swapped the sigmoid and tanh' },
    practise: {
      zh: '记住：门要在 0 和 1 之间，用 sigmoid；候选值可正可负，用 tanh。',
      en: 'Remember: a gate lies between 0 and 1, so sigmoid; a candidate may be negative, so tanh.',
    },
  },
  {
    id: 'coupled-gates',
    name: {
      zh: '用 $1-f$ 代替输入门',
      en: 'took $1-f$ for the input gate',
    },
    practise: {
      zh: 'LSTM 的输入门有自己的权重；把两个门分别算出来。',
      en: 'The input gate of an LSTM has weights of its own: work out both gates.',
    },
  },
  {
    id: 'net-input-without-bias',
    name: { zh: '净输入漏加偏置', en: 'left the bias out of a net input' },
    practise: {
      zh: '写全 $z=wx_t+uh_{t-1}+b$ 再代数。',
      en: 'Write $z=wx_t+uh_{t-1}+b$ in full before putting numbers in.',
    },
  },
  {
    id: 'self-loop-only',
    name: {
      zh: '以为每个隐单元只连回自己',
      en: 'thought that each hidden unit feeds back to itself only',
    },
    practise: {
      zh: '画出 3 个隐单元之间的全部循环连线：共 9 条。',
      en: 'Draw all recurrent edges among 3 hidden units: there are 9.',
    },
  },
  {
    id: 'linear-in-units',
    name: {
      zh: '以为参数个数与隐单元数成正比',
      en: 'thought that the parameters grow in proportion to the hidden units',
    },
    practise: {
      zh: '分别对 2 个和 4 个隐单元数循环权重：4 个和 16 个。',
      en: 'Count the recurrent weights of 2 and of 4 hidden units: 4 and 16.',
    },
  },
  {
    id: 'dense-on-all-steps',
    name: {
      zh: '以为全连接层接收所有时间步的输出',
      en: 'thought that the dense layer takes the outputs of all time steps',
    },
    practise: {
      zh: '写出循环层只返回最后一步时的输出形状：长度等于隐单元数。',
      en: 'Write the output shape of a recurrent layer that returns its last step: as long as its units.',
    },
  },
];
