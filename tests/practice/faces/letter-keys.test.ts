import { EventEmitter } from 'node:events';
import test from 'ava';
import { listenForLetters } from '../../../src/practice/faces/letter-keys.js';
import type { LetterOptions } from '../../../src/practice/faces/letter-keys.js';

interface Pressed {
  readonly char?: string;
  readonly name?: string;
  readonly ctrl?: boolean;
}

/** What a list hears, key by key, when these keys are pressed; '' is a key that was taken away. */
function heard(keys: readonly Pressed[], options: Partial<LetterOptions> = {}) {
  const keyboard = new EventEmitter();
  const names: string[] = [];
  const commands: string[] = [];
  keyboard.on('keypress', (_char: string | undefined, key: { name?: string }) => {
    if (key.name) names.push(key.name);
  });
  const stop = listenForLetters(keyboard, {
    keys: ['A', 'B', 'C', 'D'],
    then: 'nothing',
    commands: ['?', 's'],
    onCommand: (key) => commands.push(key),
    ...options,
  });
  for (const { char, ...key } of keys) keyboard.emit('keypress', char, { ...key });
  stop();
  keyboard.emit('keypress', 'a', { name: 'after' });
  return { names: names.slice(0, -1), commands };
}

const letter = (char: string): Pressed => ({ char, name: char.toLowerCase() });

const cases: readonly (readonly [
  title: string,
  keys: readonly Pressed[],
  names: readonly string[],
  options?: Partial<LetterOptions>,
])[] = [
  ['a letter moves down to its entry', [letter('c')], ['down', 'down']],
  ['and up again', [letter('C'), letter('b')], ['down', 'down', 'up']],
  ['a full-width letter is a letter', [{ char: 'Ｂ' }], ['down']],
  ['arrows are heard and counted', [{ name: 'down' }, letter('c')], ['down', 'down']],
  ['arrows go round', [{ name: 'up' }, letter('a')], ['up', 'up', 'up', 'up']],
  ['a letter marks its box', [letter('b')], ['down', 'space'], { then: 'space' }],
  ['the letter a does not mark all', [letter('a')], ['space'], { then: 'space' }],
  ['a letter chooses its entry', [letter('a')], ['return'], { then: 'return' }],
  ['Enter and Space are heard', [{ name: 'return' }, { name: 'space' }], ['return', 'space']],
  ['Escape is taken out', [{ name: 'escape' }], []],
  ['other letters are taken out', [letter('x'), letter('i')], []],
  ['Ctrl-C is heard', [{ name: 'c', ctrl: true }], ['c']],
];

for (const [title, keys, names, options] of cases)
  test(title, (t) => {
    t.deepEqual(heard(keys, options), { names: [...names], commands: [] });
  });

test('the keys of commands are told, wide ones too, and not heard by the list', (t) => {
  const { names, commands } = heard([{ char: '?' }, { char: '？' }, letter('s')]);
  t.deepEqual(names, []);
  t.deepEqual(commands, ['?', '?', 's']);
});
