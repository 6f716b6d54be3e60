import type { Language } from '../../../util/localized-text.js';
import { htmlPage } from '../../html/html-page.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { pageStyle } from '../../html/page-style.js';
import type { EndFeedback, Feedback } from '../feedback.js';
import { totalOf } from '../marks.js';
import { words } from '../words.js';
import { casesHtml } from './cases-html.js';
import { checksHtml } from './checks-html.js';
import { feedbackStyle } from './feedback-style.js';
import { inline } from './inline.js';
import { mistakesHtml } from './mistakes-html.js';
import { networkHtml } from './network-html.js';
import { givenHtml, placeOrNothing, type Shown } from './shown.js';

/** Feedback as one HTML file in one language, which needs nothing else and has no scripts. */
export function renderHtml(feedback: Feedback, language: Language): string {
  const shown: Shown = {
    say: (text) => text[language],
    label: (text) => text[language] + (language === 'zh' ? '：' : ': '),
  };
  const { task, file, student } = feedback;
  return htmlPage({
    language,
    title: [student ?? file, plainTitle(task.title[language])].join(' · '),
    styles: `${pageStyle}${feedbackStyle}`,
    main: 'feedback',
    body: markup`${headHtml(feedback, shown)}
<main id="feedback">
${endHtml(feedback.end, shown)}${checksHtml(feedback.checks, shown)}
${mistakesHtml(feedback.mistakes, shown)}${casesHtml(feedback.cases, shown)}${networkHtml(feedback.network, shown)}${notesHtml(feedback, shown)}</main>`,
  });
}

const plainTitle = (title: string): string => title.replaceAll('`', '');

function headHtml(feedback: Feedback, { say }: Shown): Html {
  const { task, file, student, isFinal } = feedback;
  const facts = [
    [words.student, student],
    [words.file, file],
  ] as const;
  const told = facts.map(([name, value]) =>
    value === null ? nothing : markup`<div><dt>${say(name)}</dt><dd><bdi>${value}</bdi></dd></div>`,
  );
  return markup`<header>
<p class="kicker">${say(words.feedback)}</p>
<h1>${inline(say(task.title))}</h1>
<dl class="who">${told}</dl>
<p class="total">${say(words.total)} <strong>${totalOf(feedback)}</strong></p>
${isFinal ? nothing : markup`<p class="notice">${say(words.notFinal)}</p>\n`}</header>`;
}

function endHtml(end: EndFeedback | null, shown: Shown): Html {
  if (end === null) return nothing;
  const { say } = shown;
  return markup`<section aria-labelledby="end">
<h2 id="end">${say(words.end)}</h2>
<div class="notice${end.isOurs ? '' : ' alarm'}">${placeOrNothing(end.place, shown)}<p>${givenHtml(say(end.text))}</p></div>
</section>
`;
}

const notesHtml = ({ notes }: Feedback, { say }: Shown): Html =>
  notes.length === 0
    ? nothing
    : markup`<section aria-labelledby="notes">
<h2 id="notes">${say(words.notes)}</h2>
<ul>${notes.map((note) => markup`<li>${givenHtml(say(note))}</li>`)}</ul>
</section>
`;
