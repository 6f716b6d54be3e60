import { shuffle } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import type { Case } from '../generators/generator.js';
import { printAnswer } from '../print-answer.js';
import type { ContentOption } from '../question-content.js';
import { asPrinted, effortOf, figureOf, paragraphs, workedSolution, workOf } from './composed.js';
import type { Composed } from './composed.js';

/** How many wrong options stand beside the key. */
const wrongOptions = 3;

/** A single choice: the key among the three most tempting wrong answers that differ from it and from each other as printed. */
export function composeSingle(drawn: Case, random: Random): Composed | undefined {
  const options = distinctOptions(drawn);
  if (options.length < wrongOptions + 1) return undefined;
  const stem = paragraphs(drawn.given, drawn.ask);
  return {
    content: {
      kind: 'single',
      stem,
      ...figureOf(drawn),
      options: shuffle(random, options.slice(0, wrongOptions + 1)),
      shuffle: true,
      why: workedSolution(drawn.steps),
    },
    effort: effortOf(stem, workOf(drawn.steps)),
  };
}

/** The key and all wrong answers, without those that read like one before them in either language. */
function distinctOptions({ answer, distractors }: Case): ContentOption[] {
  const options: ContentOption[] = [{ text: printAnswer(answer), correct: true }];
  for (const { answer: wrong, mistake } of distractors) {
    const text = printAnswer(wrong);
    const taken = options.some(
      (option) =>
        asPrinted(option.text.zh) === asPrinted(text.zh) ||
        asPrinted(option.text.en) === asPrinted(text.en),
    );
    if (!taken) options.push({ text, correct: false, mistake });
  }
  return options;
}
