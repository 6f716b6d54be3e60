import { attributes, type NativeKernel } from '../backend.js';

/** A sum over all axes but the last is the gradient of a bias, for which TensorFlow has a faster operation. */
export const sum: NativeKernel = {
  kernelName: 'Sum',
  run: ({ inputs, attrs, backend }) => {
    const { x } = inputs;
    if (x?.dtype !== 'float32' || x.shape.length < 2 || x.shape.includes(0)) return undefined;
    const axes = [attrs.axis].flat();
    const leading = x.shape.slice(0, -1).every((_, axis) => axes.includes(axis));
    if (!leading || axes.length !== x.shape.length - 1 || attrs.keepDims === true) return undefined;
    const write = attributes(backend);
    return backend.executeSingleOutput(
      'BiasAddGrad',
      [write.float, write.text('data_format', 'NHWC')],
      [x],
    );
  },
};
