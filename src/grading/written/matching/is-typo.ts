/** From how many letters on a word with one wrong letter is still that word. */
const longEnough = 7;

/**
 * Says whether one long English word is another with one letter too many, too few, wrong, or two neighbours exchanged (Damerau's
 * distance 1). The first letter must be right: slips there are rare, and asymmetric is no symmetric.
 */
export function isTypo(word: string, meant: string): boolean {
  if (!mayBeTypo(word, meant)) return false;
  const start = commonStart(word, meant);
  const [rest, wanted] = [word.slice(start), meant.slice(start)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

const mayBeTypo = (word: string, meant: string): boolean =>
  meant.length >= longEnough &&
  word !== meant &&
  word[0] === meant[0] &&
  Math.abs(word.length - meant.length) <= 1;

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}
