/** The quantile at `p` of values in ascending order, linear between them (type 7 of Hyndman and Fan 1996); `null` of none. */
export function quantile(ascending: readonly number[], p: number): number | null {
  const place = (ascending.length - 1) * p;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (place - Math.floor(place)) * (above - below);
}
