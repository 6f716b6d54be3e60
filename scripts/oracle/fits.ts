import { callMethod, getMember } from '../../src/keras/api/object.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { session } from '../../src/keras/base/session.js';
import type { Variable } from '../../src/keras/base/variable.js';
import { History } from '../../src/keras/callbacks/history.js';
import { isDictionary } from '../../src/keras/graph/nested.js';
import { Model } from '../../src/keras/models/model.js';
import { ArrayData } from '../../src/keras/training/array-data.js';
import { FitRecorder } from './fit-recorder.js';
import { fingerprint, type FitCase, type FitFile, type Fingerprint } from './fit-case.js';
import { fitInPython } from './fit-record.js';
import { compareFiles, compareText } from './fit-texts.js';
import { byNumber, type Findings, type Tolerance } from './findings.js';
import { inCase } from './in-case.js';
import { missingReason } from './missing.js';
import { wave } from './numpy/create.js';
import type { Case } from './outcome.js';
import { placeOf } from './place-of-case.js';
import { newScope, pythonReason, runPython } from './python/run.js';
import type { Scope } from './python/scope.js';
import { toStored } from './python/stored-value.js';
import { pythonJson } from './python-text.js';
import { firstTextDifference } from './text-difference.js';

/** The cases of a file of `fits`. */
export const fitCases = ({ cases }: FitFile): Case[] =>
  cases.map((each) => ({
    group: 'training/fits',
    name: each.id,
    ...placeOf({
      missing: missingReason(each.build) ?? missingLibrary(each),
      needs: pythonReason(...sources(each)) ?? libraryReason(each),
      python: () => fitInPython(each, toleranceOf(each)),
    }),
    run: (findings) => {
      const printed: string[] = [];
      inCase(
        () => {
          new FitRun(each, findings, printed).run();
        },
        { write: (text) => printed.push(text) },
      );
    },
  }));

const sources = ({
  data,
  build,
  compile,
  prepare,
  fit,
  callbacks,
  args,
  after,
}: FitCase): string[] => [
  data,
  build,
  `f(${compile ?? ''})`,
  prepare ?? '',
  `f(${args}, ${fit ?? ''})`,
  callbacks ?? '',
  ...(after ?? []).map(({ code }) => code),
];

const missingLibrary = ({ data }: FitCase): string | undefined =>
  data.includes('import pandas') ? 'gradpaper does not carry pandas yet' : undefined;

/** What these programs take from libraries that only Python has. */
const libraryReason = (each: FitCase): string | undefined => {
  const found = /\btf\.data\b|GradientTape|PyDataset/.exec(sources(each).join('\n'))?.[0];
  return found === undefined ? undefined : `needs Python (${found})`;
};

/** One training, step by step as the oracle ran it. */
class FitRun {
  readonly #case: FitCase;
  readonly #findings: Findings;
  readonly #printed: string[];
  readonly #scope: Scope;
  readonly #recorder = new FitRecorder();
  readonly #tolerance: Tolerance;

  constructor(each: FitCase, findings: Findings, printed: string[]) {
    this.#case = each;
    this.#findings = findings;
    this.#printed = printed;
    this.#scope = newScope((text) => printed.push(text));
    this.#scope.set('K', each.K);
    this.#tolerance = toleranceOf(each);
  }

  run(): void {
    const { error } = this.#case;
    try {
      this.#train();
    } catch (thrown) {
      if (error === undefined || !(thrown instanceof KerasError)) throw thrown;
      if (error.type !== 'InvalidArgumentError')
        this.#findings.same('error', error.type, thrown.kind);
      return;
    }
    if (error !== undefined) this.#findings.add('error', `${error.type}: ${error.message}`, null);
    this.#compareEnd();
  }

  #train(): void {
    const { data, build, compile, prepare, fit, after = [] } = this.#case;
    this.#python(data);
    this.#python(build);
    setWeights(this.#model, this.#case.K);
    this.#compareStart();
    const eager = this.#case.graph ? '' : ', run_eagerly=True';
    if (compile !== undefined) this.#python(`model.compile(${compile}, jit_compile=False${eager})`);
    if (prepare !== undefined) this.#python(prepare);
    if (fit !== undefined) this.#fit(fit);
    for (const { code, value } of after) this.#compareAfter(code, value);
    if (this.#case.evaluate_call !== undefined) this.#evaluate(this.#case.evaluate_call);
  }

  get #model(): Model {
    const model = this.#scope.get('model');
    if (model instanceof Model) return model;
    throw new Error('`model` is no model.');
  }

  #python(code: string): unknown {
    return runPython(code, this.#scope);
  }

  #compareStart(): void {
    const { layers, weights_start = [], to_json } = this.#case;
    const model = this.#model;
    this.#findings.same(
      'layers',
      layers,
      model.layers.map(({ name, className }) => [name, className]),
    );
    this.#findings.alike(
      'weights_start',
      weights_start,
      model.weights.map((weight) => ({
        path: weight.path,
        trainable: weight.trainable,
        ...printOf(weight),
      })),
      byNumber(1e-6, 1e-6),
    );
    if (to_json === undefined || pythonJson(to_json).includes('__lambda__')) return;
    const difference = firstTextDifference(
      pythonJson(to_json),
      String(callMethod(model, 'to_json', [])),
    );
    if (difference !== undefined) this.#findings.add('to_json', ...difference);
  }

  #fit(fit: string): void {
    const { args, callbacks, history, epochs, params, batch_logs = [] } = this.#case;
    this.#scope.set('_r', this.#recorder);
    const list = callbacks === undefined ? '[_r]' : `${callbacks} + [_r]`;
    const made = this.#python(
      `model.fit(${args}, ${fit}, verbose=0, shuffle=False, callbacks=${list})`,
    );
    if (!(made instanceof History)) throw new Error('fit gave no history.');
    this.#alike('history', history, made.history);
    this.#findings.same('epochs', epochs, made.epoch);
    this.#findings.same('params', params, made.params);
    this.#alike('batch_logs', batch_logs, this.#recorder.batches);
  }

  #alike(what: string, expected: unknown, got: unknown): void {
    this.#findings.alike(what, expected, toStored(got), this.#tolerance);
  }

  #compareAfter(code: string, expected: unknown): void {
    const eager = code.startsWith('model.compile(');
    const value = this.#python(eager ? `${code.slice(0, -1)}, run_eagerly=True)` : code);
    this.#alike(`after ${code}`, expected, value);
  }

  #evaluate(call: string): void {
    const { evaluate, evaluate_dict, args, predict = [] } = this.#case;
    this.#alike('evaluate', evaluate, this.#python(`model.evaluate(${call}, verbose=0)`));
    this.#alike(
      'evaluate_dict',
      evaluate_dict,
      this.#python(`model.evaluate(${call}, verbose=0, return_dict=True)`),
    );
    this.#scope.set('_all', this.#python(`(${args},)`));
    const predicted = this.#python('model.predict(_all[0], verbose=0, batch_size=2)');
    const list = isDictionary(predicted)
      ? Object.values(predicted)
      : Array.isArray(predicted)
        ? predicted
        : [predicted];
    const prints = list
      .filter((each) => each instanceof ArrayData)
      .map(({ shape, data }) => fingerprint(shape, data as ArrayLike<number>));
    this.#alike('predict', predict, prints);
  }

  #compareEnd(): void {
    const {
      stdout = '',
      warnings = [],
      events,
      files,
      weights_end,
      counts,
      iterations,
      learning_rate,
    } = this.#case;
    const printed = this.#printed.join('');
    compareText('stdout', stdout, printed.trim() === '' ? '' : printed, this.#findings);
    this.#findings.same(
      'warnings',
      warnings,
      session().warnings.map((text) => (text.trim().split('\n')[0] ?? '').slice(0, 300)),
    );
    if (events !== undefined) this.#findings.same('events', events, this.#recorder.events);
    if (files !== undefined) compareFiles(files, this.#findings);
    const model = this.#model;
    if (weights_end !== undefined)
      this.#alike('weights_end', weights_end, model.weights.map(printOf));
    const [trainable, all] = [model.trainableWeights.length, model.weights.length];
    if (counts !== undefined)
      this.#findings.same('counts', counts, { trainable, all, params: model.countParams() });
    if (iterations === undefined) return;
    const optimizer = getMember(model, 'optimizer');
    this.#alike('iterations', iterations, getMember(optimizer, 'iterations'));
    this.#alike('learning_rate', learning_rate, getMember(optimizer, 'learning_rate'));
  }
}

/** Long recurrent runs and attention add up more rounding errors. */
const toleranceOf = ({ build }: FitCase): Tolerance =>
  /LSTM|GRU|RNN|Attention|Bidirectional/.test(build) ? byNumber(1e-3, 1e-5) : byNumber(1e-4, 1e-5);

const printOf = (weight: Variable): Fingerprint =>
  fingerprint(weight.shape, weight.value.dataSync());

/** The weights of the oracle's formula; adapted ones stay. */
function setWeights(model: Model, k: number): void {
  model.weights.forEach((weight, index) => {
    const adapted =
      /normalization[^/]*\/(?:mean|variance|count)/.test(weight.path) &&
      !weight.path.includes('batch');
    if (adapted) return;
    const ones = weight.name === 'gamma' || weight.name === 'moving_variance';
    const values = wave(weight.shape, k + index, ones ? [0.3, 1, 0.37] : [0.5, 0, 0.37]);
    weight.assignValues(values.data as ArrayLike<number>);
  });
}
