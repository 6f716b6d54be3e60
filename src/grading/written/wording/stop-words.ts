/** Chinese words that say nothing of the matter; they part the words that do. No character that is part of a term (下 in 下降, 对 in 对抗). */
export const stopHan: readonly string[] = [
  ...'的 了 着 是 在 与 和 及 或 把 被 让 使 这 那 它 其 各 每 某 该 此 就 也 都 又 而 若 则 且 但 却 为 以 即 如'.split(
    ' ',
  ),
  ...'因为 所以 因此 于是 由于 从而 使得 如果 并且 而且 但是 然而 以及 或者 根据 通过 对于 关于 其中 其他 它们'.split(
    ' ',
  ),
  ...'这样 那样 这个 那个 这些 那些 等等 一个 一种 一些 一样 有些 可以 能够 应当 应该 需要 需 进行 例如 比如 说明'.split(
    ' ',
  ),
  ...'时候 比较 都是 就是 只是 只有 几乎 已经 还是 什么 怎样 怎么 为什么 可接受 也可 一半 分数 各占 每空 每项'.split(
    ' ',
  ),
  ...'第一步 第二步 第三步 第一 第二 第三 第四'.split(' '),
];

/** English words that say nothing of the matter. */
export const stopWords: ReadonlySet<string> = new Set([
  ...'a an the this that these those it its they them their he his she her one ones'.split(' '),
  ...'is are was were be been being am do does did done have has had having will would can could may might must shall should'.split(
    ' ',
  ),
  ...'and or but so because since as if when while than then thus hence therefore also too even only just'.split(
    ' ',
  ),
  ...'of in on at to for from by with without into onto over under between about out up down off per via through'.split(
    ' ',
  ),
  ...'which what who whom whose how why where there here all any each every both some such other another same'.split(
    ' ',
  ),
  ...'very more most much many few little less quite hardly almost use used using make makes made get gets got'.split(
    ' ',
  ),
  ...'example instance accepted accept say says said mark marks half need needs needed itself own like way'.split(
    ' ',
  ),
]);
