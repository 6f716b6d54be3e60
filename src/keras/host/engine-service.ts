import { toArrayData } from '../api/arrays.js';
import { invoke } from '../api/invoke.js';
import { callMethod, getMember, setMember } from '../api/object.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, typeError } from '../base/errors.js';
import { inSession, type Session } from '../base/session.js';
import { Variable } from '../base/variable.js';
import type { ArrayData } from '../training/array-data.js';
import { Handles } from './handles.js';
import type { Reply, Request, Wire } from './wire.js';

/** Answers the requests of one program in its own session. */
export class EngineService {
  readonly #session: Session;
  readonly #handles = new Handles();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Does what is asked. Never throws: what Keras raises and what we get wrong are answers too. */
  answer(request: Request): Reply {
    const before = this.#session.warnings.length;
    const warnings = (): readonly string[] => this.#session.warnings.slice(before);
    try {
      const value = inSession(this.#session, () => this.#perform(request));
      return { kind: 'value', value, warnings: warnings() };
    } catch (thrown) {
      const error = isTooDeep(thrown) ? tooDeep(thrown) : thrown;
      if (error instanceof KerasError)
        return { kind: 'raised', error: error.kind, message: error.message, warnings: warnings() };
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      return { kind: 'broken', message, stack: stack ?? message };
    }
  }

  #perform(request: Request): Wire {
    const handles = this.#handles;
    switch (request.kind) {
      case 'get':
        return handles.send(getMember(handles.receive(request.target), request.name));
      case 'set':
        setMember(handles.receive(request.target), request.name, handles.receive(request.value));
        return null;
      case 'call':
        return handles.send(this.#call(request));
      case 'read':
        return handles.send(numbersOf(handles.receive(request.target)));
      case 'release':
        handles.release(request.ids);
        return null;
    }
  }

  #call({ target, name, positional, keywords }: Extract<Request, { kind: 'call' }>): unknown {
    const handles = this.#handles;
    const args = positional.map((value) => handles.receive(value));
    const named = Object.fromEntries(keywords.map(([key, value]) => [key, handles.receive(value)]));
    const callee = handles.receive(target);
    return name === undefined ? invoke(callee, args, named) : callMethod(callee, name, args, named);
  }
}

function numbersOf(value: unknown): ArrayData {
  const tensor = value instanceof Variable ? value.value : value;
  if (!isEngineTensor(tensor)) throw typeError('Only tensors and weights have numbers to read.');
  return toArrayData(tensor);
}

/** Lists that hold themselves, and models that hold themselves, end so. */
const isTooDeep = (error: unknown): error is RangeError =>
  error instanceof RangeError && error.message.startsWith('Maximum call stack');

/** Python's RecursionError is a RuntimeError. */
const tooDeep = (cause: RangeError): KerasError =>
  new KerasError('RuntimeError', 'maximum recursion depth exceeded', { cause });
