import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { LayerFeedback, NetworkFeedback, NetworkRow } from '../feedback.js';
import { withCommas } from '../with-commas.js';
import { inCell, rowWords, words } from '../words.js';
import { signHtml, type Shown } from './shown.js';

/** A network as a table, beside that of the reference if it is shown; rows that differ are marked by a sign and a word. */
export function networkHtml(network: NetworkFeedback | null, shown: Shown): Html {
  if (network === null) return nothing;
  const { say, label } = shown;
  const title = say(network.hasReference ? words.network : words.ownNetwork);
  return markup`<section aria-labelledby="network">
<h2 id="network">${title}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="network"><table class="network">
<thead>${headHtml(network, shown)}</thead>
<tbody>${network.rows.map((row) => rowHtml(row, network, shown))}</tbody>
</table></div>
${network.parameters === null ? nothing : markup`<p>${label(words.allParameters)}<strong>${withCommas(network.parameters)}</strong></p>\n`}</section>
`;
}

function headHtml({ hasReference }: NetworkFeedback, { say }: Shown): Html {
  const column = (name: string): Html => markup`<th scope="col">${name}</th>`;
  return hasReference
    ? markup`<tr>${[words.result, words.reference, words.yours, words.where].map((name) => column(say(name)))}</tr>`
    : markup`<tr>${[words.layer, words.where].map((name) => column(say(name)))}</tr>`;
}

function rowHtml(row: NetworkRow, { hasReference }: NetworkFeedback, shown: Shown): Html {
  const { status, reference, yours, place } = row;
  const where = place === null ? '' : shown.say(inCell(place.line, place.cell));
  const line = markup`<td class="label muted">${where}</td>`;
  if (!hasReference) return markup`<tr><td>${layerHtml(yours, shown)}</td>${line}</tr>\n`;
  const { sign, word } = rowWords[status];
  return markup`<tr class="${status}"><th scope="row" class="label">${signHtml(sign)} ${shown.say(word)}</th><td>${layerHtml(reference, shown)}</td><td>${layerHtml(yours, shown)}</td>${line}</tr>
`;
}

function layerHtml(layer: LayerFeedback | null, { say }: Shown): Html {
  if (layer === null) return markup`<span class="muted">${say(words.noLayer)}</span>`;
  const { text, shape, parameters } = layer;
  const facts = [
    ...(shape === null ? [] : [`${say(words.shape)} ${shape}`]),
    ...(parameters === null || parameters === 0
      ? []
      : [`${say(words.parameters)} ${withCommas(parameters)}`]),
  ];
  return markup`<code><bdi>${text}</bdi></code>${facts.map((fact) => markup`<span class="fact">${fact}</span>`)}`;
}
