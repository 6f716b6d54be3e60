/** Forms that no rule yields, of verbs that are common in this subject. */
const irregular: Readonly<Record<string, string>> = {
  bias: 'bias',
  biases: 'bias',
  built: 'build',
  chosen: 'choos',
  does: 'do',
  fed: 'feed',
  given: 'giv',
  held: 'hold',
  kept: 'keep',
  learnt: 'learn',
  lost: 'los',
  made: 'mak',
  shown: 'show',
  taken: 'tak',
  used: 'us',
  using: 'us',
  use: 'us',
  uses: 'us',
};

/** Each ending with what stands in its place, and how many letters must be left before it; the first that fits is used. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=ss|x|ch|sh)es$/, ''],
  [/(?<=..[^suia])s$/, ''],
];

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)i[sz]ations?$/, 'iz'],
  [/(?<=..)ifications?$/, 'ify'],
  [/(?<=...)ations?$/, 'at'],
  [/(?<=..)ctions?$/, 'ct'],
  [/(?<=...)i[sz](?:e|ed|ing)$/, 'iz'],
  [/(?<=..)ied$/, 'y'],
  [/(?<=[aeiouy].*.)ing$|(?<=[aeiouy].+)ed$/, ''],
  [/(?<=....)ly$/, ''],
  [/(?<=...)our$/, 'or'],
  [/(?<=..)e$/, ''],
];

/** From this many letters on a doubled l comes from British spelling: labelled, modelling. */
const longEnough = 6;

/**
 * The stem of an English word in small letters: plural, -ing, -ed, -ly, -ation and final e are taken off, British and American
 * spelling made alike. Stems are made to be compared, not read (sharing, shared, shares: shar). Much coarser than Porter's stemmer,
 * and on purpose: what it makes alike must mean the same to an examiner. Words of three letters or fewer stay as they are.
 */
export function stemWord(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  const bare = word.replace(/'s?$/, '');
  if (!/^[a-z]{4,40}$/.test(bare)) return bare;
  const singular = firstThatFits(bare, plurals);
  const stem = firstThatFits(singular, endings);
  const isCut = stem.length < singular.length;
  return isCut ? undoubled(stem).replace(/e$/, '') : stem;
}

function firstThatFits(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

const undoubled = (stem: string): string =>
  /([bdfgmnprt])\1$/.test(stem) || (stem.length >= longEnough && stem.endsWith('ll'))
    ? stem.slice(0, -1)
    : stem;
