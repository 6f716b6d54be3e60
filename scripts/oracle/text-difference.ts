/** The two texts from a little before their first difference on; undefined if they are equal. */
export function firstTextDifference(expected: string, got: string): [string, string] | undefined {
  if (expected === got) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === got[at]) at++;
  const from = Math.max(0, at - 60);
  return [expected.slice(from, at + 60), got.slice(from, at + 60)];
}
