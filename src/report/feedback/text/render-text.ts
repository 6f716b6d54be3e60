import type { LocalizedText } from '../../../util/localized-text.js';
import type { EndFeedback, Feedback, MistakeFeedback } from '../feedback.js';
import { totalOf } from '../marks.js';
import { words } from '../words.js';
import { casesText } from './cases-text.js';
import { checksText, detailsText, mistakeText, placeText } from './checks-text.js';
import { networkText } from './network-text.js';
import { textPage, type TextOptions, type TextPage } from './page.js';

/** Feedback for a terminal or a plain file, in one language, no line wider than asked; it ends with a line end. */
export function renderText(feedback: Feedback, options: TextOptions): string {
  const page = textPage(options);
  const { checks, network, cases, notes } = feedback;
  const { say } = page;
  const lines = [
    ...headText(feedback, page),
    ...part(words.end, endText(feedback.end, page), page),
    ...part(words.checks, checksText(checks, page), page),
    ...checks.flatMap((check) => detailsText(check, page)),
    ...part(
      words.mistakes,
      feedback.mistakes.flatMap((one) => foundText(one, page)),
      page,
    ),
    ...part(words.cases, cases === null ? [] : casesText(cases, page), page),
    ...part(
      network?.hasReference === true ? words.network : words.ownNetwork,
      network === null ? [] : networkText(network, page),
      page,
    ),
    ...part(
      words.notes,
      notes.flatMap((note) => page.verbatim(say(note), 2)),
      page,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function headText(feedback: Feedback, { say, ink, prose, verbatim }: TextPage): string[] {
  const { task, file, student, isFinal } = feedback;
  const who = student === null ? file : `${file} · ${student}`;
  return [
    ...prose(say(task.title), 0).map((line) => ink(line, 'bold')),
    ...verbatim(who, 0),
    ...verbatim(`${say(words.total)}  ${totalOf(feedback)}`, 0).map((line) => ink(line, 'bold')),
    ...(isFinal ? [] : prose(say(words.notFinal), 0)),
  ];
}

/** A part below its heading; nothing if it is empty. */
function part(title: LocalizedText, lines: readonly string[], { say, ink }: TextPage): string[] {
  return lines.length === 0 ? [] : ['', ink(say(title), 'bold'), ...lines];
}

function endText(end: EndFeedback | null, page: TextPage): string[] {
  if (end === null) return [];
  return [...placeText(end.place, page), ...page.verbatim(page.say(end.text), 2)];
}

const foundText = (mistake: MistakeFeedback, page: TextPage): string[] => [
  ...placeText(mistake.place, page),
  ...page.verbatim(page.say(mistake.evidence), 2),
  ...mistakeText(mistake, page),
];
