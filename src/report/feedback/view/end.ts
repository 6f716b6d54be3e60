import type { ProgramEnd } from '../../../grading/code/evidence/submission-evidence.js';
import { mapText, sameInBoth, type LocalizedText } from '../../../util/localized-text.js';
import type { EndFeedback } from '../feedback.js';
import type { FindPlace } from './place-of.js';
import { safe } from './safe-text.js';

/** How a program ended, in words; null if it came to its end. */
export function endFeedback(end: ProgramEnd, find: FindPlace): EndFeedback | null {
  if (end.kind === 'done') return null;
  const isOurs = end.kind === 'broken';
  if (end.kind === 'raised') {
    const text = safe(sameInBoth(end.message === '' ? end.type : `${end.type}: ${end.message}`));
    return { kind: end.kind, text, place: find(end.line), isOurs };
  }
  const text = safe(joined(beginnings[end.kind], end.cause));
  return { kind: end.kind, text, place: null, isOurs };
}

const beginnings = {
  limit: { zh: '达到上限，程序已停止：', en: 'The program was stopped at a limit: ' },
  crashed: { zh: '程序使 Python 崩溃：', en: 'The program made Python crash: ' },
  broken: {
    zh: '这是 gradpaper 的问题，不是程序的错：',
    en: 'This is a fault of gradpaper, not of the program: ',
  },
  refused: { zh: '没有运行：', en: 'It was not run: ' },
} as const satisfies Record<string, LocalizedText>;

const joined = (beginning: LocalizedText, cause: LocalizedText): LocalizedText =>
  mapText(beginning, (text, language) => text + cause[language]);
