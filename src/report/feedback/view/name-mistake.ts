import { misconceptions } from '../../../misconceptions/index.js';
import { sameInBoth } from '../../../util/localized-text.js';
import type { NamedMistake } from '../feedback.js';

const known = new Map(misconceptions.map((misconception) => [misconception.id, misconception]));

/** A misconception in words; one that the list does not have any more is told by its id. */
export function nameMistake(id: string): NamedMistake {
  const found = known.get(id);
  return found === undefined ? { id, name: sameInBoth(id), practise: null } : pickWords(found);
}

const pickWords = ({ id, name, practise }: NamedMistake): NamedMistake => ({ id, name, practise });
