import type { Block } from '../text/block.js';

/** What can be picked as an answer. */
export interface Pickable {
  /** What is typed for it: `A`, `T`, `1`. */
  readonly key: string;
  /** Markdown. */
  readonly text: string;
}

/** A question to the student that wants an answer. */
export type Request =
  | {
      readonly kind: 'pick';
      readonly title: string;
      readonly options: readonly Pickable[];
      readonly several: boolean;
      /** A first entry that answers nothing, so that a bare Enter chooses none of the options. */
      readonly blank?: string;
      readonly commands: readonly Command[];
    }
  | { readonly kind: 'type'; readonly title: string; readonly commands: readonly Command[] };

/** Something else than an answer that a student may want. */
export interface Command {
  readonly id: 'hint' | 'skip' | 'list' | 'hand-in';
  /** The key for it, which no option has. */
  readonly key: string;
  /** What it does, in a word; '' for one that is listened to and not offered. */
  readonly name: string;
}

export type Reply =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'command'; readonly id: Command['id'] }
  /** Ctrl-C, or the end of the input. */
  | { readonly kind: 'left' };

/** One entry of a menu. */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  readonly key: string;
  readonly name: string;
}

export interface Menu<Id extends string = string> {
  readonly title: string;
  /** The first one is what Enter means. More than a handful stand below each other. */
  readonly entries: readonly Entry<Id>[];
}

/** How the student is spoken to: a screen with prompts, plain lines, or JSON for programs. */
export interface Face {
  readonly show: (blocks: readonly Block[]) => void;
  readonly ask: (request: Request) => Promise<Reply>;
  /** What was chosen; undefined if the student left. */
  readonly choose: <Id extends string>(menu: Menu<Id>) => Promise<Id | undefined>;
  /** What a program may read of the session. */
  readonly record: (record: Readonly<Record<string, unknown>>) => void;
  /** Nobody sits there: an empty line means "don't know", and there are no menus. */
  readonly isUnattended: boolean;
  /** How often an answer that cannot be read is asked for again; a program that waits for its verdict must get one at once. */
  readonly patience: number;
  /** Gives the terminal back. */
  readonly close: () => void;
}
