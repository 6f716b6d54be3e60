import { sameInBoth } from '../../../util/localized-text.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import type { MarkedView } from '../view/marked-view.js';
import type { OptionView, PartView, QuestionView } from '../view/question-view.js';
import { sayMarks, sayPoints, words } from '../words.js';
import { answerLines, verdictLine } from './print-answer.js';
import type { PrintContext } from './print-answer.js';

interface PrintedMarks {
  readonly verdict: string;
  readonly answers: readonly string[];
  readonly key: string | undefined;
  /** A point of the marking scheme on each line. */
  readonly rubric: readonly string[];
  readonly why: string | undefined;
  /** Whether there is anything to say of the right answer. */
  readonly hasSolution: boolean;
}

/** A question as the templates print it: the fields of `stem.hbs` are those of a paper. */
export interface PrintedQuestion extends PrintedMarks {
  readonly label: string;
  readonly source: string;
  readonly brackets: 0;
  readonly stem: LocalizedText;
  readonly figure: QuestionView['figure'];
  readonly options: readonly object[] | undefined;
  readonly task: string | undefined;
  readonly parts: readonly PrintedPart[];
}

interface PrintedPart extends PrintedMarks {
  readonly label: string;
  readonly stem: string;
}

export function printQuestion(question: QuestionView, context: PrintContext): PrintedQuestion {
  const { number, source, stem, figure, options, parts, task } = question;
  return {
    ...printMarked(question, context, parts.length > 0),
    label: `${number}.`,
    source,
    brackets: 0,
    stem: sameInBoth(stem),
    figure,
    options:
      options.length === 0 ? undefined : options.map((option) => printOption(option, context)),
    task: task === undefined ? undefined : `${words.task[context.language]}: \`${task}\``,
    parts: parts.map((part) => printPart(part, context)),
  };
}

const printPart = (part: PartView, context: PrintContext): PrintedPart => ({
  ...printMarked(part, context),
  label: part.label,
  stem: part.stem,
});

function printMarked(marked: MarkedView, context: PrintContext, isInParts = false): PrintedMarks {
  const { key, solution, rubric } = marked;
  const { language } = context;
  return {
    verdict: verdictLine(marked, isInParts, context),
    answers: answerLines(marked, context),
    // A table must begin on a line of its own to be one.
    key: key?.startsWith('|') ? `\n\n${key}` : key,
    rubric: rubric.map(({ say, points, earned }) => {
      const worth = earned === undefined ? sayPoints(points) : sayMarks(earned, points);
      return `**${worth[language]}**\u3000${say.replace(/\s*\n+\s*/g, ' ')}`;
    }),
    why: solution,
    hasSolution: key !== undefined || solution !== undefined || rubric.length > 0,
  };
}

/** Letters and texts as on the paper, with words that say which was chosen and which is right. */
function printOption({ label, text, isRight, isTicked }: OptionView, context: PrintContext) {
  const { language } = context;
  const tags = [
    ...(isTicked ? [`${isRight ? '✓' : '✗'} ${words.isTicked[language]}`] : []),
    ...(isRight ? [words.isRightOption[language]] : []),
  ];
  const [open, comma, close] = language === 'zh' ? ['（', '，', '）'] : [' (', ', ', ')'];
  const said = tags.length === 0 ? '' : `${open}${tags.join(comma)}${close}`;
  return { label, texts: [{ text: `${text}${said}`, language }] };
}
