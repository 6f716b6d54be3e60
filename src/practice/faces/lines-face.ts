import type { Language } from '../../util/localized-text.js';
import type { Face, Menu, Pickable, Reply, Request } from '../session/face.js';
import { labelled, paint } from '../text/paint.js';
import type { Canvas } from '../text/paint.js';
import type { LineReader } from './line-reader.js';
import { keyOf, keysOf, replyOf } from './replies.js';

/** What plain lines need of the world. */
export interface LinesOptions {
  readonly reader: LineReader;
  readonly write: (text: string) => void;
  /** Looked at each time, since a window changes its size. */
  readonly canvas: () => Canvas;
  readonly language: Language;
  /** Nobody sits there: answers are echoed, and there are no menus. */
  readonly isUnattended: boolean;
}

/** Prompts of one line without redrawing, for screen readers and pipes. */
export function createLinesFace(options: LinesOptions): Face {
  const { reader, write, canvas, isUnattended } = options;
  const line = (text: string) => {
    write(`${text}\n`);
  };
  return {
    isUnattended,
    patience: isUnattended ? 1 : Infinity,
    show: (blocks) => {
      for (const block of blocks) for (const text of paint(block, canvas())) line(text);
    },
    ask: (request) => ask(request, options),
    choose: (menu) => choose(menu, options),
    record: () => undefined,
    close: () => {
      reader.close();
    },
  };
}

async function ask(request: Request, options: LinesOptions): Promise<Reply> {
  const { write, canvas } = options;
  if (request.kind === 'pick' && !isShort(request.options))
    for (const { key, text } of request.options)
      for (const line of labelled(`${key}.`, { text }, canvas())) write(`${line}\n`);
  const line = await prompt(promptOf(request, options), options);
  return line === undefined ? { kind: 'left' } : replyOf(line, request.commands);
}

/** True and false stand in the prompt itself. */
const isShort = (pickable: readonly Pickable[]): boolean =>
  pickable.every(({ key }) => ['T', 'F'].includes(key));

function promptOf(request: Request, { language }: LinesOptions): string {
  const picks =
    request.kind === 'type'
      ? []
      : isShort(request.options)
        ? request.options.map(({ key, text }) => `${key} ${text}`)
        : [request.options.map(({ key }) => key).join(' ')];
  const keys = [...picks, ...keysOf(request.commands)];
  return bracketed(request.title, keys, language);
}

function bracketed(title: string, keys: readonly string[], language: Language): string {
  if (keys.length === 0) return language === 'zh' ? `${title}：` : `${title}: `;
  return language === 'zh' ? `${title}（${keys.join('；')}）：` : `${title} (${keys.join('; ')}): `;
}

/** So many entries fit into a prompt of one line; of a longer menu only those that have letters. */
const handful = 5;

async function choose<Id extends string>(
  { title, entries }: Menu<Id>,
  options: LinesOptions,
): Promise<Id | undefined> {
  const listed = entries.length > handful ? entries.filter(({ key }) => isNumber(key)) : [];
  for (const { key, name } of listed) options.write(`${key.padStart(3)} ${name}\n`);
  const names = entries
    .filter((entry) => !listed.includes(entry))
    .map(({ key, name }) => `${key} ${name}`);
  for (;;) {
    const line = await prompt(bracketed(title, names, options.language), options);
    if (line === undefined) return undefined;
    const typed = keyOf(line);
    const chosen = typed === '' ? entries[0] : entries.find(({ key }) => key === typed);
    if (chosen) return chosen.id;
  }
}

const isNumber = (key: string): boolean => /^\d+$/.test(key);

/** Asks for a line. What comes through a pipe is written behind the prompt, as a terminal would show it. */
async function prompt(
  text: string,
  { reader, write, canvas, isUnattended }: LinesOptions,
): Promise<string | undefined> {
  const lines = paint({ kind: 'words', text }, canvas());
  write(lines.join('\n') + (text.endsWith(' ') ? ' ' : ''));
  const line = await reader.next();
  if (line === undefined) write('\n');
  else if (isUnattended) write(`${line}\n`);
  return line;
}
