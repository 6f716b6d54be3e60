import { valueError } from '../../base/errors.js';
import { repr, writeShape } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';
import type { DataFormat } from '../../tensors/channels.js';
import { countPlaces, type Window } from '../../tensors/window.js';
import { spatialOf, withSpatial } from '../spatial/data-format.js';

interface Convolving {
  readonly name: string;
  readonly window: Window;
  readonly dataFormat: DataFormat;
}

/**
 * The shape of a convolution's result, by what the shape of its kernel ends with. @throws ValueError if the input has too
 * many axes, or is smaller than the window.
 */
export function convolvedShape(
  layer: Convolving,
  input: Shape,
  kernelEnd: readonly [number | null, number | null],
  channels = kernelEnd[1],
): Shape {
  const { name, window, dataFormat } = layer;
  const spatial = spatialOf(input, dataFormat);
  if (spatial.length !== window.size.length)
    throw valueError(
      `Kernel shape must have the same length as input: the kernel of layer '${name}' has ${window.size.length} spatial ` +
        `axes, but it received an input of shape ${writeShape(input)}.`,
    );
  const places = countPlaces(spatial, window);
  if (places.every((count) => count === null || count > 0))
    return withSpatial(input, dataFormat, places, channels);
  throw valueError(
    `Computed output size would be zero or negative. Received \`inputs shape=${writeShape(input)}\`, ` +
      `\`kernel shape=${writeShape([...window.size, ...kernelEnd])}\`, \`dilation_rate=[${window.dilation.join(' ')}]\`, ` +
      `\`strides=${repr(window.strides, 'tuple')}\`, \`padding=${window.padding}\`.`,
  );
}
