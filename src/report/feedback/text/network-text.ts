import { padTo } from '../../../paper/text/display-width.js';
import { wrapText } from '../../../paper/text/wrap-spans.js';
import type { LayerFeedback, NetworkFeedback, NetworkRow } from '../feedback.js';
import { withCommas } from '../with-commas.js';
import { inCell, rowWords, words } from '../words.js';
import type { FeedbackStyle, TextPage } from './page.js';

/** A network as a table: its layers, beside those of the reference if it is shown. */
export function networkText(network: NetworkFeedback, page: TextPage): string[] {
  const { hasReference, rows, parameters } = network;
  const { say, ink, verbatim } = page;
  const head = hasReference
    ? [[rowOf('', [say(words.reference)], [say(words.yours)], page)].flat().join('\n')]
    : [];
  return [
    ...head.map((line) => ink(line, 'bold')),
    ...rows.flatMap((row) => (hasReference ? pairText(row, page) : ownText(row, page))),
    ...(parameters === null
      ? []
      : verbatim(`${say(words.allParameters)}  ${withCommas(parameters)}`, 2)),
    ...(hasReference ? verbatim(legendOf(rows, page), 2) : []),
  ];
}

function pairText(row: NetworkRow, page: TextPage): string[] {
  const { reference, yours, status } = row;
  const lines = rowOf(
    rowWords[status].sign,
    layerLines(reference, page),
    layerLines(yours, page, row),
    page,
  );
  const style = colours[status];
  return style === undefined ? lines : lines.map((line) => page.ink(line, style));
}

const colours: Readonly<Partial<Record<NetworkRow['status'], FeedbackStyle>>> = {
  differing: 'yellow',
  missing: 'red',
  extra: 'red',
};

/** The columns of one side. */
const sideOf = ({ width }: TextPage): number => Math.floor((width - 6) / 2);

function rowOf(
  sign: string,
  left: readonly string[],
  right: readonly string[],
  page: TextPage,
): string[] {
  const side = sideOf(page);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${padTo(index === 0 ? sign : '', 2).padStart(4)}${padTo(left[index] ?? '', side)}  ${right[index] ?? ''}`.trimEnd(),
  );
}

function layerLines(layer: LayerFeedback | null, page: TextPage, row?: NetworkRow): string[] {
  const { language, say } = page;
  if (layer === null) return [say(words.noLayer)];
  const room = { width: sideOf(page), language };
  const place = row?.place ?? null;
  const facts = factsOf(layer, page);
  return [
    ...wrapText(layer.text, room),
    ...(facts === '' ? [] : wrapText(facts, room)),
    ...(place === null || row?.status === 'same' ? [] : [say(inCell(place.line, place.cell))]),
  ];
}

const factsOf = ({ shape, parameters }: LayerFeedback, { say }: TextPage): string =>
  [
    shape ?? '',
    parameters === null || parameters === 0
      ? ''
      : `${say(words.parameters)} ${withCommas(parameters)}`,
  ]
    .filter((fact) => fact !== '')
    .join('  ');

function ownText({ yours }: NetworkRow, page: TextPage): string[] {
  if (yours === null) return [];
  return [...page.verbatim(yours.text, 2), ...page.verbatim(factsOf(yours, page), 4)];
}

const legendOf = (rows: readonly NetworkRow[], { say }: TextPage): string =>
  [...new Set(rows.map(({ status }) => status))]
    .map((status) => `${rowWords[status].sign} ${say(rowWords[status].word)}`)
    .join('   ');
