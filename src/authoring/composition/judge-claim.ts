import { canonicalJson } from '../../util/canonical-json.js';
import { remember } from '../../util/remember.js';
import { lastPlace } from '../answer.js';
import type { Claim, Generator, Quantities, Quantity, Statement } from '../generators/generator.js';

type Key = Pick<Generator, 'id' | 'solve'>;

/** A statement with the verdict of the key; a false one names the misconception that believes it. */
export type Judged = Pick<Statement, 'text' | 'why' | 'work'> & {
  /** Equal for statements about the same result of the same facts. */
  readonly subject: string;
} & ({ readonly holds: true } | { readonly holds: false; readonly mistake: string });

/** Judges the statements of a case by the generator's own key. */
export function judgeStatements(key: Key, statements: readonly Statement[]): Judged[] {
  // A case has some ten statements about the same facts.
  const look = remember((facts: object) => ({
    written: canonicalJson(facts),
    solution: key.solve(facts),
  }));
  return statements.map((statement) =>
    judge(key.id, look(statement.claim.facts as object), statement),
  );
}

interface Known {
  readonly written: string;
  readonly solution: Quantities;
}

function judge(id: string, known: Known, { text, why, work, claim, mistake }: Statement): Judged {
  const subject = `${known.written} ${claim.quantity}`;
  const real = known.solution[claim.quantity];
  if (real === undefined) throw new Error(`${id}: there is no quantity "${claim.quantity}"`);
  if (claimHolds(claim, real)) return { text, why, work, subject, holds: true };
  if (!mistake) throw new Error(`${id}: no mistake is named for "${text.en}"`);
  return { text, why, work, subject, holds: false, mistake };
}

/** Says whether a claim is true of the value that its quantity really has. */
export function claimHolds(claim: Omit<Claim, 'facts' | 'quantity'>, real: Quantity): boolean {
  const { relation = 'equals', says, decimals } = claim;
  if (typeof says === 'number' && typeof real === 'number') {
    if (relation === 'less-than') return real < says;
    if (relation === 'greater-than') return real > says;
    return Math.abs(real - says) <= (decimals === undefined ? 1e-9 : lastPlace(decimals) / 2);
  }
  if (typeof says === 'object' && typeof real === 'object')
    return (
      says.length === real.length &&
      says.every((value, index) => claimHolds({ ...claim, says: value }, real[index] ?? NaN))
    );
  return says === real;
}
