import * as tf from '@tensorflow/tfjs-core';
import { coin, integer, pick, shuffle, type Random } from '../../../src/util/random.js';
import { at, numbers, sizeOf, zeros, type Family, type KernelCase, type Plain } from './family.js';

type DType = 'float32' | 'int32' | 'bool';

interface Source extends Plain {
  readonly dtype: DType;
  tensor(): tf.Tensor;
}

/** What only moves elements, for all types. */
export const movements: readonly Family[] = [
  { name: 'slice', draw: drawSlice },
  { name: 'stridedSlice', draw: drawStridedSlice },
  { name: 'split and unstack', draw: drawParts },
  { name: 'gather', draw: drawGather },
  { name: 'tile', draw: drawTile },
  { name: 'transpose', draw: drawTranspose },
  { name: 'reverse', draw: drawReverse },
];

function drawSource(random: Random, largest = 6): Source {
  const shape = Array.from({ length: integer(random, 1, 4) }, () => integer(random, 1, largest));
  const dtype = pick(random, ['float32', 'int32', 'bool'] as const);
  const whole = numbers(random, sizeOf(shape));
  const values = Float32Array.from(whole, (value) =>
    dtype === 'float32' ? value : dtype === 'int32' ? Math.round(64 * value) : Number(value > 0),
  );
  return { shape, dtype, values, tensor: () => tf.tensor(values, shape, dtype) };
}

/** The tensor of shape `shape` whose elements lie in the source where `from` says. */
function moved(
  source: Source,
  shape: readonly number[],
  from: (index: readonly number[]) => readonly number[],
): Plain {
  const result = zeros(shape);
  for (let place = 0; place < result.values.length; place++) {
    const index = shape.map(
      (size, axis) => Math.floor(place / sizeOf(shape.slice(axis + 1))) % size,
    );
    const origin = from(index).reduce(
      (sum, coordinate, axis) => sum * (source.shape[axis] ?? 1) + coordinate,
      0,
    );
    result.values[place] = at(source.values, origin);
  }
  return result;
}

const describe = (source: Source, settings: object): string =>
  JSON.stringify({ shape: source.shape, dtype: source.dtype, ...settings });

function drawSlice(random: Random): KernelCase {
  const source = drawSource(random);
  const begin = source.shape.map((size) => integer(random, 0, size - 1));
  const size = source.shape.map((whole, axis) => integer(random, 1, whole - (begin[axis] ?? 0)));
  return {
    text: describe(source, { begin, size }),
    actual: () => [tf.slice(source.tensor(), begin, size)],
    expected: () => [
      moved(source, size, (index) => index.map((value, axis) => value + (begin[axis] ?? 0))),
    ],
  };
}

function drawStridedSlice(random: Random): KernelCase {
  const source = drawSource(random);
  const strides = source.shape.map(() => pick(random, [1, 1, 2, 3, -1, -2]));
  const begin = source.shape.map((size) => integer(random, 0, size - 1));
  const counts = source.shape.map((size, axis) => {
    const [start = 0, stride = 1] = [begin[axis], strides[axis]];
    const most = Math.floor((stride > 0 ? size - 1 - start : start) / Math.abs(stride)) + 1;
    return integer(random, 1, most);
  });
  const end = begin.map((start, axis) => {
    const [count = 1, stride = 1] = [counts[axis], strides[axis]];
    // Just behind the last one that is taken; before the first element Python writes a negative end from the back.
    const last = start + (count - 1) * stride + Math.sign(stride);
    return last < 0 ? -(source.shape[axis] ?? 0) - 1 : last;
  });
  return {
    text: describe(source, { begin, end, strides }),
    actual: () => [tf.stridedSlice(source.tensor(), begin, end, strides)],
    expected: () => [
      moved(source, counts, (index) =>
        index.map((value, axis) => (begin[axis] ?? 0) + value * (strides[axis] ?? 1)),
      ),
    ],
  };
}

function drawParts(random: Random): KernelCase {
  const source = drawSource(random);
  const axis = integer(random, 0, source.shape.length - 1);
  const size = source.shape[axis] ?? 1;
  const first = integer(random, 1, size);
  const sizes = first < size ? [first, size - first] : [size];
  return {
    text: describe(source, { axis, sizes }),
    actual: () => [...tf.split(source.tensor(), sizes, axis), ...tf.unstack(source.tensor(), axis)],
    expected: () => [
      ...sizes.map((part, number) =>
        moved(source, source.shape.with(axis, part), (index) =>
          index.with(axis, (index[axis] ?? 0) + (number > 0 ? first : 0)),
        ),
      ),
      ...Array.from({ length: size }, (_, number) =>
        moved(source, source.shape.toSpliced(axis, 1), (index) => index.toSpliced(axis, 0, number)),
      ),
    ],
  };
}

function drawGather(random: Random): KernelCase {
  const source = drawSource(random);
  const axis = integer(random, 0, source.shape.length - 1);
  const size = source.shape[axis] ?? 1;
  const shape = coin(random) ? [integer(random, 1, 5)] : [integer(random, 1, 3), 2];
  const wanted = Array.from({ length: sizeOf(shape) }, () => integer(random, 0, size - 1));
  return {
    text: describe(source, { axis, shape, wanted }),
    actual: () => [tf.gather(source.tensor(), tf.tensor(wanted, shape, 'int32'), axis)],
    expected: () => [
      moved(source, source.shape.toSpliced(axis, 1, ...shape), (index) => {
        const place = index
          .slice(axis, axis + shape.length)
          .reduce((sum, value, number) => sum * (shape[number] ?? 1) + value, 0);
        return index.toSpliced(axis, shape.length, wanted[place] ?? 0);
      }),
    ],
  };
}

function drawTile(random: Random): KernelCase {
  const source = drawSource(random, 4);
  const reps = source.shape.map(() => integer(random, 1, 3));
  return {
    text: describe(source, { reps }),
    actual: () => [tf.tile(source.tensor(), reps)],
    expected: () => [
      moved(
        source,
        source.shape.map((size, axis) => size * (reps[axis] ?? 1)),
        (index) => index.map((value, axis) => value % (source.shape[axis] ?? 1)),
      ),
    ],
  };
}

function drawTranspose(random: Random): KernelCase {
  const source = drawSource(random, 9);
  const order = shuffle(
    random,
    source.shape.map((_, axis) => axis),
  );
  return {
    text: describe(source, { order }),
    actual: () => [tf.transpose(source.tensor(), order)],
    expected: () => [
      moved(
        source,
        order.map((axis) => source.shape[axis] ?? 1),
        (index) => source.shape.map((_, axis) => index[order.indexOf(axis)] ?? 0),
      ),
    ],
  };
}

function drawReverse(random: Random): KernelCase {
  const source = drawSource(random);
  const axes = source.shape.flatMap((_, axis) => (coin(random) ? [axis] : []));
  return {
    text: describe(source, { axes }),
    actual: () => [tf.reverse(source.tensor(), axes)],
    expected: () => [
      moved(source, source.shape, (index) =>
        index.map((value, axis) =>
          axes.includes(axis) ? (source.shape[axis] ?? 1) - 1 - value : value,
        ),
      ),
    ],
  };
}
