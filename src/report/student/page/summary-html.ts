import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { shortNumber } from '../../../paper/svg/markup.js';
import type { MarksRow, Summary } from '../view/summary.js';
import { words } from '../words.js';
import { joinedHtml } from './joined-html.js';
import type { Shown } from './shown.js';

/** The total, what is to be said of it, and the marks of each section. */
export function summaryHtml({ total, sections, notices, joined }: Summary, shown: Shown): Html {
  const { say } = shown;
  const waits = total.waiting > 0;
  return markup`<section class="summary" aria-labelledby="summary">
<h2 id="summary">${say(words.summary)}</h2>
<p class="total"><strong>${total.earned}</strong> / ${total.points}</p>
${notices.map((notice) => markup`<p class="notice">${notice}</p>`)}
<div class="scroll"><table class="marks">
<thead><tr><th scope="col">${say(words.section)}</th><th scope="col" class="number">${say(words.marks)}</th><th scope="col" class="number">${say(words.of)}</th>${waits ? markup`<th scope="col" class="number">${say(words.waiting)}</th>` : nothing}<td></td></tr></thead>
<tbody>${sections.map((row) => rowHtml(row, waits))}</tbody>
<tfoot>${rowHtml(total, waits)}</tfoot>
</table></div>
${joined ? joinedHtml(joined, shown) : nothing}
</section>`;
}

const rowHtml = ({ title, earned, points, share, waiting }: MarksRow, waits: boolean): Html =>
  markup`<tr><th scope="row">${title}</th><td class="number">${earned}</td><td class="number">${points}</td>${waits ? markup`<td class="number">${waiting === 0 ? '' : waiting}</td>` : nothing}<td class="share">${barHtml(share)}</td></tr>`;

/** A share as a bar; the numbers beside it say the same. */
function barHtml(share: number): Html {
  const width = shortNumber(Math.min(share, 1) * 100, 1);
  return markup`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect width="${width}" height="6"/></svg>`;
}
