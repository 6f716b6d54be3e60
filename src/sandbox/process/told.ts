import type { FromProgram } from '../protocol/messages.js';
import { causes } from './causes.js';
import type { ProgramLimits } from './limits.js';
import type { Reached } from './watch.js';

/** Gets what a program prints, as it prints it. */
export type Print = (stream: 'stdout' | 'stderr', text: string) => void;

/** What a program tells beside its work: counted against its limits, so that it cannot fill our memory with it. */
export class Told {
  /** Notes of the program and warnings of the engine, each once. */
  readonly notes = new Set<string>();
  /** Called when it tells more than it may. */
  onReached: (reached: Reached) => void;
  readonly #limits: ProgramLimits;
  readonly #print: Print;
  #messages = 0;
  #printed = 0;

  constructor(limits: ProgramLimits, print: Print, onReached: (reached: Reached) => void) {
    this.#limits = limits;
    this.#print = print;
    this.onReached = onReached;
  }

  /** Another message has come. */
  count(): void {
    const { messages } = this.#limits;
    if (++this.#messages > messages)
      this.onReached({ limit: 'messages', cause: causes.messages(messages) });
  }

  print({ stream, text }: Omit<Extract<FromProgram, { type: 'print' }>, 'type'>): void {
    this.#print(stream, this.#fitting(text));
  }

  note(text: string): void {
    if (!this.notes.has(text)) this.notes.add(this.#fitting(text));
  }

  /** As much of the text as may still be printed. */
  #fitting(text: string): string {
    const { outputCharacters } = this.#limits;
    const room = outputCharacters - this.#printed;
    this.#printed += text.length;
    if (text.length > room)
      this.onReached({ limit: 'output', cause: causes.output(outputCharacters) });
    return text.slice(0, Math.max(room, 0));
  }
}
