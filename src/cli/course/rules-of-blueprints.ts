import type { Bank } from '../../authoring/bank/bank.js';
import { loadBlueprint } from '../../exam/blueprint/load-blueprint.js';
import { defaultScoringRule, scoringRuleIds } from '../../exam/scoring-rules.js';
import type { Position } from '../../util/problem.js';
import type { TickedKind } from './guessing.js';

/** A rule that a section of a blueprint is marked by, and where that is written. */
export interface ChosenRule {
  readonly kind: string;
  readonly rule: string;
  readonly position: Position;
}

/** Every known rule in some blueprints, section by section; those that cannot be read say nothing. */
export const rulesInBlueprints = (files: readonly string[], bank: Bank): ChosenRule[] =>
  files.flatMap((file) => {
    const { blueprint, locate } = loadBlueprint(file, bank);
    return (blueprint?.sections ?? []).flatMap(({ kind, scoring }, index) =>
      scoringRuleIds.includes(scoring)
        ? [{ kind, rule: scoring, position: locate(['sections', index, 'scoring']) }]
        : [],
    );
  });

/** The rules of a kind, each once; the one that holds without a word if no section has the kind. */
export function rulesFor(kind: TickedKind, chosen: readonly ChosenRule[]): readonly string[] {
  const rules = chosen.filter((one) => one.kind === kind).map(({ rule }) => rule);
  return rules.length === 0 ? [defaultScoringRule] : [...new Set(rules)];
}
