import type { Segment } from '../../../grading/written/highlight.js';
import type { Language, LocalizedText } from '../../../util/localized-text.js';
import type { AnswerView } from '../view/answer.js';
import type { MarkedView } from '../view/marked-view.js';
import type { MistakeText } from '../view/practise.js';
import { verdicts } from '../view/verdict.js';
import { numberList, optionName, sayMarks, sayPoints, unseenWords, words } from '../words.js';
import type { PrintableText } from './printable-text.js';

/** What printing needs beside the view. */
export interface PrintContext {
  readonly language: Language;
  readonly printable: PrintableText;
}

/** The verdict, the marks and the answer: `**✓ Right** 2 / 2  **Your answer** B`; a long answer begins a line of its own. */
export function verdictLine(
  { verdict, marks, points, answer }: MarkedView,
  isInParts: boolean,
  context: PrintContext,
): string {
  const { language } = context;
  const worth = marks === undefined ? sayPoints(points) : sayMarks(marks, points);
  const { sign, word } = verdict === undefined ? noVerdict : verdicts[verdict];
  const judged = verdict === undefined ? '' : `**${sign} ${word[language]}**\u3000`;
  if (isInParts) return judged + worth[language];
  const printed = labelled(words.yourAnswer, printedAnswer(answer, context), language);
  return `${judged}${worth[language]}${isLong(answer) ? '\n\n' : '\u3000\u3000'}${printed}`;
}

const noVerdict = { sign: '', word: { zh: '', en: '' } };

/** More letters than that do not fit beside a verdict. */
const short = 24;

const isLong = (answer: AnswerView): boolean =>
  answer.kind === 'given' && answer.pieces.reduce((sum, { text }) => sum + text.length, 0) > short;

const labelled = (word: LocalizedText, text: string, language: Language): string =>
  `**${word[language]}**\u3000${text}`;

/** What there is to say of an answer: a paragraph each. */
export function answerLines(marked: MarkedView, context: PrintContext): string[] {
  const { answer, mistakes, notes } = marked;
  const { language, printable } = context;
  const say = (word: LocalizedText, text: string) => labelled(word, text, language);
  const read = answer.kind === 'given' ? answer.read : undefined;
  const each = answer.kind === 'given' ? answer.each : undefined;
  return [
    ...(read === undefined ? [] : [say(words.readAs, printable.markdown(read))]),
    ...(each === undefined ? [] : [each]),
    ...mistakes.map((mistake) => {
      return say(
        words.misconception,
        `${optionName(mistake.option, language)}${printMistake(mistake, [], language)}`,
      );
    }),
    ...notes.map((note) => say(words.note, printable.markdown(note))),
    ...(hasEvidence(answer) ? [words.evidence[language]] : []),
  ];
}

const hasEvidence = (answer: AnswerView): boolean =>
  answer.kind === 'given' && answer.pieces.some(({ isEvidence }) => isEvidence);

const printedAnswer = (answer: AnswerView, { language, printable }: PrintContext): string =>
  answer.kind === 'given'
    ? answer.pieces.map((piece) => printedPiece(piece, printable)).join('')
    : unseenWords[answer.kind][language];

/** Evidence stands in brackets: print knows no marker pen. */
const printedPiece = ({ text, isEvidence }: Segment, printable: PrintableText): string =>
  isEvidence ? `【${printable.markdown(text)}】` : printable.markdown(text);

/** The name of a misconception, what to do about it, and the questions that show it. */
export function printMistake(
  { id, name, practise }: MistakeText,
  numbers: readonly number[],
  language: Language,
): string {
  const where =
    numbers.length === 0
      ? ''
      : language === 'zh'
        ? `（第 ${numberList(numbers).zh} 题）`
        : ` (${numbers.length === 1 ? 'question' : 'questions'} ${numberList(numbers).en})`;
  const advice = practise === undefined ? '' : `${language === 'zh' ? '：' : ': '}${practise}`;
  return `${name ?? `\`${id}\``}${where}${advice}`;
}
