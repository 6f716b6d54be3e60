import { attributes, type NativeKernel } from '../backend.js';

/** The gradient of relu in one pass, where tfjs takes a step function and a product. Inputs: dy, and relu's output y. */
export const reluGrad: NativeKernel = {
  kernelName: 'ReluGrad',
  run: ({ inputs, backend }) => {
    const { dy, y } = inputs;
    return dy && y && backend.executeSingleOutput('ReluGrad', [attributes(backend).float], [dy, y]);
  },
};
