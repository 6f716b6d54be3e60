/** Times in progress lines, which differ from run to run. */
const times: readonly (readonly [RegExp, string])[] = [
  [
    /\b\d+(?:\.\d+)?(?:s|ms|us|µs|min|h)\s+\d+(?:\.\d+)?(?:ms|us|µs|s)\/(step|epoch|sample)/gu,
    '<t> <t>/$1',
  ],
  [/(?<= - )\d+(?:\.\d+)?(?:s|ms|us|µs)(?= - |$)/gu, '<t>'],
  [/(?<= - )\d+(?:\.\d+)?(?:ms|us|µs|s)\/(step|epoch|sample)/gu, '<t>/$1'],
  [/(?<=━ )\d+(?:\.\d+)?(?:s|ms|us|µs)(?= |$)/gu, '<t>'],
];

// eslint-disable-next-line no-control-regex -- colour codes begin with one
const colours = /\u001b\[[0-9;?]*[A-Za-z]/g;

/**
 * A program's output without what may differ: colours dropped, carriage returns and backspaces played as on a terminal, times,
 * addresses and paths masked, blanks at the ends dropped.
 */
export function normalForm(text: string): string {
  const lines = text.replace(colours, '').replace(/\r\n/g, '\n').split('\n').map(normalLine);
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${line}\n`).join('');
}

function normalLine(line: string): string {
  const played = /[\r\b]/.test(line) ? playLine(line) : line;
  return times
    .reduce((text, [pattern, masked]) => text.replace(pattern, masked), played)
    .replace(/0x[0-9a-fA-F]{6,}/g, '<addr>')
    .replace(/\((\/[^()]*\.py)\)/g, '(<path>)')
    .trimEnd();
}

/** What is left on a line of a terminal after carriage returns and backspaces. */
function playLine(line: string): string {
  const cells: string[] = [];
  let at = 0;
  for (const character of line) {
    if (character === '\r') at = 0;
    else if (character === '\b') at = Math.max(0, at - 1);
    else cells[at++] = character;
  }
  return cells.join('');
}
