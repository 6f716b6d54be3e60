const images = ['batch', 'height', 'width', 'channels'] as const;
const outSize = ['outHeight', 'outWidth'] as const;
const taps = [
  ...(['kernelHeight', 'kernelWidth', 'strideHeight', 'strideWidth'] as const),
  ...(['dilationHeight', 'dilationWidth'] as const),
] as const;
const taps3 = [
  ...(['kernelDepth', 'kernelHeight', 'kernelWidth'] as const),
  ...(['strideDepth', 'strideHeight', 'strideWidth'] as const),
  ...(['dilationDepth', 'dilationHeight', 'dilationWidth'] as const),
  ...(['front', 'top', 'left'] as const),
] as const;
const frames = ['depth', 'height', 'width', 'channels'] as const;
const patches = [...frames, 'frame', ...outSize, ...taps3] as const;
const pool = ['batch', ...frames, 'outDepth', ...outSize, ...taps3] as const;
const product = ['a', 'b', 'out', 'rows', 'columns', 'inner'] as const;

/**
 * The functions of the side module (side/index.ts) that have a stand-in in plain JavaScript, each with its arguments in order. Tensors are given by
 * their address in bytes, steps between them in bytes, all else in elements.
 */
export const sideArguments = {
  multiply: product,
  multiplyTransposedA: [...product, 'accumulate'],
  multiplyTransposedB: product,
  transposeMatrix: ['x', 'out', 'rows', 'columns'],
  filterGradient: ['x', 'dy', 'out', ...images, ...outSize, 'outChannels', ...taps],
  padImages: ['x', 'out', ...images, 'top', 'bottom', 'left', 'right'],
  gatherPatches: ['x', 'out', ...patches],
  scatterPatches: ['x', 'out', ...patches],
  depthwiseFilterGradient: ['x', 'dy', 'out', ...images, 'multiplier', ...outSize, ...taps],
  depthwiseInputGradient: [
    ...(['dy', 'filter', 'out', ...images, 'multiplier', ...outSize] as const),
    ...([...taps, 'top', 'left'] as const),
  ],
  maxPool: ['x', 'out', ...pool],
  maxPoolGradient: ['x', 'dy', 'out', ...pool],
  averagePool: ['x', 'out', ...pool],
  averagePoolGradient: ['dy', 'out', ...pool],
  sumRows: ['x', 'out', 'rows', 'columns'],
  segmentSum: ['x', 'ids', 'out', 'rows', 'columns', 'segments'],
  copyRuns: ['x', 'out', 'outer', 'outerStep', 'inner', 'innerStep', 'bytes'],
  gatherRows: ['x', 'ids', 'out', 'count', 'bytes'],
  reluGradient: ['dy', 'y', 'out', 'size'],
  clip: ['x', 'out', 'size', 'low', 'high'],
} as const;

const recurrent = ['batch', 'steps', 'units', 'backwards', 'zeroMasked', 'sequences'] as const;

/** The functions that only the side module has; without it the work is done by several operations of tfjs. */
export const fusedArguments = {
  adam: [
    ...(['value', 'm', 'v', 'gradient', 'outValue', 'outM', 'outV', 'size'] as const),
    ...(['rate', 'share1', 'share2', 'epsilon'] as const),
  ],
  lstmForward: [
    ...([
      'projected',
      'gates',
      'kernel',
      'h',
      'c',
      'mask',
      'dropout',
      'before',
      'cells',
      'out',
      'scratch',
    ] as const),
    ...([...recurrent, 'hard'] as const),
  ],
  lstmBackward: [
    ...(['dy', 'gates', 'cells', 'firstCell', 'kernel', 'mask', 'dropout', 'out'] as const),
    ...(['dh', 'dc', 'carry', 'scratch', ...recurrent, 'hard'] as const),
  ],
  gruForward: [
    ...([
      'projected',
      'gates',
      'kernel',
      'bias',
      'h',
      'mask',
      'dropout',
      'before',
      'inner',
      'out',
    ] as const),
    ...(['scratch', ...recurrent, 'hard', 'resetAfter'] as const),
  ],
  gruBackward: [
    ...([
      'dy',
      'gates',
      'before',
      'inner',
      'kernel',
      'mask',
      'dropout',
      'out',
      'outInner',
    ] as const),
    ...(['dh', 'carry', 'scratch', ...recurrent, 'hard', 'resetAfter'] as const),
  ],
  simpleRnnForward: [
    ...([
      'projected',
      'gates',
      'kernel',
      'h',
      'mask',
      'dropout',
      'before',
      'out',
      'scratch',
    ] as const),
    ...([...recurrent, 'relu'] as const),
  ],
  simpleRnnBackward: [
    ...(['dy', 'gates', 'kernel', 'mask', 'dropout', 'out', 'dh', 'carry', 'scratch'] as const),
    ...([...recurrent, 'relu'] as const),
  ],
} as const;

type Functions<Table extends Readonly<Record<string, readonly string[]>>> = {
  readonly [Name in keyof Table]: (args: Readonly<Record<Table[Name][number], number>>) => void;
};

/** What works on the memory of the backend: the side module, or its stand-in. */
export type Side = Functions<typeof sideArguments>;

/** What only the side module does. */
export type FusedSide = Functions<typeof fusedArguments>;
