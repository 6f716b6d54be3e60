import { keyOf } from './replies.js';

/** A key as Node's readline tells it. */
interface Key {
  name?: string | undefined;
  sequence?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

type Listener = (char: string | undefined, key: Key) => void;

/** The keyboard, as far as it is listened to. */
export interface Keyboard {
  prependListener(event: 'keypress', listener: Listener): unknown;
  off(event: 'keypress', listener: Listener): unknown;
  emit(event: 'keypress', char: string | undefined, key: Key): boolean;
}

/** What letters do in a list of a prompt. */
export interface LetterOptions {
  /** The keys of the entries, from the top; the cursor begins at the first. */
  readonly keys: readonly string[];
  /** What is pressed once the cursor is there: nothing, the mark of a check box, or the choice itself. */
  readonly then: 'nothing' | 'space' | 'return';
  /** Keys that end the prompt. */
  readonly commands: readonly string[];
  readonly onCommand: (key: string) => void;
}

/** Keys with a meaning of their own in a list. */
const moves: Readonly<Record<string, number>> = {
  up: -1,
  left: -1,
  k: -1,
  h: -1,
  down: 1,
  right: 1,
  j: 1,
  l: 1,
};
const passed = ['space', 'return', 'enter', 'tab', 'backspace'];

/** What a key means in a list with letters. */
type Meaning =
  | { readonly kind: 'pass' | 'nothing' }
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'entry'; readonly index: number }
  | { readonly kind: 'command'; readonly key: string };

function meaningOf(
  char: string | undefined,
  { name = '', ctrl }: Key,
  { keys, commands }: LetterOptions,
): Meaning {
  if (ctrl || passed.includes(name)) return { kind: 'pass' };
  const typed = keyOf(char ?? '');
  const index = keys.findIndex((entry) => entry.toLowerCase() === typed);
  if (index !== -1) return { kind: 'entry', index };
  if (commands.includes(typed)) return { kind: 'command', key: typed };
  const by = moves[name];
  return by === undefined ? { kind: 'nothing' } : { kind: 'move', by };
}

/**
 * Lets letters move the cursor of a list that knows only arrows: the prompt is told of arrows that nobody pressed. Returns what
 * ends it. Escape is taken out, since whoever presses it does not mean to leave the program.
 */
export function listenForLetters(keyboard: Keyboard, options: LetterOptions): () => void {
  const { keys } = options;
  let cursor = 0;
  let isOurs = false;
  const press = (name: string) => {
    isOurs = true;
    keyboard.emit('keypress', undefined, { name, sequence: '' });
    isOurs = false;
  };
  const goTo = (index: number) => {
    const step = index < cursor ? 'up' : 'down';
    for (let left = Math.abs(index - cursor); left > 0; left--) press(step);
    cursor = index;
    if (options.then !== 'nothing') press(options.then);
  };
  const listener: Listener = (char, key) => {
    if (isOurs) return;
    const meaning = meaningOf(char, key, options);
    if (meaning.kind === 'move') cursor = (cursor + meaning.by + keys.length) % keys.length;
    if (meaning.kind === 'move' || meaning.kind === 'pass') return;
    // The prompt gives other letters a meaning of its own (`a` is "all").
    key.name = '';
    if (meaning.kind === 'command') options.onCommand(meaning.key);
    if (meaning.kind === 'entry') goTo(meaning.index);
  };
  keyboard.prependListener('keypress', listener);
  return () => keyboard.off('keypress', listener);
}
