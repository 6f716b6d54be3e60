/** How new cells are made from old ones: the names of `keras.ops.image.resize`. */
export const interpolations = [
  'bilinear',
  'nearest',
  'lanczos3',
  'lanczos5',
  'bicubic',
  'area',
] as const;

export type Interpolation = (typeof interpolations)[number];

/** A row for each new cell: the part that each old cell has in it. */
type Weights = number[][];

/**
 * The weights with which `to` cells are made from `from` ones along one axis, as `tf.image.resize` does: cells have their
 * centres at halves, positions are computed in float32. With `antialias`, a smaller picture takes all cells into account.
 * `nearest` is not among them: it takes cells as they are (`nearestCells`).
 */
export function interpolate(
  method: Exclude<Interpolation, 'nearest'>,
  from: number,
  to: number,
  antialias: boolean,
): Weights {
  if (method === 'area') return byArea(from, to);
  if (method === 'lanczos3' || method === 'lanczos5' || antialias)
    return bySamples(kernels[method], from, to, antialias);
  return method === 'bilinear' ? bilinear(from, to) : bicubic(from, to);
}

/** For each new cell the old one that it is a copy of. */
export const nearestCells = (from: number, to: number): number[] => {
  const scale = Math.fround(from / to);
  return Array.from({ length: to }, (_, i) =>
    Math.min(from - 1, Math.floor(Math.fround(Math.fround(i + 0.5) * scale))),
  );
};

/** Where the centre of new cell `i` lies among the centres of the old ones. */
const centre = (i: number, from: number, to: number): number =>
  Math.fround(Math.fround(Math.fround(i + 0.5) * Math.fround(from / to)) - 0.5);

const clamp = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

const rows = (to: number, fill: (i: number) => number[]): Weights =>
  Array.from({ length: to }, (_, i) => fill(i));

const bilinear = (from: number, to: number): Weights =>
  rows(to, (i) => {
    const position = centre(i, from, to);
    const before = Math.floor(position);
    const share = Math.fround(position - before);
    const row = zeros(from);
    addTo(row, clamp(before, from), 1 - share);
    addTo(row, clamp(Math.ceil(position), from), share);
    return row;
  });

function addTo(row: number[], index: number, weight: number): void {
  row[index] = (row[index] ?? 0) + weight;
}

/** TensorFlow looks the weights up in a table of so many steps between two cells. */
const cubicSteps = 1024;

/** Four cells count; those outside do not, and the others make up for them. */
const bicubic = (from: number, to: number): Weights =>
  rows(to, (i) => {
    const position = centre(i, from, to);
    const before = Math.floor(position);
    const share = roundHalfEven((position - before) * cubicSteps) / cubicSteps;
    const row = zeros(from);
    for (let offset = -1; offset <= 2; offset++)
      if (clamp(before + offset, from) === before + offset)
        row[before + offset] = keysCubic(Math.abs(offset - share));
    return normalized(row);
  });

function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/** R. Keys, Cubic convolution interpolation for digital image processing (1981), with a = -1/2. */
function keysCubic(distance: number): number {
  if (distance >= 2) return 0;
  return distance >= 1
    ? ((-0.5 * distance + 2.5) * distance - 4) * distance + 2
    : (1.5 * distance - 2.5) * distance * distance + 1;
}

function normalized(row: number[]): number[] {
  const sum = row.reduce((total, weight) => total + weight, 0);
  return sum === 0 ? row : row.map((weight) => weight / sum);
}

/** A function of the distance in cells that is zero from `radius` on. */
interface SamplingKernel {
  readonly radius: number;
  weight(distance: number): number;
}

const lanczos = (radius: number): SamplingKernel => ({
  radius,
  weight: (distance) => {
    if (distance > radius) return 0;
    if (distance <= 1e-3) return 1;
    const angle = Math.PI * distance;
    return (radius * Math.sin(angle) * Math.sin(angle / radius)) / (angle * angle);
  },
});

const kernels: Readonly<Record<Exclude<Interpolation, 'nearest' | 'area'>, SamplingKernel>> = {
  bilinear: { radius: 1, weight: (distance) => Math.max(0, 1 - distance) },
  bicubic: { radius: 2, weight: keysCubic },
  lanczos3: lanczos(3),
  lanczos5: lanczos(5),
};

/** As TensorFlow's ScaleAndTranslate: the kernel is as wide as a new cell, if that is wider than an old one. */
const bySamples = (
  kernel: SamplingKernel,
  from: number,
  to: number,
  antialias: boolean,
): Weights => {
  const width = antialias ? Math.max(1, from / to) : 1;
  return rows(to, (i) => {
    const position = (i + 0.5) * (from / to);
    const first = clamp(Math.ceil(position - kernel.radius * width - 0.5), from);
    const last = clamp(Math.floor(position + kernel.radius * width - 0.5), from);
    const row = zeros(from);
    for (let cell = first; cell <= last; cell++)
      row[cell] = kernel.weight(Math.abs(cell + 0.5 - position) / width);
    return normalized(row);
  });
};

/** The mean over the stretch that a new cell covers. */
const byArea = (from: number, to: number): Weights => {
  const width = from / to;
  return rows(to, (i) => {
    const [start, end] = [i * width, (i + 1) * width];
    return zeros(from).map((_, cell) => {
      const common = Math.min(end, cell + 1) - Math.max(start, cell);
      return Math.max(0, common) / width;
    });
  });
};
