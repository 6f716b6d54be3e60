import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { JoinedRow, JoinedView } from '../view/joined-view.js';
import { words } from '../words.js';
import type { Shown } from './shown.js';

/** Marks on paper, for programs, and both together. */
export function joinedHtml({ rows, notices, isWeighed }: JoinedView, { say }: Shown): Html {
  const head = [words.marks, words.of, ...(isWeighed ? [words.weight] : [])];
  return markup`<h3>${say(words.joined)}</h3>
${notices.map((notice) => markup`<p class="notice">${notice}</p>`)}
<div class="scroll"><table class="marks">
<thead><tr><th scope="col">${say(words.part)}</th>${head.map((word) => markup`<th scope="col" class="number">${say(word)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowHtml(row, isWeighed))}</tbody>
</table></div>`;
}

const rowHtml = ({ title, earned, points, weight }: JoinedRow, isWeighed: boolean): Html =>
  markup`<tr><th scope="row">${title}</th><td class="number">${earned}</td><td class="number">${points}</td>${isWeighed ? markup`<td class="number">${weight}</td>` : nothing}</tr>\n`;
