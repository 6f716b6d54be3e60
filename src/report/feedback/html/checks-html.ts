import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { CheckFeedback, DifferenceFeedback, NamedMistake } from '../feedback.js';
import { marksOfCheck } from '../marks.js';
import { standingOf, toldBefore, words } from '../words.js';
import { inline } from './inline.js';
import { givenHtml, placeOrNothing, signHtml, type Shown } from './shown.js';

/** All checks in a table, then what was found, check by check. */
export function checksHtml(checks: readonly CheckFeedback[], shown: Shown): Html {
  const { say } = shown;
  const told = checks.filter(hasDetails);
  return markup`<section aria-labelledby="checks">
<h2 id="checks">${say(words.checks)}</h2>
${tableHtml(checks, shown)}${
    checks.some(({ isHidden }) => isHidden)
      ? markup`<p class="muted">${say(words.hiddenNote)}</p>\n`
      : nothing
  }</section>
${
  told.length === 0
    ? nothing
    : markup`<section aria-labelledby="details">
<h2 id="details">${say(words.details)}</h2>
${told.map((check) => detailHtml(check, shown))}</section>`
}`;
}

const hasDetails = ({ because, differences, repeated }: CheckFeedback): boolean =>
  because !== null || differences.length + repeated > 0;

const tableHtml = (checks: readonly CheckFeedback[], shown: Shown): Html =>
  markup`<div class="scroll"><table class="checks">
<thead><tr><th scope="col">${shown.say(words.check)}</th><th scope="col">${shown.say(words.result)}</th><th scope="col" class="number">${shown.say(words.total)}</th></tr></thead>
<tbody>${checks.map((check) => rowHtml(check, shown))}</tbody>
</table></div>
`;

function rowHtml(check: CheckFeedback, shown: Shown): Html {
  const { say } = shown;
  const title = inline(say(check.title));
  const name = hasDetails(check) ? markup`<a href="#${idOf(check)}">${title}</a>` : title;
  return markup`<tr><th scope="row">${name}${hiddenHtml(check, shown)}</th><td>${standingHtml(check, shown)}</td><td class="number">${marksOfCheck(check)}</td></tr>
`;
}

const hiddenHtml = ({ isHidden }: CheckFeedback, { say }: Shown): Html =>
  isHidden ? markup` <span class="tag">${say(words.hidden)}</span>` : nothing;

function standingHtml(check: CheckFeedback, { say }: Shown): Html {
  const { name, sign, word } = standingOf(check);
  return markup`<span class="label standing ${name}">${signHtml(sign)} ${say(word)}</span>`;
}

const idOf = ({ id }: CheckFeedback): string => `check-${id}`;

function detailHtml(check: CheckFeedback, shown: Shown): Html {
  const { say } = shown;
  return markup`<article class="detail" id="${idOf(check)}">
<div class="head"><h3>${inline(say(check.title))}${hiddenHtml(check, shown)}</h3>${standingHtml(check, shown)}<span class="worth">${marksOfCheck(check)}</span></div>
${check.because === null ? nothing : markup`<p>${givenHtml(say(check.because))}</p>\n`}${check.differences.map((difference) => differenceHtml(difference, shown))}${repeatedHtml(check, shown)}</article>
`;
}

const repeatedHtml = ({ repeated }: CheckFeedback, { say }: Shown): Html =>
  repeated === 0 ? nothing : markup`<p>${say(toldBefore(repeated))}</p>\n`;

function differenceHtml(difference: DifferenceFeedback, shown: Shown): Html {
  const { place, what, expected, found, hint, mistake } = difference;
  const { say } = shown;
  const facts = [
    [words.expected, expected],
    [words.found, found],
    [words.hint, hint],
  ] as const;
  const rows = facts.flatMap(([name, fact]) =>
    fact === null ? [] : factHtml(say(name), givenHtml(say(fact))),
  );
  const mistaken = mistake === null ? [] : mistakeRows(mistake, shown);
  return markup`<div class="difference">
${placeOrNothing(place, shown)}<p class="what">${givenHtml(say(what))}</p>
${rows.length + mistaken.length === 0 ? nothing : markup`<dl class="facts">${[...rows, ...mistaken]}</dl>\n`}</div>
`;
}

const factHtml = (name: string, value: Html): Html =>
  markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** A misconception and what to practise, as rows of a list of facts. */
function mistakeRows({ name, practise }: NamedMistake, { say }: Shown): Html[] {
  return [
    factHtml(say(words.mistake), inline(say(name))),
    ...(practise === null ? [] : [factHtml(say(words.practise), inline(say(practise)))]),
  ];
}
