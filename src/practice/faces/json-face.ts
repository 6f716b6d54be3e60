import type { Face, Menu, Reply } from '../session/face.js';
import type { LineReader } from './line-reader.js';
import { keyOf, replyOf } from './replies.js';

/** For programs: a line of JSON for each question and each answer, and lines of answers as input. */
export const createJsonFace = (reader: LineReader, write: (text: string) => void): Face => ({
  isUnattended: true,
  patience: 0,
  show: () => undefined,
  ask: async ({ commands }): Promise<Reply> => {
    const line = await reader.next();
    return line === undefined ? { kind: 'left' } : replyOf(line, commands);
  },
  choose: (menu) => choose(menu, reader),
  record: (record) => {
    write(`${JSON.stringify(record)}\n`);
  },
  close: () => {
    reader.close();
  },
});

/** Lines that name no entry are passed over. */
async function choose<Id extends string>(
  { entries }: Menu<Id>,
  reader: LineReader,
): Promise<Id | undefined> {
  for (;;) {
    const line = await reader.next();
    if (line === undefined) return undefined;
    const chosen = entries.find(({ key }) => key === keyOf(line));
    if (chosen) return chosen.id;
  }
}
