import type { Random } from '../../util/random.js';
import type { Case, Generator } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { composeComprehensive } from './compose-comprehensive.js';
import { composeMultiple } from './compose-multiple.js';
import { composeNumeric } from './compose-numeric.js';
import { composeShort } from './compose-short.js';
import { composeSingle } from './compose-single.js';
import { composeTrueFalse } from './compose-true-false.js';
import type { Composed } from './composed.js';
import { judgeStatements } from './judge-claim.js';

/** Makes a question of the given kind from a case; undefined if this case cannot carry one, and another must be drawn. */
export function composeQuestion(
  generator: Pick<Generator, 'id' | 'solve'>,
  kind: GeneratedKind,
  drawn: Case,
  random: Random,
): Composed | undefined {
  const judged = () => judgeStatements(generator, drawn.statements ?? []);
  switch (kind) {
    case 'true-false':
      return composeTrueFalse(drawn, judged(), random);
    case 'single':
      return composeSingle(drawn, random);
    case 'multiple':
      return composeMultiple(drawn, judged(), random);
    case 'numeric':
      return composeNumeric(drawn);
    case 'short':
      return composeShort(drawn);
    case 'comprehensive':
      return composeComprehensive(drawn);
  }
}
