import { InputError } from '../../util/problem.js';
import type { Random } from '../../util/random.js';
import type { Answer } from '../answer.js';
import type { Case, Generator } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { isRoundingAmbiguous } from '../numbers/rounding.js';
import { composeQuestion } from './compose-question.js';
import type { Composed } from './composed.js';

/** How often numbers are drawn before the parameters are called impossible. */
const maxDraws = 500;

/** A question drawn from a generator, and the facts and the case that it was made from. */
export interface Drawn extends Composed {
  readonly facts: unknown;
  readonly drawnCase: Case;
}

/**
 * Draws one question of a kind. Ugly numbers, keys that rounding makes ambiguous, and wrong options that read like the key
 * or like each other are drawn again.
 * @throws InputError (impossible-parameters) if 500 draws did not give a sound question.
 */
export function drawQuestion(
  generator: Generator,
  kind: GeneratedKind,
  params: unknown,
  random: Random,
): Drawn {
  for (let draw = 0; draw < maxDraws; draw++) {
    const facts = generator.draw(random, params, kind);
    if (facts === undefined) continue;
    const drawn = generator.pose(facts, generator.solve(facts), kind);
    if (!isSound(drawn)) continue;
    const composed = composeQuestion(generator, kind, drawn, random);
    if (composed) return { ...composed, facts, drawnCase: drawn };
  }
  throw new InputError([impossible(generator, kind, params)]);
}

/** Says whether every key of a case is a finite number that rounds only one way. */
function isSound({ answer, parts = [] }: Case): boolean {
  return [answer, ...parts.map((part) => part.answer)].every(hasOneRounding);
}

function hasOneRounding(answer: Answer): boolean {
  switch (answer.type) {
    case 'number':
      return isClear([answer.value], answer.decimals);
    case 'sequence':
      return isClear(answer.values, answer.decimals);
    case 'table':
      return isClear(
        answer.rows.flatMap(({ values }) => values),
        answer.decimals,
      );
    case 'shape':
    case 'choice':
      return true;
  }
}

const isClear = (values: readonly number[], decimals: number): boolean =>
  values.every((value) => Number.isFinite(value) && !isRoundingAmbiguous(value, decimals));

const impossible = ({ id }: Generator, kind: GeneratedKind, params: unknown) => ({
  code: 'impossible-parameters',
  severity: 'error' as const,
  message: {
    zh: `生成器 ${id} 用参数 ${JSON.stringify(params)} 抽了 ${maxDraws} 次，也得不到合格的 ${kind} 题`,
    en: `generator ${id} drew ${maxDraws} times with the parameters ${JSON.stringify(params)} and got no sound ${kind} question`,
  },
  advice: {
    zh: '放宽参数：给出更多取值，或换一种题型。',
    en: 'Loosen the parameters: allow more values, or another kind of question.',
  },
});
