import type { Exam } from '../../exam/manifest/exam-schema.js';
import { scoringRuleIds } from '../../exam/scoring-rules.js';
import type { Problem } from '../../util/problem.js';
import { schemaProblems } from '../../util/schema-problems.js';
import { didYouMean } from '../../util/suggest.js';
import { without } from '../../util/without.js';
import type { YamlDocument } from '../../util/yaml-document.js';
import { applyCorrections } from './apply-corrections.js';
import type { CorrectedExam } from './apply-corrections.js';
import { correctionsSchema } from './corrections-schema.js';
import type { Correction } from './corrections-schema.js';
import { unknownQuestion } from './overrides.js';

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  readonly corrected: CorrectedExam;
  readonly problems: readonly Problem[];
}

/** Reads `corrections.yaml`, a list, and applies it to a copy of the exam; an empty file is an empty list. */
export function readCorrections(document: YamlDocument, exam: Exam): ReadCorrections {
  const none = { corrections: [], corrected: applyCorrections(exam, []) };
  if (document.problems.length > 0) return { ...none, problems: document.problems };
  const parsed = correctionsSchema.safeParse(document.value ?? []);
  if (!parsed.success) return { ...none, problems: schemaProblems(document, parsed.error.issues) };
  const corrections = parsed.data;
  const corrected = applyCorrections(exam, corrections);
  const problems = [
    ...corrections.flatMap((correction, index) => namesIn(correction, index, { document, exam })),
    ...corrected.impossible.map(({ index, message }): Problem => ({
      code: 'impossible-correction',
      severity: 'error',
      position: document.locate([index]),
      message,
    })),
  ];
  return { corrections, corrected, problems };
}

interface Surroundings {
  readonly document: YamlDocument;
  readonly exam: Exam;
}

/** Questions and rules that do not exist. */
function namesIn(
  correction: Correction,
  index: number,
  { document, exam }: Surroundings,
): Problem[] {
  const { question } = correction;
  const isKnown = exam.variants[0]?.questions.some(({ slot }) => slot === question);
  const rule = 'rule' in correction ? correction.rule : undefined;
  const unknown = without(unknownQuestion(question), 'at');
  return [
    ...(isKnown || 'key' in correction
      ? []
      : [
          {
            severity: 'error' as const,
            position: document.locate([index, 'question']),
            ...unknown,
          },
        ]),
    ...(rule === undefined || scoringRuleIds.includes(rule)
      ? []
      : [unknownRule(rule, document.locate([index, 'rule']))]),
  ];
}

const unknownRule = (rule: string, position: NonNullable<Problem['position']>): Problem => ({
  code: 'unknown-scoring-rule',
  severity: 'error',
  position,
  message: { zh: `未知的评分规则“${rule}”`, en: `unknown scoring rule "${rule}"` },
  advice: didYouMean(rule, scoringRuleIds),
});
