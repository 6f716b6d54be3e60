/** The most lists, objects and entries of a header: in memory each takes many times the bytes that it takes as text. */
const mostParts = 4_000_000;

/** A header of fewer bytes cannot hold so many. */
const surelyFew = mostParts;

/** The JSON of a header. @throws Error for what is no JSON, or would fill the memory of whoever reads it. */
export function parseHeader(header: string): unknown {
  if (header.length > surelyFew && countParts(header) > mostParts)
    throw new Error('It is made of too many parts.');
  return JSON.parse(header);
}

/** How many brackets open and colons stand in it; those inside of texts are counted too. */
function countParts(header: string): number {
  let count = 0;
  for (let at = 0; at < header.length; at++) if (opens.has(header.charCodeAt(at))) count++;
  return count;
}

const opens = new Set(Array.from('[{:', (sign) => sign.charCodeAt(0)));
