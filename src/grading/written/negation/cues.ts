/** Chinese words with a character of negation that deny nothing (不仅, 非线性), or deny twice (不得不). */
export const harmlessHan: readonly string[] = [
  ...'不得不 不仅 不但 不只 不光 不单 不断 不同 不妨 不管 不论 不过 不少 不变 不等式 不可避免 不久 不足 不如 差不多 不一致 不确定性'.split(
    ' ',
  ),
  ...'无论 无监督 无穷 无限 无关 无向 无偏 无数 无序 无疑 无量纲 淹没 莫非'.split(' '),
  ...'非常 非线性 非负 非零 非凸 非参数 非极大 除非 是非 未来 未知'.split(' '),
];

/** Chinese words that deny what follows in their clause; the longest that fits is taken. */
export const negatingHan: readonly string[] =
  '而不是 并不是 并没有 不一定 并不 并非 而非 绝非 绝不 不是 没有 不会 不能 不再 未必 从未 无法 不 没 未 无'.split(
    ' ',
  );

/** Chinese words that deny what stands before them. */
export const denyingHan: readonly string[] =
  '不成立 不存在 不正确 是错的 是错误的 不会发生 不对'.split(' ');

/** English words that deny nothing although the first of them usually does. */
export const harmlessWords: readonly string[] = [
  'not only',
  'not just',
  'not merely',
  'no matter',
  'no doubt',
  'nothing but',
];

/** English words that deny what follows in their clause. Words in -n't are told by their ending. */
export const negatingWords: readonly string[] = [
  'rather than',
  'instead of',
  ...'not no never without cannot cant hardly barely scarcely neither nor none nothing nobody'.split(
    ' ',
  ),
  ...'unable fail fails failed failing lack lacks lacking dont doesnt isnt arent'.split(' '),
];

/** English words that deny what stands before them. */
export const denyingWords: readonly string[] = [
  'is false',
  'is wrong',
  'is not true',
  'does not hold',
  'do not hold',
];

/** Words that begin a new clause without a comma: what is denied before them is not denied after them. */
export const clauseWords: ReadonlySet<string> = new Set([
  ...'但 却 而 所 因 于 就 才 只'.split(' '),
  ...'and only but however yet so because since therefore although though while whereas which instead'.split(
    ' ',
  ),
]);
