import type { Misconception } from './misconception.js';

/** Mistakes about convolution and pooling. */
export const convolution: readonly Misconception[] = [
  {
    id: 'forgot-plus-one',
    name: { zh: '漏了公式末尾的加 1', en: 'left out the + 1 of the size formula' },
    practise: {
      zh: '在纸上逐格移动窗口，数一数它有几个位置。',
      en: 'Move the window over a grid on paper and count its positions.',
    },
  },
  {
    id: 'forgot-padding',
    name: { zh: '忘记计入填充', en: 'forgot the padding' },
    practise: {
      zh: '先写出填充后的大小 $n+2p$，再代入公式。',
      en: 'Write the padded size $n+2p$ first, then use the formula.',
    },
  },
  {
    id: 'padding-on-one-side',
    name: { zh: '填充只算了一侧', en: 'counted the padding on one side only' },
    practise: {
      zh: '画出四周都有填充的图像，量出它的边长。',
      en: 'Draw the image with its padding on all sides and measure its side.',
    },
  },
  {
    id: 'forgot-stride',
    name: { zh: '忘记除以步幅', en: 'forgot to divide by the stride' },
    practise: {
      zh: '用步幅 2 在 7 格上滑动 3 格的窗口，数位置。',
      en: 'Slide a window of 3 over 7 cells with stride 2 and count its positions.',
    },
  },
  {
    id: 'floor-vs-ceil',
    name: {
      zh: '该向下取整时向上取整（或相反）',
      en: 'rounded up instead of down (or down instead of up)',
    },
    practise: {
      zh: '记住：valid 丢弃放不下的窗口（向下取整），Keras 的 same 补足（向上取整）。',
      en: 'Remember: valid drops a window that does not fit (floor), the same of Keras fills it up (ceil).',
    },
  },
  {
    id: 'same-vs-valid',
    name: { zh: '混淆 same 与 valid 两种填充', en: 'mixed up same and valid padding' },
    practise: {
      zh: '对同一输入分别用 same 和 valid 计算输出大小。',
      en: 'Work out the output size of one input with same and with valid.',
    },
  },
  {
    id: 'size-proportional',
    name: {
      zh: '以为输出大小与输入大小成正比',
      en: 'thought that the output size is proportional to the input size',
    },
    practise: {
      zh: '分别对边长 10 和 20 的图像用公式计算，再比较。',
      en: 'Use the formula for images of side 10 and 20 and compare.',
    },
  },
  {
    id: 'kernel-size-ignored',
    name: {
      zh: '以为卷积核大小不影响输出大小',
      en: 'thought that the kernel size does not matter for the output size',
    },
    practise: {
      zh: '分别用 1×1、3×3、5×5 的卷积核（不填充）计算同一图像的输出大小。',
      en: 'Work out the output of one image with kernels 1×1, 3×3 and 5×5 (no padding).',
    },
  },
  {
    id: 'divided-by-window',
    name: { zh: '用窗口大小代替步幅作除数', en: 'divided by the window instead of the stride' },
    practise: {
      zh: '分清窗口大小（看多宽）和步幅（走多远）。',
      en: 'Tell the window (how wide it looks) from the stride (how far it moves).',
    },
  },
  {
    id: 'forgot-dilation',
    name: { zh: '忘记空洞卷积扩大了卷积核', en: 'forgot that dilation widens the kernel' },
    practise: {
      zh: '先算有效卷积核大小 $d(f-1)+1$。',
      en: 'Work out the effective kernel size $d(f-1)+1$ first.',
    },
  },
  {
    id: 'filters-for-channels',
    name: {
      zh: '把滤波器个数当作输入通道数',
      en: 'took the number of filters for the input channels',
    },
    practise: {
      zh: '记住：一个滤波器覆盖全部输入通道，产生一个输出通道。',
      en: 'Remember: one filter spans all input channels and makes one output channel.',
    },
  },
  {
    id: 'channels-multiply',
    name: {
      zh: '以为输出通道数是输入通道数乘滤波器数',
      en: 'multiplied input channels by filters to get output channels',
    },
    practise: {
      zh: '数一数每个滤波器产生几张特征图：一张。',
      en: 'Count the feature maps that one filter makes: one.',
    },
  },
  {
    id: 'forgot-channels',
    name: {
      zh: '忘记滤波器要覆盖全部输入通道',
      en: 'forgot that a filter spans all input channels',
    },
    practise: {
      zh: '写出一个滤波器的完整形状：高×宽×输入通道数。',
      en: 'Write the full shape of one filter: height × width × input channels.',
    },
  },
  {
    id: 'pooling-changes-channels',
    name: { zh: '以为池化会改变通道数', en: 'thought that pooling changes the number of channels' },
    practise: {
      zh: '记住：池化在每个通道上单独进行。',
      en: 'Remember: pooling works on each channel by itself.',
    },
  },
  {
    id: 'pooling-has-parameters',
    name: { zh: '以为池化层有参数', en: 'thought that a pooling layer has parameters' },
    practise: {
      zh: '记住：取最大值或平均值不需要学习任何权重。',
      en: 'Remember: taking a maximum or a mean learns no weight.',
    },
  },
  {
    id: 'skipped-a-layer',
    name: { zh: '漏算了一层', en: 'skipped a layer of the chain' },
    practise: {
      zh: '逐层列表：每层一行，写出它的输出形状。',
      en: 'Make a table with one line per layer and write each output shape.',
    },
  },
  {
    id: 'flatten-forgot-channels',
    name: { zh: '展平时漏乘通道数', en: 'left the channels out when flattening' },
    practise: {
      zh: '展平后的长度 = 通道数 × 高 × 宽。',
      en: 'The length after flattening is channels × height × width.',
    },
  },
  {
    id: 'pooling-stride-default',
    name: {
      zh: '以为池化的默认步幅是 1',
      en: 'thought that pooling moves by 1 unless told otherwise',
    },
    practise: {
      zh: '记住：Keras 的池化不写 `strides` 时，步幅等于窗口的边长。',
      en: 'Remember: without `strides` a pooling layer of Keras moves by the side of its window.',
    },
  },
  {
    id: 'divided-by-window-area',
    name: { zh: '用窗口的面积去除边长', en: 'divided the side by the area of the window' },
    practise: {
      zh: '分清边长和面积：2×2 池化使边长减半，使面积变为四分之一。',
      en: 'Tell sides from areas: pooling 2×2 halves the side and quarters the area.',
    },
  },
  {
    id: 'same-keeps-size',
    name: {
      zh: '以为 same 在任何步幅下都保持大小',
      en: 'thought that same keeps the size whatever the stride',
    },
    practise: {
      zh: '用步幅 2 和 `"same"` 计算边长 7 的输入：得 4，不是 7。',
      en: 'Work out side 7 with stride 2 and `"same"`: it is 4, not 7.',
    },
  },
  {
    id: 'layout-swapped',
    name: { zh: '混淆通道在前与通道在后两种布局', en: 'mixed up channels first and channels last' },
    practise: {
      zh: '先写下题目的布局（如高×宽×通道），再逐个填数。',
      en: 'Write the layout of the question down first (such as height×width×channels), then fill it in.',
    },
  },
  {
    id: 'channels-kept',
    name: {
      zh: '以为卷积保持通道数不变',
      en: 'thought that a convolution keeps the number of channels',
    },
    practise: {
      zh: '记住：输出通道数等于滤波器个数。',
      en: 'Remember: there are as many output channels as filters.',
    },
  },
];
