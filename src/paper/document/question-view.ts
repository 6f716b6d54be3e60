import type { Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { PaperLanguage } from './paper-language.js';

/** One question as the templates see it. */
export interface QuestionView {
  readonly label: string;
  readonly source: string;
  /** Room between the brackets at the end of the stem, in ems. */
  readonly brackets: number;
  readonly stem: LocalizedText;
  /** Points to print before the stem; objective questions tell them in the section's head. */
  readonly shownPoints: number | undefined;
  readonly figure: Question['figure'];
  readonly options: readonly OptionView[] | undefined;
  readonly parts: readonly PartView[] | undefined;
  /** Lines of room for the answer. */
  readonly space: number;
}

interface OptionView {
  readonly label: string;
  readonly texts: readonly { readonly text: string; readonly language: 'zh' | 'en' }[];
}

export interface PartView {
  readonly label: string;
  readonly points: number;
  readonly stem: LocalizedText;
  readonly space: number;
}

/** Room for a letter, and room for a number, in ems. */
const room = { letter: 2.2, value: 7 } as const;

/** What a paper prints of a question. */
export function questionView(question: Question, language: PaperLanguage): QuestionView {
  const { number, item, stem, figure, points } = question;
  return {
    label: `${number}.`,
    source: `question ${number} (${item})`,
    brackets: bracketsOf(question),
    stem,
    shownPoints: isWritten(question) ? points : undefined,
    figure,
    options:
      'options' in question
        ? question.options.map((option) => optionView(option, language))
        : undefined,
    parts: question.kind === 'comprehensive' ? question.parts : undefined,
    space: question.kind === 'short' ? question.space : 0,
  };
}

const isWritten = ({ kind }: Question): boolean =>
  kind === 'short' || kind === 'comprehensive' || kind === 'code';

function bracketsOf(question: Question): number {
  if (isWritten(question)) return 0;
  return question.kind === 'numeric' ? room.value : room.letter;
}

const optionView = (
  { label, text }: { readonly label: string; readonly text: LocalizedText },
  language: PaperLanguage,
): OptionView => {
  const wanted = (['zh', 'en'] as const).filter((one) => language === 'both' || language === one);
  const same = text.zh === text.en;
  return {
    label,
    texts: wanted.slice(0, same ? 1 : 2).map((one) => ({ text: text[one], language: one })),
  };
};
