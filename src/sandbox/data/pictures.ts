import { labelOf, labels } from './labels.js';
import type { DataSet, Part, RowSource } from './row-source.js';

/** A stand-in for a data set of pictures: rings that differ from class to class, with noise over them. */
export interface PictureSet {
  readonly train: number;
  readonly test: number;
  readonly classes: number;
  /** Pixels of a side. */
  readonly side: number;
  readonly channels: 1 | 3;
  /** The class of the first training picture. */
  readonly first: number;
  readonly labelType: 'uint8' | 'int64';
  /** Whether labels are (n, 1). */
  readonly labelColumn: boolean;
}

/** The noise of the test pictures is that of pictures far behind the training ones. */
const testShift = 1_000_003;

export const pictureSet = (set: PictureSet): DataSet => {
  const templates = templatesOf(set);
  return {
    train: part(set, templates, { count: set.train, first: set.first, shift: 0 }),
    test: part(set, templates, { count: set.test, first: set.first + 2, shift: testShift }),
  };
};

interface PartOptions {
  readonly count: number;
  readonly first: number;
  readonly shift: number;
}

function part(set: PictureSet, templates: readonly Uint8Array[], options: PartOptions): Part {
  const { classes, labelType, labelColumn } = set;
  const { count, first } = options;
  return {
    x: pictures(set, templates, options),
    y: labels({ count, classes, first, dtype: labelType, column: labelColumn }),
  };
}

function pictures(
  { side, channels, classes }: PictureSet,
  templates: readonly Uint8Array[],
  { count, first, shift }: PartOptions,
): RowSource {
  const size = side * side * channels;
  return {
    shape: channels === 1 ? [count, side, side] : [count, side, side, channels],
    dtype: 'uint8',
    rows(order) {
      const pixels = new Uint8Array(order.length * size);
      order.forEach((index, place) => {
        const template = templates[labelOf(index, classes, first)] ?? new Uint8Array(size);
        drawPicture(pixels.subarray(place * size, (place + 1) * size), template, index + shift);
      });
      return pixels;
    },
  };
}

/** Adds the noise of picture `number` to its class's template: `(1103 j + 89 p + (j mod 251) p) mod 97 - 48`, cut to 0..255. */
function drawPicture(pixels: Uint8Array, template: Uint8Array, number: number): void {
  const step = (89 + (number % 251)) % 97;
  let noise = (1103 * number) % 97;
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const value = (template[pixel] ?? 0) + noise - 48;
    pixels[pixel] = value < 0 ? 0 : value > 255 ? 255 : value;
    noise += step;
    if (noise >= 97) noise -= 97;
  }
}

/** One picture of rings for each class. */
const templatesOf = ({ classes, side, channels }: PictureSet): Uint8Array[] =>
  Array.from({ length: classes }, (_, kind) => drawTemplate(kind, side, channels));

function drawTemplate(kind: number, side: number, channels: number): Uint8Array {
  const half = Math.floor(side / 2);
  return Uint8Array.from({ length: side * side * channels }, (_, pixel) => {
    const channel = pixel % channels;
    const column = Math.floor(pixel / channels) % side;
    const row = Math.floor(pixel / channels / side);
    const tall = (row - half) * (row - half) * ((kind % 5) + 1);
    const wide = (column - half) * (column - half) * (Math.floor(kind / 5) + 1);
    const ring = Math.floor((tall + wide + 30 * channel * (kind % 3)) / 40);
    return ring % 3 === 0 ? 220 : 0;
  });
}
