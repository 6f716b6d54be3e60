import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { MistakeFeedback } from '../feedback.js';
import { words } from '../words.js';
import { inline } from './inline.js';
import { givenHtml, placeOrNothing, type Shown } from './shown.js';

/** Mistakes that have a name: what shows each, and what to practise. */
export const mistakesHtml = (mistakes: readonly MistakeFeedback[], shown: Shown): Html =>
  mistakes.length === 0
    ? nothing
    : markup`<section aria-labelledby="mistakes">
<h2 id="mistakes">${shown.say(words.mistakes)}</h2>
<ul class="mistakes">${mistakes.map((mistake) => mistakeHtml(mistake, shown))}</ul>
</section>
`;

function mistakeHtml({ name, practise, place, evidence }: MistakeFeedback, shown: Shown): Html {
  const { say, label } = shown;
  return markup`<li><strong>${inline(say(name))}</strong>
${placeOrNothing(place, shown)}<p>${givenHtml(say(evidence))}</p>${
    practise === null
      ? nothing
      : markup`<p class="advice">${label(words.practise)}${inline(say(practise))}</p>`
  }</li>
`;
}
