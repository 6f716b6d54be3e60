import type { Position, Problem } from '../../util/problem.js';
import type { Path } from '../../util/yaml-document.js';
import { problemOf } from './checks/check.js';
import type { Known, TextCheck } from './checks/check.js';
import { bankChecks, itemChecks, textChecks, textGates } from './checks/index.js';
import { placeOf } from './entry.js';
import type { Entry } from './entry.js';
import type { Source } from './read-source.js';
import { textsOf } from './text/texts-of.js';
import type { PlacedText } from './text/texts-of.js';

/** Everything that is wrong with one item: its form, what it refers to, and its texts. */
export const problemsOf = (entry: Entry, known: Known): Problem[] => [
  ...entry.problems,
  ...itemChecks.flatMap((check) =>
    check.check(entry, known).map((finding) => problemOf(check, finding)),
  ),
  ...textProblems(entry.raw, known, (path) => placeOf(entry, ...path)),
];

/** What is wrong with the list of topics, and with the bank as a whole (of which one file or subfolder tells nothing). */
export const problemsOfWhole = ({ topics, entries }: Source, known: Known): Problem[] => [
  ...topics.problems,
  ...textProblems(topics.document.value, known, topics.document.locate),
  ...(topics.own ? bankChecks : []).flatMap((check) =>
    check.check(entries, topics.topics, known).map((finding) => problemOf(check, finding)),
  ),
];

type Locate = (path: Path) => Position;

/** What is wrong with the texts within a value. */
const textProblems = (value: unknown, known: Known, locate: Locate): Problem[] =>
  textsOf(value).flatMap((text) => {
    const first = runOn(text, textGates, known, locate);
    return first.length > 0 ? first : runOn(text, textChecks, known, locate);
  });

const runOn = (
  { text, path }: PlacedText,
  checks: readonly TextCheck[],
  known: Known,
  locate: Locate,
): Problem[] =>
  checks.flatMap((check) =>
    check
      .check(text, known)
      .map(({ language, message }) =>
        problemOf(check, { position: locate(path(language)), message }),
      ),
  );
