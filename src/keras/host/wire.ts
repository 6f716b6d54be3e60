import type { ProgramFacts } from '../program/program-value.js';
import type { LazyStep } from '../training/data/lazy-data.js';
import type { Inspection, InspectOrder } from '../inspect/evidence.js';
import type { EngineReport } from './report/report.js';
import type { Problem } from '../../util/problem.js';
import type { WireNumbers } from './wire-numbers.js';

/** Something that lives with the engine: a layer, a model, a tensor, a function. The program gives back the number alone. */
export interface HandleWire {
  readonly kind: 'handle';
  readonly id: number;
  readonly type?: string;
  readonly repr?: string;
  /** The name of the base class: classes of different families have the same names. */
  readonly base?: string;
  /** The shape and number type of tensors, symbolic tensors and variables. */
  readonly shape?: readonly (number | null)[];
  readonly dtype?: string;
}

/** A part of a data set, and what the program did with it: the numbers never were in Python. */
export interface LazyWire {
  readonly kind: 'lazy';
  readonly source: string;
  readonly steps: readonly LazyStep[];
  readonly shape: readonly number[];
  readonly dtype: string;
}

/** A value as it crosses the line between a program and the engine: nothing but data. */
export type Wire =
  | null
  | boolean
  | number
  | string
  /** A Python float that JSON or JavaScript would not tell from something else. */
  | { readonly kind: 'float'; readonly value: number | 'nan' | 'inf' | '-inf' }
  /** A Python int beyond what JavaScript counts exactly. */
  | { readonly kind: 'int'; readonly digits: string }
  /** Numbers in the array type of JavaScript that has the layout of the dtype; half precision as whole numbers of two bytes. */
  | {
      readonly kind: 'array';
      readonly shape: readonly number[];
      readonly dtype: string;
      readonly data: WireNumbers;
    }
  /** An array of texts. */
  | {
      readonly kind: 'strings';
      readonly shape: readonly number[];
      readonly items: readonly string[];
    }
  | HandleWire
  /** A name of Keras', such as `keras.layers.Dense`. */
  | { readonly kind: 'name'; readonly path: string }
  /** A part of an index. */
  | { readonly kind: 'slice'; readonly start: Wire; readonly stop: Wire; readonly step: Wire }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly Wire[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [string, Wire])[] }
  /** A function or an object that the program has written. */
  | ProgramFacts
  | LazyWire;

/** The arguments of a call. */
export interface WireArguments {
  readonly positional: readonly Wire[];
  readonly keywords: readonly (readonly [string, Wire])[];
}

/** `target(…)`, or `target.name(…)`. */
export interface CallRequest extends WireArguments {
  readonly kind: 'call';
  readonly target: Wire;
  readonly name?: string;
  /** The line of the program from which it calls, by its own word. */
  readonly line?: number | undefined;
}

/** A call that is made before something else is asked, since nobody waits for what it gives. */
export interface Errand {
  readonly call: CallRequest;
  /** A number below zero by which the program will speak of what the call makes. */
  readonly as?: number | undefined;
}

/** What a program asks of the engine. */
export type Request =
  /** `target.name`. */
  | { readonly kind: 'get'; readonly target: Wire; readonly name: string }
  /** `target.name = value`. */
  | {
      readonly kind: 'set';
      readonly target: Wire;
      readonly name: string;
      readonly value: Wire;
    }
  | CallRequest
  /** The numbers of a tensor or a weight. */
  | { readonly kind: 'read'; readonly target: Wire }
  /** The program has let these go. */
  | { readonly kind: 'release'; readonly ids: readonly number[] };

/** What the engine answers. */
export type Reply =
  | { readonly kind: 'value'; readonly value: Wire; readonly warnings: readonly string[] }
  /** What Keras raises, or what the program itself has raised while it was called back. */
  | {
      readonly kind: 'raised';
      readonly error: string;
      readonly message: string;
      readonly warnings: readonly string[];
      /** The number of the program's own exception; null for one of Keras'. */
      readonly id: number | null;
    }
  /** Something that whoever runs the program has given cannot be used: a damaged file. */
  | { readonly kind: 'unusable'; readonly message: string; readonly problems: readonly Problem[] }
  /** Our fault. */
  | { readonly kind: 'broken'; readonly message: string; readonly stack: string };

/** The engine calls a function of the program, or a method of one of its objects. */
export interface CallBack extends WireArguments {
  readonly kind: 'callback';
  readonly target: number;
  readonly name?: string;
}

/** What the engine has found of what the program has left. */
export interface Inspected {
  readonly kind: 'inspected';
  readonly inspection: Inspection;
}

/** What the engine says when it is its turn: an answer, or a question of its own in between. */
export type Turn = Reply | CallBack | Inspected;

/** How a call-back went. */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: Wire }
  | {
      readonly kind: 'threw';
      /** The class of the exception. */
      readonly error: string;
      readonly message: string;
      /** The number by which the program knows it. */
      readonly id: number;
    };

/** What the engine's thread is sent. */
export type ToEngine =
  | {
      readonly kind: 'ask';
      readonly request: Request;
      readonly released: readonly number[];
      readonly errands: readonly Errand[];
    }
  | { readonly kind: 'resume'; readonly outcome: Outcome }
  /** What was built and trained so far. The trusted side asks so; no program can. */
  | { readonly kind: 'report' }
  /** Looks at what the program has left: its turns are call-backs, and in the end `inspected`. No program can ask so. */
  | { readonly kind: 'inspect'; readonly order: InspectOrder }
  /** Forgets the program: another one comes. Between turns only. */
  | { readonly kind: 'renew' };

/** What the engine's thread sends, in the order in which it came about. */
export type FromEngine =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'report'; readonly report: EngineReport }
  | { readonly kind: 'print'; readonly text: string }
  /** Whether nothing of the program has stayed. */
  | { readonly kind: 'renewed'; readonly isClean: boolean };
