import { coin, pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import type { Case } from '../generators/generator.js';
import { effortOf, figureOf, paragraphs } from './composed.js';
import type { Composed } from './composed.js';
import type { Judged } from './judge-claim.js';

/** A statement about the drawn case, true and false equally often. */
export function composeTrueFalse(
  drawn: Case,
  statements: readonly Judged[],
  random: Random,
): Composed | undefined {
  const wanted = coin(random);
  const fitting = statements.filter(({ holds }) => holds === wanted);
  if (fitting.length === 0) return undefined;
  const statement = pick(random, fitting);
  const stem = paragraphs(drawn.given, statement.text);
  return {
    content: {
      kind: 'true-false',
      stem,
      ...figureOf(drawn),
      answer: statement.holds,
      ...(!statement.holds && { mistake: statement.mistake }),
      why: statement.why,
    },
    effort: effortOf(stem, statement.work),
  };
}
