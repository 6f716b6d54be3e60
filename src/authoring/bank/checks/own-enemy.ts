import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** An item that names itself as its enemy: another one was meant. */
export default {
  code: 'own-enemy',
  severity: 'error',
  advice: { zh: '写出另一道题的 id。', en: 'Write the id of the other item.' },
  check(entry) {
    const { id, enemies = [] } = entry.draft;
    const index = enemies.findIndex((enemy) => enemy === id);
    if (index < 0) return [];
    const message = {
      zh: '一道题不能与它自己互斥',
      en: 'an item cannot be an enemy of itself',
    };
    return [{ position: placeOf(entry, 'enemies', index), message }];
  },
} satisfies ItemCheck;
