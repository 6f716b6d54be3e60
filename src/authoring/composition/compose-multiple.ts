import type { LocalizedText } from '../../util/localized-text.js';
import { integer, pick, shuffle } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import type { Case } from '../generators/generator.js';
import type { ContentOption } from '../question-content.js';
import { effortOf, figureOf, paragraphs } from './composed.js';
import type { Composed } from './composed.js';
import type { Judged } from './judge-claim.js';

const optionCount = 4;

/** Four statements about the drawn case, each about something else, of which two or three are true. */
export function composeMultiple(
  drawn: Case,
  statements: readonly Judged[],
  random: Random,
): Composed | undefined {
  const chosen = chooseStatements(statements, random);
  if (!chosen) return undefined;
  const stem = paragraphs(drawn.given, {
    zh: '下列说法中正确的有：',
    en: 'Which of the following statements are correct?',
  });
  return {
    content: {
      kind: 'multiple',
      stem,
      ...figureOf(drawn),
      options: chosen.map(optionOf),
      shuffle: true,
      why: reasons(chosen),
    },
    effort: effortOf(
      stem,
      chosen.flatMap(({ work }) => work),
    ),
  };
}

/** One statement on each of four subjects; undefined if the case has too few subjects that can be false. */
function chooseStatements(all: readonly Judged[], random: Random): Judged[] | undefined {
  const subjects = shuffle(random, [...new Set(all.map(({ subject }) => subject))]);
  let wrongLeft = optionCount - integer(random, 2, 3);
  const chosen: Judged[] = [];
  for (const subject of subjects) {
    const about = all.filter((statement) => statement.subject === subject);
    const fitting = about.filter(({ holds }) => holds === (wrongLeft === 0));
    if (fitting.length === 0) continue;
    if (wrongLeft > 0) wrongLeft--;
    chosen.push(pick(random, fitting));
    if (chosen.length === optionCount) return shuffle(random, chosen);
  }
  return undefined;
}

/** The reasons, each once: a true and a false statement on one subject share theirs. */
function reasons(statements: readonly Judged[]): LocalizedText {
  const texts = statements.map(({ why }) => why);
  return paragraphs(
    ...texts.filter(({ zh }, index) => texts.findIndex((text) => text.zh === zh) === index),
  );
}

const optionOf = (statement: Judged): ContentOption =>
  statement.holds
    ? { text: statement.text, correct: true }
    : { text: statement.text, correct: false, mistake: statement.mistake };
