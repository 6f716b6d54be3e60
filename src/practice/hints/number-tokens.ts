/** A number between other signs; what groups its digits (`1\,024`, `1{,}024`, `1,024`) has been taken out. */
const number = /\d+(?:\.\d+)?/g;

const grouping = /(\d)(?:\\,|\{,\}|,|\u2009)(?=\d{3}(?!\d))/g;

/** The numbers that a text prints, without their signs and without zeros that change nothing: `-0.50` is `0.5`. */
export const numberTokens = (text: string): ReadonlySet<string> =>
  new Set((text.replace(grouping, '$1').match(number) ?? []).map((token) => String(Number(token))));
