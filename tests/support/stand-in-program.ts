import { classes } from '../../src/keras/classes.js';
import { inSession, Session, type SessionOptions } from '../../src/keras/base/session.js';
import { EngineService, type ServiceOptions } from '../../src/keras/host/engine-service.js';
import type { CallBack, Errand, Outcome, Reply, Request, Wire } from '../../src/keras/host/wire.js';

/** Arguments by name, as a program writes them. */
export type Keywords = Readonly<Record<string, Wire>>;

type Body = (positional: readonly Wire[], keywords: Keywords) => Wire | undefined;

/** What the program raises, or is raised to it. */
export class Raised extends Error {
  readonly error: string;
  readonly id: number | null;

  constructor(error: string, message: string, id: number | null = null) {
    super(message);
    this.error = error;
    this.id = id;
  }
}

interface StandInOptions extends ServiceOptions {
  readonly session?: Partial<SessionOptions>;
}

/** A program in TypeScript in the place of one in Python: it asks the engine by messages, and is called back by them. */
export class StandInProgram {
  /** What the engine has printed. */
  printed = '';
  /** The names of the functions and methods that were called back. */
  readonly called: string[] = [];
  readonly service: EngineService;
  readonly session: Session;
  readonly #bodies: ((name: string | undefined) => Body)[] = [];
  readonly #raised: Raised[] = [];
  #released: number[] = [];

  constructor(options: StandInOptions = {}) {
    this.session = new Session({
      seed: 'program',
      classes,
      write: (text) => (this.printed += text),
      ...options.session,
    });
    this.service = new EngineService(this.session, {
      ...options,
      callBack: (question) => this.#serve(question),
    });
  }

  /** A function of the program. */
  define(name: string, parameters: readonly string[], body: Body): Wire {
    return this.#add(() => body, {
      name,
      methods: [],
      parameters: parameters.map((each) => ({ name: each, kind: 'plain', optional: false })),
    });
  }

  /** An object of a class of the program. `parameters` are those of its `call`. */
  object(name: string, methods: Readonly<Record<string, Body>>, parameters = ['inputs']): Wire {
    const find = (method = 'call'): Body => {
      const found = methods[method];
      if (found === undefined) throw new Error(`The program has no method ${method}.`);
      return found;
    };
    return this.#add(find, {
      name,
      methods: Object.keys(methods),
      parameters: parameters.map((each) => ({
        name: each,
        kind: 'plain',
        optional: ['training', 'mask', 'sample_weight', 'logs'].includes(each),
      })),
    });
  }

  /** @throws Raised for what the engine raises. */
  ask(request: Request): Wire {
    return this.after([], request);
  }

  /** Asks after errands. @throws Raised for what the engine raises. */
  after(errands: readonly Errand[], request: Request): Wire {
    const released = this.#released;
    this.#released = [];
    return valueOf(this.service.answer(request, released, errands));
  }

  /** `path(…)`, where the path is that of a name or a value. */
  call(target: string | Wire, positional: readonly Wire[] = [], keywords: Keywords = {}): Wire {
    return this.ask({
      kind: 'call',
      target: typeof target === 'string' ? nameOf(target) : target,
      positional,
      keywords: Object.entries(keywords),
    });
  }

  method(
    target: Wire,
    name: string,
    positional: readonly Wire[] = [],
    keywords: Keywords = {},
  ): Wire {
    return this.ask({ kind: 'call', target, name, positional, keywords: Object.entries(keywords) });
  }

  get(target: Wire, name: string): Wire {
    return this.ask({ kind: 'get', target, name });
  }

  set(target: Wire, name: string, value: Wire): void {
    this.ask({ kind: 'set', target, name, value });
  }

  /** The numbers of a tensor or a weight. */
  numbers(target: Wire): number[] {
    const read = this.ask({ kind: 'read', target });
    if (read === null || typeof read !== 'object' || read.kind !== 'array')
      throw new Error('There are no numbers.');
    return Array.from(read.data as ArrayLike<number>, Number);
  }

  /** Lets go of a handle, with the next question. */
  release(...handles: readonly Wire[]): void {
    for (const each of handles)
      if (each !== null && typeof each === 'object' && each.kind === 'handle')
        this.#released.push(each.id);
  }

  /** Releases all that the engine holds. */
  dispose(): void {
    inSession(this.session, () => {
      this.session.dispose();
    });
  }

  #add(
    find: (name: string | undefined) => Body,
    facts: Omit<Extract<Wire, { readonly kind: 'program' }>, 'kind' | 'id'>,
  ): Wire {
    this.#bodies.push(find);
    return { kind: 'program', id: this.#bodies.length - 1, ...facts };
  }

  #serve({ target, name, positional, keywords }: CallBack): Outcome {
    this.called.push(name ?? 'call');
    try {
      const body = this.#bodies[target]?.(name);
      if (body === undefined) throw new Error(`The program has no function ${target}.`);
      return { kind: 'returned', value: body(positional, Object.fromEntries(keywords)) ?? null };
    } catch (thrown) {
      const raised = thrown instanceof Raised ? thrown : new Raised('Broken', String(thrown));
      this.#raised.push(raised);
      const { error, message } = raised;
      return { kind: 'threw', error, message, id: this.#raised.length - 1 };
    }
  }
}

export const nameOf = (path: string): Wire => ({ kind: 'name', path });

/** An array of float32. */
export const floats = (shape: readonly number[], data: readonly number[]): Wire => ({
  kind: 'array',
  shape,
  dtype: 'float32',
  data: Float32Array.from(data),
});

function valueOf(reply: Reply): Wire {
  if (reply.kind === 'value') return reply.value;
  if (reply.kind !== 'raised')
    throw new Error(reply.kind === 'broken' ? reply.stack : reply.message);
  throw new Raised(reply.error, reply.message, reply.id);
}
