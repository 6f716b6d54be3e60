import type { Misconception } from './misconception.js';

/** Mistakes about graphs, embeddings and manifolds. */
export const representations: readonly Misconception[] = [
  {
    id: 'neighbours-have-positions',
    name: {
      zh: '以为图中的邻居有固定的位置或编号次序有意义',
      en: 'thought that neighbours in a graph have positions or a meaningful numbering',
    },
    practise: {
      zh: '给一个小图重新编号，再算一次图卷积，比较同一节点的结果。',
      en: 'Renumber a small graph, compute the graph convolution again, and compare the results for the same node.',
    },
  },
  {
    id: 'graph-weights-per-node',
    name: {
      zh: '以为图卷积不能让各节点共用权重',
      en: 'thought that the nodes of a graph convolution cannot share weights',
    },
    practise: {
      zh: '写出 $\\hat{A}HW$ 中 $W$ 的形状，看它与节点个数和邻居个数有没有关系。',
      en: 'Write the shape of $W$ in $\\hat{A}HW$ and see whether the numbers of nodes and neighbours occur in it.',
    },
  },
  {
    id: 'pixel-distance-is-similarity',
    name: {
      zh: '把像素距离当作内容上的相似程度',
      en: 'took pixel distance for similarity of content',
    },
    practise: {
      zh: '把一张细条纹图平移一格，算出它与原图的像素距离。',
      en: 'Shift an image of fine stripes by one pixel and compute its pixel distance to the original.',
    },
  },
  {
    id: 'transposed-kernel-not-flipped',
    name: {
      zh: '把转置卷积写成普通卷积时忘记翻转核',
      en: 'forgot to flip the kernel when writing a transposed convolution as an ordinary one',
    },
    practise: {
      zh: '对只有一个非零数的输入分别用两种方法计算，比较核出现的次序。',
      en: 'Compute both ways for an input with a single non-zero number and compare the order in which the kernel appears.',
    },
  },
  {
    id: 'opposites-lie-far-apart',
    name: {
      zh: '以为意思相反的词向量必定相距很远',
      en: 'thought that words of opposite meaning must have vectors far apart',
    },
    practise: {
      zh: '写出一对反义词能出现的句子，看有多少上下文可以互换。',
      en: 'Write sentences for a pair of opposites and see in how many contexts they can be exchanged.',
    },
  },
  {
    id: 'manifold-is-flat',
    name: { zh: '把流形当作平直的子空间', en: 'took a manifold for a flat subspace' },
    practise: {
      zh: '在圆周上取两点，看连接它们的线段的中点是否还在圆周上。',
      en: 'Take two points of a circle and see whether the midpoint of the segment between them is still on it.',
    },
  },
  {
    id: 'each-pattern-has-a-cell',
    name: {
      zh: '以为每种激活模式都对应一个胞腔',
      en: 'thought that each activation pattern has a cell',
    },
    practise: {
      zh: '画三条直线，数出平面被分成几块，再与模式的种数比较。',
      en: 'Draw three lines, count the pieces of the plane, and compare with the number of patterns.',
    },
  },
];
