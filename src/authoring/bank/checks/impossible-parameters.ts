import { InputError } from '../../../util/problem.js';
import { seeded } from '../../../util/random.js';
import { drawQuestion } from '../../composition/draw-question.js';
import type { Generator } from '../../generators/generator.js';
import type { GeneratedKind } from '../../kinds.js';
import { placeOf } from '../entry.js';
import type { Entry } from '../entry.js';
import type { Finding, ItemCheck, Known } from './check.js';
import { generatorOf } from './parameter-problems.js';

/**
 * Parameters with which no sound question can be drawn, found by drawing some. The parameters' defaults are not tried:
 * the tests of the generators draw hundreds of questions with them.
 */
export default {
  code: 'impossible-parameters',
  severity: 'error',
  check(entry, known) {
    const generator = generatorOf(entry, known);
    const { params = {} } = entry.draft;
    const parsed = generator?.params.safeParse(params);
    if (!generator || !parsed?.success || Object.keys(params).length === 0) return [];
    const drawing = { generator, params: parsed.data, entry };
    const kinds = generator.kinds.filter((kind) => entry.draft.kinds?.includes(kind) ?? true);
    return kinds.flatMap((kind) => tryKind(drawing, kind, trialsFor(kinds, known)));
  },
} satisfies ItemCheck;

interface Drawing {
  readonly generator: Generator;
  readonly params: unknown;
  readonly entry: Entry;
}

/** The trials of an item are shared among its kinds. */
const trialsFor = (kinds: readonly GeneratedKind[], { trials }: Known): number =>
  Math.ceil(trials / kinds.length);

/** The finding of the first question that cannot be drawn. */
function tryKind(
  { generator, params, entry }: Drawing,
  kind: GeneratedKind,
  trials: number,
): Finding[] {
  for (let trial = 0; trial < trials; trial++) {
    try {
      drawQuestion(generator, kind, params, seeded('lint', generator.id, kind, trial));
    } catch (cause) {
      return [failure(placeOf(entry, 'params'), generator, cause)];
    }
  }
  return [];
}

function failure(position: Finding['position'], { id }: Generator, cause: unknown): Finding {
  const told = cause instanceof InputError ? cause.problems[0] : undefined;
  if (told) return { position, message: told.message, ...(told.advice && { advice: told.advice }) };
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'generator-failed',
    position,
    message: {
      zh: `生成器 ${id} 用这些参数出错：${reason}`,
      en: `the generator ${id} failed with these parameters: ${reason}`,
    },
    advice: {
      zh: '这是生成器的缺陷，请报告；暂时换用其他参数。',
      en: 'This is a fault of the generator: report it, and use other parameters for now.',
    },
  };
}
