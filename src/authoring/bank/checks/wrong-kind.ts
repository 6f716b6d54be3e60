import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';
import { generatorOf } from './parameter-problems.js';

/** A kind of question that the generator does not make. */
export default {
  code: 'wrong-kind',
  severity: 'error',
  check(entry, known) {
    const generator = generatorOf(entry, known);
    if (!generator) return [];
    const offered = generator.kinds.join(', ');
    return (entry.draft.kinds ?? []).flatMap((kind, index) =>
      generator.kinds.includes(kind)
        ? []
        : [
            {
              position: placeOf(entry, 'kinds', index),
              message: {
                zh: `生成器 ${generator.id} 不出 ${kind} 题`,
                en: `the generator ${generator.id} makes no ${kind} questions`,
              },
              advice: { zh: `它能出：${offered}`, en: `It makes: ${offered}` },
            },
          ],
    );
  },
} satisfies ItemCheck;
