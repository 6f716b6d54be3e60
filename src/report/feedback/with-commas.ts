/** `1,250`. */
export const withCommas = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
