/** Readers allow a hundred entries in one list. */
const entriesPerList = 100;

/** The table by which a reader turns glyphs back into text (Adobe technical note 5411). */
export function toUnicodeMap(unicode: ReadonlyMap<number, number>): string {
  const entries = [...unicode]
    .sort(([left], [right]) => left - right)
    .map(([number, codePoint]) => `<${hex(number)}> <${utf16(codePoint)}>`);
  const lists = Array.from({ length: Math.ceil(entries.length / entriesPerList) }, (_, index) =>
    entries.slice(index * entriesPerList, (index + 1) * entriesPerList),
  );
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...lists.flatMap((list) => [`${list.length} beginbfchar`, ...list, 'endbfchar']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

const hex = (unit: number): string => unit.toString(16).padStart(4, '0');

function utf16(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  return Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at))).join(
    '',
  );
}
