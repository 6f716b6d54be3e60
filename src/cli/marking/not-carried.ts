import { generators } from '../../authoring/generators/index.js';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { whyNotCarried } from '../../grading/objective/follow-ups.js';
import type { NotCarried } from '../../grading/objective/follow-ups.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';

const reasons: Readonly<Record<NotCarried, LocalizedText>> = {
  'unknown-generator': {
    zh: '这个版本没有它的生成器',
    en: 'this version does not have its generator',
  },
  'other-keys': {
    zh: '这个版本的生成器由同样的数字得出别的答案',
    en: "this version's generator makes other keys from the same numbers",
  },
};

/** Warns of generated questions whose errors cannot be carried forward, since the exam is of another version of gradpaper. */
export const notCarried = ({ variants }: Exam): Problem[] =>
  variants.flatMap(({ id, questions }) =>
    questions.flatMap((question): Problem[] => {
      if (question.kind !== 'short' && question.kind !== 'comprehensive') return [];
      const why = whyNotCarried(question, generators);
      if (why === undefined) return [];
      return [
        {
          code: 'errors-not-carried',
          severity: 'warning',
          message: {
            zh: `${id} 卷第 ${question.number} 题：前面的错误不会带入后面的步骤（${reasons[why].zh}）`,
            en: `variant ${id}, question ${question.number}: earlier errors are not carried forward (${reasons[why].en})`,
          },
          advice: {
            zh: '批阅时请留意；或用出卷时的 gradpaper 版本批改。',
            en: 'Watch for them when you review; or mark with the version of gradpaper that drew the exam.',
          },
        },
      ];
    }),
  );
