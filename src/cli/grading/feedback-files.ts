import type { CodeClass, CodeResult } from '../../grading/code/results/code-result.js';
import type { ReferenceEvidence } from '../../grading/code/evidence/submission-evidence.js';
import type { Task } from '../../grading/code/tasks/task.js';
import { recordsInFile } from '../../jobs/batch/batch-record.js';
import type { DoneRecord } from '../../jobs/batch/batch-record.js';
import { feedbackOf } from '../../report/feedback/feedback-of.js';
import type { Feedback } from '../../report/feedback/feedback.js';
import { renderHtml } from '../../report/feedback/html/render-html.js';
import { renderGradescope } from '../../report/feedback/render-gradescope.js';
import { renderJson } from '../../report/feedback/render-json.js';
import { renderText } from '../../report/feedback/text/render-text.js';
import type { Language } from '../../util/localized-text.js';
import type { NamedContent } from '../../util/staged-folder.js';
import { fileName } from '../marking/file-name.js';
import type { ProgramsFeedback } from './grade-options.js';
import { resultsFile } from './results-file.js';

export interface FeedbackFiles {
  readonly out: string;
  readonly feedback: ProgramsFeedback;
  readonly task: Task;
  readonly references: readonly ReferenceEvidence[];
  readonly language: Language;
}

/** What students get, in `feedback/`. The records are read one at a time: all of them together may be large. */
export function* feedbackFiles(
  { out, feedback: wanted, task, references, language }: FeedbackFiles,
  { results: all }: CodeClass,
): Iterable<NamedContent> {
  const form = forms[wanted];
  if (!form) return;
  const names = namesOf(all);
  for (const { evidence, text, results } of recorded(resultsFile(out), all))
    for (const { file, id, judgement } of results) {
      const { sourceText, places } = text ?? { sourceText: '', places: null };
      const known = { task, judgement, evidence, references, file, student: id };
      const feedback = feedbackOf({ ...known, sourceText, places: places ?? undefined });
      yield [`feedback/${names.get(file)}${form.ending}`, form.render(feedback, language)];
    }
}

interface Form {
  readonly ending: string;
  readonly render: (feedback: Feedback, language: Language) => string;
}

/** Columns of a text file. */
const width = 80;

const forms: Readonly<Record<ProgramsFeedback, Form | undefined>> = {
  none: undefined,
  html: { ending: '.html', render: renderHtml },
  text: {
    ending: '.txt',
    render: (feedback, language) => renderText(feedback, { language, width }),
  },
  json: { ending: '.json', render: renderJson },
  gradescope: { ending: '.gradescope.json', render: renderGradescope },
};

/** Files by student; of those with the same id by what they handed in. */
function namesOf(results: readonly CodeResult[]): Map<string, string> {
  const counts = new Map<string, number>();
  const keyOf = ({ id }: CodeResult) => fileName(id).toLowerCase();
  for (const result of results) counts.set(keyOf(result), (counts.get(keyOf(result)) ?? 0) + 1);
  return new Map(
    results.map((result, index) => [
      result.file,
      counts.get(keyOf(result)) === 1
        ? fileName(result.id)
        : `${index + 1}-${fileName(result.file)}`,
    ]),
  );
}

type Recorded = Pick<DoneRecord, 'text'> & {
  readonly evidence: NonNullable<DoneRecord['evidence']>;
  readonly results: readonly CodeResult[];
};

/** The evidence of each program, once, with all results that rest on it: the last record of a file counts. */
function* recorded(file: string, results: readonly CodeResult[]): Iterable<Recorded> {
  const last = new Map<string, number>();
  let count = 0;
  for (const record of recordsInFile(file))
    if (record.kind === 'done' && record.evidence) last.set(keyOf(record), count++);
  count = 0;
  for (const record of recordsInFile(file)) {
    if (record.kind !== 'done' || !record.evidence) continue;
    if (last.get(keyOf(record)) !== count++) continue;
    const { evidence, text } = record;
    yield { evidence, text, results: results.filter((result) => keyOf(result) === keyOf(record)) };
  }
}

/** Equal programs share their evidence; what is no program has its own. */
const keyOf = ({ source, file }: Pick<DoneRecord, 'source' | 'file'>): string =>
  source ?? `file ${file}`;
