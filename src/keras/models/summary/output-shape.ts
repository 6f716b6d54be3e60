import { KerasError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';
import type { Vertex } from '../../graph/keras-tensor.js';
import { isDictionary } from '../../graph/nested.js';
import { Layer } from '../../layers/base/layer.js';
import { isShape, type NestedShape } from '../../layers/base/shapes.js';
import { Model } from '../model.js';

/** The shape of what a layer gave the last time, or gives for the shapes it was built for; `?` if neither is known. */
export function writeOutputShape(operation: Vertex): string {
  const last = operation.nodes.at(-1);
  const [first, ...others] = last?.outputs ?? [];
  if (first !== undefined && others.length === 0) return writeShape(first.shape);
  if (last !== undefined)
    return `[${last.outputs.map(({ shape }) => writeShape(shape)).join(', ')}]`;
  return operation instanceof Layer ? writeBuiltShape(operation) : '?';
}

/** The same as data: one shape, or a list of several; undefined if none is known. */
export function outputShapeOf(operation: Vertex): NestedShape | undefined {
  const shapes = operation.nodes.at(-1)?.outputs.map(({ shape }) => shape);
  if (shapes !== undefined) return shapes.length === 1 ? shapes[0] : shapes;
  return operation instanceof Layer ? builtShape(operation) : undefined;
}

function writeBuiltShape(layer: Layer): string {
  const shape = builtShape(layer);
  return shape === undefined ? '?' : writeNested(shape);
}

function builtShape(layer: Layer): NestedShape | undefined {
  if (layer.buildConfig === null) return undefined;
  const known = layer instanceof Model ? layer.outputShape : undefined;
  return known ?? tryShape(layer);
}

function tryShape(layer: Layer): NestedShape | undefined {
  const config = layer.buildConfig ?? {};
  const shapes = (config.shapes_dict ?? config) as Record<string, NestedShape>;
  try {
    return layer.computeOutputShape?.(Object.values(shapes)[0] ?? null, shapes);
  } catch (error) {
    if (error instanceof KerasError) return undefined;
    throw error;
  }
}

/** A table shows a shape without the comma that Python puts behind a single size: `(None)`. */
const writeShape = (shape: Shape): string =>
  `(${shape.map((size) => repr(size, 'tuple')).join(', ')})`;

/** A list of one shape is written as that shape. */
function writeNested(shape: NestedShape): string {
  if (isShape(shape)) return writeShape(shape);
  if (isDictionary(shape)) {
    const entries = Object.entries<NestedShape>(shape);
    const [only] = entries;
    if (entries.length === 1 && only !== undefined) return writeNested(only[1]);
    return `{${entries.map(([key, each]) => `${key}: ${writeNested(each)}`).join(', ')}}`;
  }
  const items = shape ?? [];
  const [only] = items;
  if (items.length === 1 && only !== undefined) return writeNested(only);
  return `(${items.map(writeNested).join(', ')})`;
}
