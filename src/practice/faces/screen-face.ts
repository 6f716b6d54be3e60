import { isCancel, multiselect, select, text } from '@clack/prompts';
import { MULTISELECT_INSTRUCTIONS, SELECT_INSTRUCTIONS } from '@clack/prompts';
import type { Language } from '../../util/localized-text.js';
import type { Entry, Face, Menu, Reply, Request } from '../session/face.js';
import { folded, paint } from '../text/paint.js';
import type { Canvas } from '../text/paint.js';
import { listenForLetters } from './letter-keys.js';
import type { Keyboard, LetterOptions } from './letter-keys.js';
import { labelsOf } from './option-labels.js';
import { keysOf, replyOf } from './replies.js';

type Prompt = NonNullable<Parameters<typeof text>[0]>;

/** A terminal with keys and a cursor. */
export interface ScreenOptions {
  readonly input: NonNullable<Prompt['input']> & Keyboard;
  readonly output: NonNullable<Prompt['output']>;
  /** Looked at each time, since a window changes its size. */
  readonly canvas: () => Canvas;
  readonly rows: () => number;
  readonly language: Language;
}

/** Prompts that are answered with arrows or letters. */
export function createScreenFace(options: ScreenOptions): Face {
  const { output, canvas } = options;
  return {
    isUnattended: false,
    patience: Infinity,
    show: (blocks) => {
      for (const block of blocks)
        for (const line of paint(block, canvas())) output.write(`${line}\n`);
    },
    ask: (request) =>
      request.kind === 'type' ? askText(request, options) : askPick(request, options),
    choose: (menu) => choose(menu, options),
    record: () => undefined,
    close: () => undefined,
  };
}

/** A key that nobody can press, of entries without a letter: numbers of two digits cannot be told from those of one. */
const noKey = '\0';

type Of<Kind> = Extract<Request, { kind: Kind }>;

async function askText(request: Of<'type'>, options: ScreenOptions): Promise<Reply> {
  const { input, output, canvas } = options;
  // Only Escape needs watching here: letters are text.
  const stop = watchEscape(input);
  try {
    const typed = await text({
      message: canvas().ink(request.title, 'bold'),
      placeholder: keysOf(request.commands).join(' · '),
      input,
      output,
      withGuide: false,
    });
    return isCancel(typed) ? { kind: 'left' } : replyOf(typed, request.commands);
  } finally {
    stop();
  }
}

function watchEscape(keyboard: Keyboard): () => void {
  const listener = (_char: string | undefined, key: { name?: string | undefined }) => {
    if (key.name === 'escape') key.name = '';
  };
  keyboard.prependListener('keypress', listener);
  return () => keyboard.off('keypress', listener);
}

async function askPick(request: Of<'pick'>, options: ScreenOptions): Promise<Reply> {
  const { input, output, canvas, rows } = options;
  const { several, commands } = request;
  const blanks = request.blank === undefined ? [] : [request.blank];
  const entries = [...blanks.map(() => noKey), ...request.options.map(({ key }) => key)];
  const { printed, labels: ofOptions } = labelsOf(request.options, canvas(), rows());
  const labels = [...blanks, ...ofOptions];
  for (const line of printed) output.write(`${line}\n`);
  const footer = showKeys(request, options);
  const common = {
    message: canvas().ink(request.title, 'bold'),
    options: entries.map((value, index) => ({ value, label: labels[index] ?? value })),
    input,
    output,
    withGuide: false,
  };
  const letters = {
    keys: entries,
    then: several ? ('space' as const) : ('nothing' as const),
    commands: commands.map(({ key }) => key),
  };
  const { value: keys, command } = await withLetters(letters, options, async (signal) => {
    const picked = several
      ? await multiselect({ ...common, signal, required: false })
      : await select({ ...common, signal });
    return isCancel(picked) ? undefined : [picked].flat();
  });
  if (command !== undefined) {
    // One line for the title, and one that the prompt leaves free at its end.
    erase(output, 2 + footer + labels.join('\n').split('\n').length);
    return replyOf(command, commands);
  }
  if (!keys) return { kind: 'left' };
  const picked = entries.filter((key) => key !== noKey && keys.includes(key));
  return { kind: 'answer', text: picked.join(', ') };
}

/** Takes back the last lines, so that a prompt which is asked again does not stand there twice. */
const erase = (output: ScreenOptions['output'], lines: number): void => {
  output.write(`\u001b[${lines}A\u001b[J`);
};

/** A prompt whose list listens to letters; `command` is the key of the command that ended it. */
async function withLetters<Value>(
  letters: Omit<LetterOptions, 'onCommand'>,
  { input }: ScreenOptions,
  open: (signal: AbortSignal) => Promise<Value>,
): Promise<{ readonly value: Value; readonly command: string | undefined }> {
  const abort = new AbortController();
  let command: string | undefined;
  const stop = listenForLetters(input, {
    ...letters,
    onCommand: (key) => {
      command = key;
      // The prompt has yet to hear of the key; it would draw itself once more after its end.
      queueMicrotask(() => {
        abort.abort();
      });
    },
  });
  try {
    const value = await open(abort.signal);
    return { value, command };
  } finally {
    stop();
  }
}

/**
 * Puts which keys do what below the next list, and returns how many lines that takes. The library's own words are English; the
 * lists that it exports are the only place to change them.
 */
function showKeys({ commands, several }: Of<'pick'>, options: ScreenOptions): number {
  const canvas = options.canvas();
  const keys = [...moves[options.language][several ? 'several' : 'one'], ...keysOf(commands)];
  const lines = folded(keys, ' · ', canvas).map((line) => canvas.ink(line, 'dim'));
  const words = several ? MULTISELECT_INSTRUCTIONS : SELECT_INSTRUCTIONS;
  words.splice(0, words.length, lines.join('\n'));
  return lines.length;
}

const moves = {
  zh: { one: ['↑↓ 或字母', 'Enter 确定'], several: ['↑↓ 或字母', '空格勾选', 'Enter 确定'] },
  en: {
    one: ['↑↓ or letter', 'Enter confirms'],
    several: ['↑↓ or letter', 'Space marks', 'Enter confirms'],
  },
} as const satisfies Record<Language, unknown>;

async function choose<Id extends string>(
  { title, entries }: Menu<Id>,
  options: ScreenOptions,
): Promise<Id | undefined> {
  const { input, output, canvas } = options;
  const keys = entries.map(({ key }) => (/\d/.test(key) ? noKey : key));
  const label = ({ key, name }: Entry) =>
    /\d/.test(key) ? `${key.padStart(2)} ${name}` : `${name} ${canvas().ink(`(${key})`, 'dim')}`;
  const { value } = await withLetters({ keys, then: 'return', commands: [] }, options, () =>
    select<string>({
      message: canvas().ink(title, 'bold'),
      options: entries.map((entry) => ({ value: entry.id, label: label(entry) })),
      input,
      output,
      withGuide: false,
      showInstructions: false,
    }),
  );
  return entries.find(({ id }) => id === value)?.id;
}
