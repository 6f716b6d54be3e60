import { say } from '../session/session.js';
import { mockWords, openQuestions } from '../text/mock-words.js';
import { openOf } from './answer-cells.js';
import type { Desk, Sitting } from './sitting.js';

/** Asks before a paper is handed in, and names what is not answered; Enter alone goes back. Where nobody sits there, it is handed in. */
export async function confirmHandIn(
  sitting: Sitting,
  desk: Desk,
): Promise<'hand-in' | 'back' | 'leave'> {
  if (sitting.face.isUnattended) return 'hand-in';
  const space = sitting.language === 'zh' ? '' : ' ';
  const id = await sitting.face.choose({
    title: `${openInWords(sitting, desk)}${space}${say(sitting, mockWords.surelyHandIn)}`,
    entries: [
      { id: 'back', key: 'b', name: say(sitting, mockWords.back) },
      { id: 'hand-in', key: 'h', name: say(sitting, mockWords.handIn) },
    ],
  });
  return id ?? 'leave';
}

/** What is not answered yet. */
export const openInWords = (sitting: Sitting, { cells }: Desk): string =>
  say(sitting, openQuestions(openOf(sitting.variant.questions, cells).map(({ number }) => number)));
