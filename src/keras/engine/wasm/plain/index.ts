import type { Side } from '../side.js';
import * as convolve from './convolve.js';
import * as frames from './frames.js';
import { Memory, type Arguments } from './memory.js';
import * as multiply from './multiply.js';
import * as rows from './rows.js';

/** The work of the side module in plain JavaScript, for machines that cannot run it: the same results to rounding, only slower. */
export function plainSide(buffer: () => ArrayBufferLike): Side {
  const bind =
    <Name extends keyof Side>(
      work: (memory: Memory, args: Arguments<Name>) => void,
    ): ((args: Arguments<Name>) => void) =>
    (args) => {
      work(new Memory(buffer()), args);
    };
  return {
    multiply: bind<'multiply'>(multiply.multiply),
    multiplyTransposedA: bind<'multiplyTransposedA'>(multiply.multiplyTransposedA),
    multiplyTransposedB: bind<'multiplyTransposedB'>(multiply.multiplyTransposedB),
    transposeMatrix: bind<'transposeMatrix'>(multiply.transposeMatrix),
    filterGradient: bind<'filterGradient'>(convolve.filterGradient),
    padImages: bind<'padImages'>(convolve.padImages),
    gatherPatches: bind<'gatherPatches'>(frames.gatherPatches),
    scatterPatches: bind<'scatterPatches'>(frames.scatterPatches),
    depthwiseFilterGradient: bind<'depthwiseFilterGradient'>(convolve.depthwiseFilterGradient),
    depthwiseInputGradient: bind<'depthwiseInputGradient'>(convolve.depthwiseInputGradient),
    maxPool: bind<'maxPool'>(frames.maxPool),
    maxPoolGradient: bind<'maxPoolGradient'>(frames.maxPoolGradient),
    averagePool: bind<'averagePool'>(frames.averagePool),
    averagePoolGradient: bind<'averagePoolGradient'>(frames.averagePoolGradient),
    sumRows: bind<'sumRows'>(rows.sumRows),
    segmentSum: bind<'segmentSum'>(rows.segmentSum),
    copyRuns: bind<'copyRuns'>(rows.copyRuns),
    gatherRows: bind<'gatherRows'>(rows.gatherRows),
    clip: bind<'clip'>(rows.clip),
    reluGradient: bind<'reluGradient'>(rows.reluGradient),
  };
}
