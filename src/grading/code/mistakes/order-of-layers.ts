import { mistake, type Recogniser } from './recogniser.js';

/** Layers that stand where the data have not yet, or no longer, the form for them. */
export const orderOfLayers: Recogniser = {
  ids: ['pooling-before-convolution', 'flatten-before-convolution'],
  recognise: ({ model }) => {
    const nodes = model?.graph.nodes ?? [];
    const convolution = nodes.find(({ kind }) => /^(?:Separable)?Conv\dD$/.test(kind));
    if (convolution === undefined) return [];
    const before = nodes.slice(0, nodes.indexOf(convolution));
    const pooling = before.find(({ kind }) => /^(?:Max|Average)Pooling\dD$/.test(kind));
    const flatten = before.find(({ kind }) => kind === 'Flatten');
    return [
      ...(pooling === undefined
        ? []
        : mistake(
            'pooling-before-convolution',
            pooling.line,
            '池化在第一个卷积之前：图像的细节还没有被看过就丢掉了。',
            'A pooling stands before the first convolution: details are dropped before anything has looked at them.',
          )),
      ...(flatten === undefined
        ? []
        : mistake(
            'flatten-before-convolution',
            flatten.line,
            '展平在卷积之前：展平之后再没有相邻的像素。',
            'A flatten stands before a convolution: after it there are no neighbouring pixels.',
          )),
    ];
  },
};
