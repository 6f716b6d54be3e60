import { displayWidth, padTo } from '../../../paper/text/display-width.js';
import type { CheckFeedback, DifferenceFeedback, NamedMistake, Place } from '../feedback.js';
import { marksOfCheck } from '../marks.js';
import { inCell, standingOf, toldBefore, words, type Standing } from '../words.js';
import type { FeedbackStyle, TextPage } from './page.js';

/** All checks, one a line: how each ended, its title, its marks. */
export function checksText(checks: readonly CheckFeedback[], page: TextPage): string[] {
  const stood = checks.map((check) => standingOf(check));
  const column = Math.max(...stood.map(({ word }) => displayWidth(page.say(word))));
  const lines = checks.flatMap((check) => checkLines(check, column, page));
  const note = checks.some(({ isHidden }) => isHidden)
    ? page.prose(page.say(words.hiddenNote), 2)
    : [];
  return [...lines, ...note];
}

function checkLines(check: CheckFeedback, column: number, page: TextPage): string[] {
  const { say, ink, width, prose } = page;
  const standing = standingOf(check);
  const marks = marksOfCheck(check);
  const begin = `  ${standing.sign} ${padTo(say(standing.word), column)}  `;
  const title = say(check.title) + (check.isHidden ? hiddenMark(page) : '');
  const [first = '', ...rest] = prose(title, displayWidth(begin));
  const filled = padTo(first.trimStart(), width - displayWidth(begin) - displayWidth(marks) - 1);
  const fits = displayWidth(filled) + displayWidth(begin) + displayWidth(marks) < width;
  const head = ink(begin, colours[standing.name]);
  return fits
    ? [`${head}${filled} ${marks}`, ...rest]
    : [head + first.trimStart(), ...rest, padTo(marks, width, 'right')];
}

const hiddenMark = ({ say, language }: TextPage): string =>
  language === 'zh' ? `（${say(words.hidden)}）` : ` (${say(words.hidden)})`;

const colours: Readonly<Record<Standing['name'], FeedbackStyle>> = {
  right: 'green',
  partly: 'yellow',
  wrong: 'red',
  pending: 'yellow',
  blank: 'yellow',
};

/** What there is to say of a check; nothing of one that passed. */
export function detailsText(check: CheckFeedback, page: TextPage): string[] {
  const findings = findingsText(check, page);
  const { say, ink, prose } = page;
  const title = prose(say(check.title), 0).map((line) => ink(line, 'bold'));
  return findings.length === 0 ? [] : ['', ...title, ...findings];
}

/** The same without the title of the check. */
export function findingsText(
  { because, differences, repeated }: CheckFeedback,
  page: TextPage,
): string[] {
  const { say, verbatim } = page;
  return [
    ...(because === null ? [] : verbatim(say(because), 2)),
    ...differences.flatMap((difference) => differenceText(difference, page)),
    ...(repeated === 0 ? [] : verbatim(say(toldBefore(repeated)), 2)),
  ];
}

function differenceText(difference: DifferenceFeedback, page: TextPage): string[] {
  const { place, what, expected, found, hint, mistake } = difference;
  const { say, verbatim, labelled } = page;
  const facts = [
    [words.expected, expected],
    [words.found, found],
    [words.hint, hint],
  ] as const;
  return [
    ...placeText(place, page),
    ...verbatim(say(what), 2),
    ...facts.flatMap(([label, fact]) =>
      fact === null ? [] : labelled(label, (indent) => verbatim(say(fact), indent), 4),
    ),
    ...(mistake === null ? [] : mistakeText(mistake, page)),
  ];
}

/** A misconception and what to do about it. */
export const mistakeText = (
  { name, practise }: NamedMistake,
  { say, prose, labelled }: TextPage,
): string[] => [
  ...labelled(words.mistake, (indent) => prose(say(name), indent), 4),
  ...(practise === null
    ? []
    : labelled(words.practise, (indent) => prose(say(practise), indent), 4)),
];

/** `line 12: model.compile(…)` */
export function placeText(place: Place | null, { code, labelled }: TextPage): string[] {
  if (place === null) return [];
  const { line, cell, text } = place;
  return labelled(inCell(line, cell), (indent) => code(text ?? '', indent), 2);
}
