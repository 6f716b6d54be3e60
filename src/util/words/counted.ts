/** `1 task`, `2 tasks`: a number with an English noun that takes an s. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
