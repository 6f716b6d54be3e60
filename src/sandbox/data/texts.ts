import { labelOf } from './labels.js';

/** A stand-in for a data set of texts: each word is its number in a vocabulary; some words tell the class. */
export interface TextSet {
  readonly train: TextPart;
  readonly test: TextPart;
  readonly classes: number;
  /** How many words there are. */
  readonly vocabulary: number;
}

interface TextPart {
  readonly count: number;
  /** The class of the first text. */
  readonly first: number;
}

/** All texts of a part, one after the other. */
export interface Texts {
  readonly words: Int32Array;
  /** How many words each text has. */
  readonly lengths: Int32Array;
  readonly labels: Int32Array;
}

/** The test texts are those far behind the training ones. */
const testShift = 500_009;

/** The texts of a part. */
export function textsOf(set: TextSet, part: 'train' | 'test'): Texts {
  const { count, first } = set[part];
  const shift = part === 'train' ? 0 : testShift;
  const lengths = Int32Array.from({ length: count }, (_, index) => lengthOf(index + shift));
  const labels = Int32Array.from({ length: count }, (_, index) =>
    labelOf(index, set.classes, first),
  );
  const words = new Int32Array(lengths.reduce((total, length) => total + length, 0));
  let place = 0;
  lengths.forEach((length, index) => {
    for (let at = 0; at < length; at++)
      words[place++] = wordAt(at, index + shift, labels[index] ?? 0, set.vocabulary);
  });
  return { words, lengths, labels };
}

const lengthOf = (text: number): number => 20 + ((37 * text) % 180);

/** Every fifth word is one of twelve that belong to the class; the others come from the first quarter of the vocabulary. */
const wordAt = (at: number, text: number, label: number, vocabulary: number): number =>
  at % 5 === 0
    ? 60 + 12 * label + (at % 12)
    : 1 + ((131 * text + 17 * at * at + 7 * at) % Math.floor(vocabulary / 4));
