import { didYouMean } from '../../../util/suggest.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A generator that there is not. */
export default {
  code: 'unknown-generator',
  severity: 'error',
  check(entry, { generators }) {
    const name = entry.draft.generator;
    const ids = generators.map(({ id }) => id);
    if (name === undefined || ids.includes(name)) return [];
    const message = {
      zh: `没有生成器“${name}”`,
      en: `there is no generator "${name}"`,
    };
    return [{ position: placeOf(entry, 'generator'), message, advice: didYouMean(name, ids) }];
  },
} satisfies ItemCheck;
