// What the module offers. Their arguments are listed by name in ../side.ts.
export { multiply, multiplyTransposedA, multiplyTransposedB } from './multiply';
export {
  depthwiseFilterGradient,
  depthwiseInputGradient,
  filterGradient,
  gatherPatches,
  padImages,
  scatterPatches,
} from './convolve';
export { averagePool, averagePoolGradient, maxPool, maxPoolGradient } from './pool';
export { segmentSum, sumRows } from './sums';
export { copyRuns, gatherRows, transposeMatrix } from './move';
export { adam, clip, reluGradient } from './elementwise';
export { lstmBackward, lstmForward } from './lstm';
export { gruBackward, gruForward } from './gru';
export { simpleRnnBackward, simpleRnnForward } from './simple-rnn';
