import type { WireValue } from './protocol/to-wire.js';

/** Arguments of a call. */
interface CallArguments {
  readonly positional: readonly WireValue[];
  readonly keywords: readonly (readonly [string, WireValue])[];
}

/** What a program asks of the engine. */
export type EngineRequest =
  | { readonly kind: 'get'; readonly target: WireValue; readonly name: string }
  | {
      readonly kind: 'set';
      readonly target: WireValue;
      readonly name: string;
      readonly value: WireValue;
    }
  | ({
      readonly kind: 'call';
      readonly target: WireValue;
      readonly name?: string | undefined;
    } & CallArguments)
  | { readonly kind: 'read'; readonly target: WireValue }
  | { readonly kind: 'release'; readonly ids: readonly number[] };

/** What the engine says when it has the turn: the answer to the question asked last, or a question of its own. */
export type EngineTurn =
  | { readonly kind: 'value'; readonly value: WireValue; readonly warnings: readonly string[] }
  | {
      readonly kind: 'raised';
      readonly error: string;
      readonly message: string;
      readonly warnings: readonly string[];
      /** The program's own exception, by its number, if it was raised in a call-back. */
      readonly id: number | null;
    }
  /** Our fault. */
  | { readonly kind: 'broken'; readonly message: string; readonly stack: string }
  /** A function of the program, or a method of one of its objects, is to be run. */
  | ({
      readonly kind: 'callback';
      readonly target: number;
      readonly name?: string | undefined;
    } & CallArguments);

/** What came of a call-back. */
export type CallbackOutcome =
  | { readonly kind: 'returned'; readonly value: WireValue }
  | {
      readonly kind: 'threw';
      readonly error: string;
      readonly message: string;
      readonly id: number;
    };

/** The engine, as the sandbox knows it: it never leaves the trusted side. */
export interface EngineLink {
  ask(request: EngineRequest): Promise<EngineTurn>;
  /** Goes on after a call-back. */
  resume(outcome: CallbackOutcome): Promise<EngineTurn>;
  /** Ends it at once. */
  kill(): Promise<void>;
}
