import type { Position } from '../../../util/problem.js';
import { idOf, placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** Two items with one id: papers, results and enemies could not tell them apart. */
export default {
  code: 'duplicate-id',
  severity: 'error',
  advice: { zh: '给其中一道题换一个 id。', en: 'Give one of the two another id.' },
  check(entry, { places }) {
    const id = idOf(entry);
    if (id === undefined) return [];
    const position = placeOf(entry, 'id');
    const [first] = places.get(id) ?? [];
    if (!first || isSame(first, position)) return [];
    const { file, line, column } = first;
    const where = `${file}:${line}:${column}`;
    const message = {
      zh: `id“${id}”已经用过：${where}`,
      en: `the id "${id}" is taken: ${where}`,
    };
    return [{ position, message }];
  },
} satisfies ItemCheck;

const isSame = (left: Position, right: Position): boolean =>
  left.file === right.file && left.line === right.line && left.column === right.column;
