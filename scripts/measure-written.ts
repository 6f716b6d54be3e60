// Compares the marks that are proposed for written answers with those that a person gave, on the answers in
// tests/grading/written/fixtures. With --errors it prints every point on which they differ.
import { proposeWritten } from '../src/grading/written/propose-written.js';
import { agreementOf, markedAnswers } from '../tests/support/written-answers.js';
import type { MarkedAnswer } from '../tests/support/written-answers.js';
import { readCommandLine } from './command-line.mjs';

const { errors: showsErrors } = await readCommandLine('measure:written', {
  about: 'Compares proposed marks of written answers with those of a person.',
  options: { errors: { kind: 'flag' } },
});

const modes = { rubric: 'wording only', withAlternatives: 'with alternatives' } as const;

for (const name of ['tuning', 'held-out'] as const) {
  const answers = markedAnswers(name);
  printRow(`${name}, ${modes.rubric}`, answers, 'rubric');
  // Items for which no alternatives are known would be the same twice.
  const known = answers.filter(({ withAlternatives }) =>
    withAlternatives.some(({ accept, numbers }) => accept ?? numbers),
  );
  printRow(`  the same, known ones`, known, 'rubric');
  printRow(`  the same, ${modes.withAlternatives}`, known, 'withAlternatives');
  for (const kind of new Set(answers.map((answer) => answer.kind)))
    printRow(
      `    ${kind}`,
      answers.filter((answer) => answer.kind === kind),
      'rubric',
    );
  if (showsErrors)
    for (const mode of ['rubric', 'withAlternatives'] as const)
      for (const answer of answers) printErrors(answer, mode);
}

function printRow(
  title: string,
  answers: readonly MarkedAnswer[],
  mode: 'rubric' | 'withAlternatives',
): void {
  const { points, precision, recall, errors, flaggedErrors, flagged, r, meanError } = agreementOf(
    answers,
    mode,
  );
  const figures = [
    `${answers.length} answers`,
    `${points} points`,
    `precision ${precision.toFixed(3)}`,
    `recall ${recall.toFixed(3)}`,
    `wrong ${errors} (flagged ${flaggedErrors})`,
    `flagged ${flagged}`,
    `r ${r.toFixed(3)}`,
    `mean error ${meanError.toFixed(2)} marks`,
  ];
  console.log(`${title.padEnd(36)} ${figures.join(', ')}`);
}

function printErrors(
  { item, kind, answer, earned, questions, ...rubrics }: MarkedAnswer,
  mode: 'rubric' | 'withAlternatives',
): void {
  const proposal = proposeWritten(rubrics[mode], answer, { questions });
  for (const { point, isEarned, isUnsure, why } of proposal.rubric)
    if (isEarned !== earned.includes(point))
      console.log(
        `  ${mode} ${item} ${kind} point ${point}: ${isEarned ? 'proposed' : 'not proposed'}${isUnsure ? ' ?' : ''}: ${why.en}\n      ${answer.slice(0, 70)}`,
      );
}
