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
];
