import { existsSync } from 'node:fs';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Correction } from '../../grading/corrections/corrections-schema.js';
import { readCorrections } from '../../grading/corrections/read-corrections.js';
import { canonicalJson } from '../../util/canonical-json.js';
import type { Problem } from '../../util/problem.js';
import { readYaml } from '../../util/yaml-document.js';
import { shown } from '../terminal/shown.js';

/** Warns of corrections that the folder of results has and the corrections that are to be applied now have not: their marks go back. */
export function droppedCorrections(
  now: readonly Correction[],
  file: string,
  exam: Exam,
): Problem[] {
  if (!existsSync(file)) return [];
  const earlier = readCorrections(readYaml(file, shown(file)), exam).corrections;
  const kept = new Set(now.map((correction) => canonicalJson(correction)));
  const dropped = earlier.filter((correction) => !kept.has(canonicalJson(correction)));
  if (dropped.length === 0) return [];
  const questions = [...new Set(dropped.map(({ question }) => question))].join(', ');
  return [
    {
      code: 'corrections-dropped',
      severity: 'warning',
      message: {
        zh: `以前的 ${dropped.length} 条更正（${questions}）不再适用`,
        en: `${dropped.length} earlier correction(s) (${questions}) are no longer applied`,
      },
      advice: {
        zh: 'corrections.yaml 要写全部更正；要保留的请补上（audit.jsonl 中有原文）。',
        en: 'corrections.yaml holds all corrections: put those back that shall stay (audit.jsonl has them).',
      },
    },
  ];
}
