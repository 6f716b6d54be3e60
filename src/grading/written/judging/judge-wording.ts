import { cover } from '../wording/cover.js';
import type { Cover, ReadNumbers } from '../wording/cover.js';
import type { Wording } from '../wording/weigh-terms.js';
import type { Verdict } from './verdict.js';

/**
 * From which share of a point's wording on it is taken as said, and from which on a person should look. Chosen on the answers in
 * tests/grading/written/fixtures; `scripts/measure-written.ts` prints how well they do.
 */
const thresholds = { earned: 0.38, unsure: 0.25 };

/** Which part of what an answer says about a point must be the contrary for it to count as said the other way round. */
const contraryShare = 0.2;

/** A wording with less content than this cannot be compared: "a second, different factor". */
const leastWeight = 1.5;

/** Judges a point by how much of its own wording the answer covers, in the language in which it covers more. */
export function judgeWording(wording: Wording, read: ReadNumbers): Verdict {
  const weight = Math.max(...[wording.zh, wording.en].map(weightOf));
  if (weight < leastWeight) return tooThin;
  const [zh, en] = [cover(wording.zh, read), cover(wording.en, read)];
  const best = en.said + en.contrary > zh.said + zh.contrary ? en : zh;
  return best.contrary > contraryShare * (best.said + best.contrary) && isNear(best)
    ? turnedRound(best)
    : byShare(best);
}

/** How near the wording of a point an answer comes, without a verdict: for points that are judged by alternatives. */
export const isNearWording = (wording: Wording, read: ReadNumbers): boolean =>
  [wording.zh, wording.en].some((terms) => cover(terms, read).said >= thresholds.earned);

const weightOf = (terms: Wording['zh']): number =>
  terms.reduce((sum, { weight }) => sum + weight, 0);

const isNear = ({ said, contrary }: Cover): boolean => said + contrary >= thresholds.unsure;

const turnedRound = ({ found }: Cover): Verdict => ({
  isEarned: false,
  isUnsure: true,
  found,
  why: {
    zh: '用词接近评分要点，但可能说反了',
    en: 'near the wording of the point, but said the opposite?',
  },
});

function byShare({ said, found, missing }: Cover): Verdict {
  const isEarned = said >= thresholds.earned;
  const isUnsure = !isEarned && said >= thresholds.unsure;
  const percent = Math.round(100 * said);
  const lacks = missing.length > 0;
  return {
    isEarned,
    isUnsure,
    found: isEarned || isUnsure ? found : [],
    why: {
      zh: `与评分要点的用词重合 ${percent}%${lacks ? `；没有提到：${missing.join('、')}` : ''}`,
      en: `${percent}% of the point's wording${lacks ? `; not mentioned: ${missing.join(', ')}` : ''}`,
    },
  };
}

const tooThin: Verdict = {
  isEarned: false,
  isUnsure: true,
  found: [],
  why: {
    zh: '评分要点的用词太少，无法比对：请人工评阅，或为它写 accept',
    en: 'the wording of the point is too thin to compare: mark it by hand, or give it an accept list',
  },
};
