/** English words by their stems. */
const pairs: readonly (readonly [string, string])[] = [
  ['大', '小'],
  ['高', '低'],
  ['多', '少'],
  ['升', '降'],
  ['增', '减'],
  ['快', '慢'],
  ['远', '近'],
  ['长', '短'],
  ['易', '难'],
  ['过', '欠'],
  ['收', '发'],
  ['larg', 'small'],
  ['larger', 'smaller'],
  ['high', 'low'],
  ['higher', 'lower'],
  ['ris', 'fall'],
  ['grow', 'shrink'],
  ['increas', 'decreas'],
  ['fast', 'slow'],
  ['faster', 'slower'],
  ['clos', 'far'],
  ['closer', 'farther'],
  ['easy', 'hard'],
  ['linear', 'nonlinear'],
  ['overfit', 'underfit'],
  ['converg', 'diverg'],
  ['maximiz', 'minimiz'],
];

const opposites: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
);

/** The forms that say the contrary of a word, or of two Chinese characters of which one is turned round: 偏大, 偏小. */
export function oppositesOf(form: string): string[] {
  const whole = opposites.get(form);
  if (whole !== undefined) return [whole];
  const characters = Array.from(form);
  return characters.flatMap((character, place) => {
    const turned = opposites.get(character);
    return turned !== undefined && /\p{Script=Han}/u.test(character)
      ? [characters.with(place, turned).join('')]
      : [];
  });
}
