import { drawUniform, drawNormal } from '../../random/draw.js';
import { integer, seeded, type Random } from '../../../util/random.js';
import { sizeOf, type FullShape } from '../../base/shape.js';
import type { DataEvidence, GraphNode, ModelGraph } from '../evidence.js';
import type { Model } from '../../models/model.js';

/** Numbers for an entrance, as the network behind its preparation sees them. */
export interface DrawnInput {
  readonly shape: FullShape;
  readonly numbers: Float32Array;
}

export interface Drawing {
  readonly seed: string;
  readonly rows: number;
  /** Whether some rows go beyond what the data hold, so that all of an activation shows. */
  readonly isWide: boolean;
}

/** The length of an axis that may have any. */
const openLength = 8;

/** Rows for each entrance of the reference, like its data. */
export function drawInputs(
  model: Model,
  { graph, x }: { readonly graph: ModelGraph; readonly x: readonly DataEvidence[] },
  drawing: Drawing,
): readonly DrawnInput[] {
  return (model.inputs ?? []).map((tensor, index) => {
    const data = x[index];
    const inner = tensor.shape
      .slice(1)
      .map((size, axis) => size ?? data?.shape[axis + 1] ?? openLength);
    const random = seeded(drawing.seed, 'inputs', index);
    const shape = [drawing.rows, ...inner];
    const count = countOfWords(graph, tensor.name, data);
    return {
      shape,
      numbers:
        count === null
          ? drawRows(random, shape, { data, graph, drawing })
          : drawWords(random, shape, count),
    };
  });
}

/** How many whole numbers the embedding at that entrance knows; null where there is none. */
function countOfWords(
  { nodes }: ModelGraph,
  name: string,
  data: DataEvidence | undefined,
): number | null {
  const entrance = nodes.find((node) => node.kind === 'InputLayer' && node.name === name);
  const sizes = nodes
    .filter((node) => isLookup(node, entrance))
    .map((node) => Number(node.arguments.input_dim));
  if (sizes.length === 0) return null;
  return Math.min(...sizes, ...(data === undefined || data.max < 1 ? [] : [data.max + 1]));
}

const isLookup = ({ kind, inputs }: GraphNode, entrance: GraphNode | undefined): boolean =>
  kind === 'Embedding' && entrance !== undefined && inputs.includes(entrance.id);

const drawWords = (random: Random, shape: FullShape, count: number): Float32Array =>
  Float32Array.from({ length: sizeOf(shape) }, () => integer(random, 0, Math.max(count - 1, 0)));

interface Like {
  readonly data: DataEvidence | undefined;
  readonly graph: ModelGraph;
  readonly drawing: Drawing;
}

function drawRows(random: Random, shape: FullShape, { data, graph, drawing }: Like): Float32Array {
  const [rows = 0, ...inner] = shape;
  const width = sizeOf(inner);
  const [low, high] = rangeOf(data, graph);
  const numbers = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++)
    numbers.set(drawRow(random, { row, width, low, high, drawing, data }), row * width);
  return numbers;
}

interface RowOrder {
  readonly row: number;
  readonly width: number;
  readonly low: number;
  readonly high: number;
  readonly drawing: Drawing;
  readonly data: DataEvidence | undefined;
}

/** Every other row of a wide drawing has numbers of both signs, and now and then large ones. */
function drawRow(random: Random, { row, width, low, high, drawing, data }: RowOrder): Float32Array {
  if (drawing.isWide && row % 2 === 1) return drawNormal(random, width, 0, row % 4 === 1 ? 1 : 3);
  if (data?.form !== 'one-hot') return drawUniform(random, width, low, high);
  const made = new Float32Array(width);
  const classes = data.classes ?? width;
  for (let start = 0; start < width; start += classes)
    made[start + integer(random, 0, classes - 1)] = 1;
  return made;
}

/** The numbers that the network sees behind its preparation; brought to a size of 1 where they are large. */
function rangeOf(
  data: DataEvidence | undefined,
  { preparation }: ModelGraph,
): readonly [number, number] {
  if (data === undefined || data.min === data.max) return [-1, 1];
  const { scale, offset } = preparation ?? { scale: 1, offset: 0 };
  const ends = [data.min * scale + offset, data.max * scale + offset];
  const size = Math.max(...ends.map(Math.abs));
  const shrunk = size > 5 ? ends.map((end) => end / size) : ends;
  return [Math.min(...shrunk), Math.max(...shrunk)];
}
