import { toArrayData } from '../api/arrays.js';
import { CallableClass } from '../api/callable.js';
import { invoke } from '../api/invoke.js';
import { callMethod, getMember, setMember } from '../api/object.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, typeError } from '../base/errors.js';
import { noteDType } from '../base/noted-dtype.js';
import { ProgramError } from '../base/program-error.js';
import { inSession, type Session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { Variable } from '../base/variable.js';
import type { ProgramLink } from '../program/program-value.js';
import { spoilRecord } from '../graph/recorder.js';
import { ArrayData } from '../training/array-data.js';
import { lazyData, type LazySource } from '../training/data/lazy-data.js';
import { InputError } from '../../util/problem.js';
import { asKerasGives } from './as-keras-gives.js';
import { Handles } from './handles.js';
import { inSilence } from './in-silence.js';
import { brokenBy, replyTo } from './reply-to.js';
import { inRequestScope } from './request-scope.js';
import { noteCall, noteGet, noteMethod } from './note-request.js';
import { withTuples } from './tuples.js';
import { noteMade } from '../inspect/call-lines.js';
import type { InspectOrder } from '../inspect/evidence.js';
import { inspectSession } from '../inspect/inspect-session.js';
import type { EngineReport } from './report/report.js';
import { reportSession } from './report/report-session.js';
import type {
  CallBack,
  CallRequest,
  Errand,
  Outcome,
  Reply,
  Request,
  Turn,
  Wire,
  WireArguments,
} from './wire.js';

/** What a service needs from those around it. */
export interface ServiceOptions {
  /** Asks the program, and waits for how it went; requests that come meanwhile are answered by the same service. */
  readonly callBack?: (question: CallBack) => Outcome;
  /** The data sets that programs speak of without having their numbers, by name. */
  readonly source?: (name: string) => LazySource;
}

/** Answers the requests of one program in its own session. */
export class EngineService implements ProgramLink {
  readonly known = new Map<number, object>();
  readonly #session: Session;
  readonly #handles: Handles;
  readonly #callBack: (question: CallBack) => Outcome;
  readonly #source: (name: string) => LazySource;
  #isReporting = false;

  constructor(session: Session, { callBack = nobody, source = noData }: ServiceOptions = {}) {
    this.#session = session;
    this.#callBack = callBack;
    this.#source = source;
    this.#handles = new Handles(this, ({ source: name, steps }) =>
      lazyData(source(name), steps, name),
    );
  }

  /** How many objects the program holds. */
  get held(): number {
    return this.#handles.size;
  }

  /**
   * Does what is asked, after letting go of what the program has released, and after the errands. Never throws: what Keras raises
   * and what we get wrong are answers too.
   */
  answer(
    request: Request,
    released: readonly number[] = [],
    errands: readonly Errand[] = [],
  ): Reply {
    const before = this.#session.warnings.length;
    const warnings = (): readonly string[] => this.#session.warnings.slice(before);
    try {
      const value = inSession(this.#session, () => {
        this.#handles.release(request.kind === 'release' ? request.ids : released);
        for (const errand of errands)
          inRequestScope(() => {
            this.#run(errand);
          });
        return inRequestScope(() => this.#perform(request));
      });
      return { kind: 'value', value, warnings: warnings() };
    } catch (thrown) {
      return replyTo(thrown, warnings());
    }
  }

  /** What the program has built and trained so far. Nothing of the program runs for it. */
  report(): EngineReport {
    this.#isReporting = true;
    try {
      return inSession(this.#session, () => reportSession(this.#session, this.#handles.models));
    } finally {
      this.#isReporting = false;
    }
  }

  /** Looks at what the program has left. Functions of the program may be called for it. Never throws, as `answer`. */
  inspect(order: InspectOrder): Turn {
    const { models, layers } = this.#handles;
    const subject = { session: this.#session, models, layers, source: this.#source };
    try {
      const inspection = inSession(this.#session, () =>
        inSilence(this.#session, () => inRequestScope(() => inspectSession(subject, order))),
      );
      return { kind: 'inspected', inspection };
    } catch (thrown) {
      // There is no question of the program's that could be answered.
      return thrown instanceof InputError ? replyTo(thrown, []) : brokenBy(thrown);
    }
  }

  /** Lets go of all that the program has made; nothing can be asked any more. */
  dispose(): void {
    inSession(this.#session, () => {
      this.#handles.releaseAll();
      this.#session.dispose();
    });
  }

  /** Calls a function of the program, for the engine. @throws ProgramError for what it raises, RuntimeError during a report. */
  call(
    target: number,
    name: string | undefined,
    positional: readonly unknown[],
    keywords: Arguments,
  ): unknown {
    if (this.#isReporting)
      throw new KerasError('RuntimeError', 'Nobody runs the program while its work is reported.');
    const handles = this.#handles;
    const args: WireArguments = {
      positional: positional.map((value) => handles.send(value, 'both')),
      keywords: Object.entries(keywords).map(([key, value]) => [key, handles.send(value, 'both')]),
    };
    const named = name === undefined ? {} : { name };
    const outcome = this.#callBack({ kind: 'callback', target, ...named, ...args });
    if (outcome.kind === 'returned') return handles.receiveCopies(outcome.value);
    throw new ProgramError(outcome.error, outcome.message, outcome.id);
  }

  #perform(request: Request): Wire {
    const handles = this.#handles;
    switch (request.kind) {
      case 'get':
        return handles.send(withTuples(request.name, this.#get(request)));
      case 'set':
        setMember(
          handles.receive(request.target),
          request.name,
          handles.receiveForGood(request.value),
        );
        return null;
      case 'call':
        return isOwnClass(request.target)
          ? handles.sendHandle(this.#call(request))
          : handles.send(withTuples(nameOfCall(request), this.#call(request)));
      case 'read':
        spoilRecord();
        return handles.send(numbersOf(handles.receive(request.target)));
      case 'release':
        return null;
    }
  }

  #run({ call, as }: Errand): void {
    const value = this.#call(call);
    if (as !== undefined) this.#handles.holdAs(as, value);
  }

  #get({ target, name }: Extract<Request, { kind: 'get' }>): unknown {
    const object = this.#handles.receive(target);
    noteGet(object, name);
    return getMember(object, name);
  }

  #call(request: CallRequest): unknown {
    const outer = this.#session.line;
    this.#session.line = request.line ?? null;
    try {
      return this.#callHere(request);
    } finally {
      this.#session.line = outer;
    }
  }

  #callHere({ target, name, positional, keywords }: CallRequest): unknown {
    const handles = this.#handles;
    const callee = handles.receive(target);
    const read = (value: Wire): unknown =>
      keepsArguments(callee) ? handles.receiveForGood(value) : handles.receive(value);
    const args = positional.map(read);
    const named = Object.fromEntries(keywords.map(([key, value]) => [key, read(value)]));
    const all = [...args, ...Object.values(named)];
    const asked = { callee, path: pathOf(target), method: name, args: all };
    noteCall(asked);
    noteMethod(asked);
    const value =
      name === undefined ? invoke(callee, args, named) : callMethod(callee, name, args, named);
    noteMade(value);
    return asKerasGives(callee, name, value);
  }
}

/** The name of the function or method that is called. */
function nameOfCall({ target, name }: CallRequest): string {
  return name ?? pathOf(target)?.split('.').at(-1) ?? '';
}

/** The path of a name. */
const pathOf = (target: Wire): string | undefined =>
  target !== null && typeof target === 'object' && target.kind === 'name' ? target.path : undefined;

/** A program that makes an object of its own class gets the number of the engine's counterpart. */
const isOwnClass = (target: Wire): boolean => pathOf(target)?.startsWith('program.') === true;

/** Whether what is made of the arguments may hold them: the objects of Keras' classes do, variables and tapes make copies. */
const keepsArguments = (callee: unknown): boolean =>
  callee instanceof CallableClass && callee.native !== undefined;

function numbersOf(value: unknown): ArrayData {
  if (value instanceof ArrayData) return value;
  const tensor = value instanceof Variable ? noteDType(value.value, value.dtype) : value;
  if (!isEngineTensor(tensor)) throw typeError('Only tensors and weights have numbers to read.');
  return toArrayData(tensor);
}

function nobody(): never {
  throw new Error('There is no program to call back.');
}

function noData(name: string): never {
  throw new Error(`There is no data set ${name}.`);
}
