import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { callOf } from '../call-of.js';
import type { CasesFeedback } from '../feedback.js';
import { hiddenCases, words } from '../words.js';
import { givenHtml, signHtml, type Shown } from './shown.js';

/** The shown cases of a function as a table; of the hidden ones how many are right. */
export function casesHtml(cases: CasesFeedback | null, shown: Shown): Html {
  if (cases === null) return nothing;
  const { say } = shown;
  const { right, of } = cases.hidden;
  return markup`<section aria-labelledby="cases">
<h2 id="cases">${say(words.cases)}</h2>
${cases.shown.length === 0 ? nothing : tableHtml(cases, shown)}${of === 0 ? nothing : markup`<p>${say(hiddenCases(right, of))}</p>\n`}</section>
`;
}

const tableHtml = (cases: CasesFeedback, shown: Shown): Html =>
  markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="cases"><table class="cases">
<thead><tr>${[words.call, words.expected, words.found, words.result].map((name) => markup`<th scope="col">${shown.say(name)}</th>`)}</tr></thead>
<tbody>${cases.shown.map((one) => caseHtml(one, cases, shown))}</tbody>
</table></div>
`;

function caseHtml(one: CasesFeedback['shown'][number], cases: CasesFeedback, { say }: Shown): Html {
  const [sign, word, name] = one.isRight
    ? (['✓', words.right, 'right'] as const)
    : (['✗', words.wrong, 'wrong'] as const);
  return markup`<tr><th scope="row"><code><bdi>${callOf(cases, one)}</bdi></code></th><td><code><bdi>${one.expected}</bdi></code></td><td>${givenHtml(say(one.found))}</td><td><span class="label standing ${name}">${signHtml(sign)} ${say(word)}</span></td></tr>
`;
}
