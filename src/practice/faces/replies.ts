import type { Command, Reply } from '../session/face.js';

/** What a typed line means: one of the commands, or an answer. */
export function replyOf(line: string, commands: readonly Command[]): Reply {
  const typed = keyOf(line);
  const command = commands.find(({ key }) => key === typed);
  return command ? { kind: 'command', id: command.id } : { kind: 'answer', text: line.trim() };
}

/** The commands as they are offered: `s skip`. */
export const keysOf = (commands: readonly Command[]): readonly string[] =>
  commands.filter(({ name }) => name !== '').map(({ key, name }) => `${key} ${name}`);

/** A typed key as commands are named: small, and narrow where a Chinese keyboard gives wide signs. */
export const keyOf = (line: string): string =>
  line
    .trim()
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .toLowerCase();
