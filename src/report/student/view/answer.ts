import type { PartResult, QuestionResult } from '../../../grading/results/result.js';
import type { Stretch } from '../../../grading/written/evidence.js';
import { highlight } from '../../../grading/written/highlight.js';
import type { Segment } from '../../../grading/written/highlight.js';
import type { Language } from '../../../util/localized-text.js';
import { sayEach } from '../words.js';

/** Why there is no answer to show: none was given, it stands on paper and nobody typed it in, or it is a program of its own. */
export type Unseen = 'blank' | 'on-paper' | 'program';

/** What a student answered. */
export type AnswerView =
  | { readonly kind: Unseen }
  | {
      readonly kind: 'given';
      /** The pieces that earned marks are evidence. */
      readonly pieces: readonly Segment[];
      /** How it was read, where that differs from what was written. */
      readonly read: string | undefined;
      /** Which of several values are right, if that is known and not told by the marks. */
      readonly each: string | undefined;
    };

/** The answer of a question or part; `evidence` says where in it the marks come from, `unseen` where it may be if it is not there. */
export function answerView(
  result: QuestionResult | PartResult,
  { evidence, unseen }: { readonly evidence: readonly Stretch[]; readonly unseen: Unseen },
  language: Language,
): AnswerView {
  const { answer, status, read } = result;
  if (answer.trim() === '') return { kind: status === 'blank' ? 'blank' : unseen };
  const understood = read?.[language];
  return {
    kind: 'given',
    pieces: highlight(answer, evidence),
    read: understood === undefined || isSame(understood, answer) ? undefined : understood,
    each: eachOf(result)?.[language],
  };
}

/** Says whether two ways of writing differ in widths, spaces, capitals and separators of letters alone. */
const isSame = (left: string, right: string): boolean => plain(left) === plain(right);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/(?<=^|[A-Z])[,;、](?=[A-Z])/g, '');

/** Not said of an answer that is right in everything, and not before anybody has judged it. */
const eachOf = ({ each = [], isRight, status }: QuestionResult | PartResult) =>
  each.length > 1 && !isRight && status !== 'pending' ? sayEach(each) : undefined;
