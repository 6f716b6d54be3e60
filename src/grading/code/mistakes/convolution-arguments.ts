import type { GraphNode, Plain } from '../../../keras/inspect/evidence.js';
import type { FoundMisconception } from '../judging/judgement.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Filters and kernel size taken for each other; pooling that moves by single steps. */
export const convolutionArguments: Recogniser = {
  ids: ['filters-kernel-swapped', 'pooling-with-stride-one'],
  recognise: ({ model }) =>
    (model?.graph.nodes ?? []).flatMap((node) => [...swapped(node), ...slow(node)]),
};

/** A kernel wider than there are filters, and wider than any that is in use. */
function swapped({ arguments: args, line }: GraphNode): readonly FoundMisconception[] {
  const { filters, kernel_size: size } = args;
  const side = sideOf(size);
  if (typeof filters !== 'number' || side < 12 || filters > 7 || side <= filters) return [];
  return mistake(
    'filters-kernel-swapped',
    line,
    `这个卷积有 ${filters} 个滤波器，卷积核边长却是 ${side}。`,
    `This convolution has ${filters} filters, but a kernel of side ${side}.`,
  );
}

const sideOf = (size: Plain | undefined): number => {
  const sides = Array.isArray(size) ? size.filter((side) => typeof side === 'number') : [];
  return sides.length === 0 ? 0 : Math.min(...sides);
};

const isMaxPooling = /^(?:Max|Average)Pooling\dD$/;

function slow({ kind, arguments: args, line }: GraphNode): readonly FoundMisconception[] {
  const isSlow =
    isMaxPooling.test(kind) && sideOf(args.strides) === 1 && sideOf(args.pool_size) > 1;
  if (!isSlow || args.padding === 'same') return [];
  return mistake(
    'pooling-with-stride-one',
    line,
    '池化的步幅是 1：窗口互相重叠，图像几乎不变小。',
    'The pooling moves by 1: its windows overlap, and the image hardly gets smaller.',
  );
}
