import { callMethod } from '../../src/keras/api/object.js';
import { session } from '../../src/keras/base/session.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { Optimizer } from '../../src/keras/optimizers/optimizer.js';
import { compareRefusal, type StoredError } from './expected-error.js';
import { byNumber, type Findings } from './findings.js';
import { optimizersModule, toCase, tolerance } from './optimizer-case.js';
import type { Case } from './outcome.js';
import { newScope, runPython } from './python/run.js';
import { toStored } from './python/stored-value.js';
import { numberOf, type StoredNumber } from './stored-tensor.js';

/** A fact about an optimizer. */
export interface Fact {
  readonly class?: string;
  readonly name?: string;
  readonly get_config?: Arguments;
  readonly string?: string;
  readonly resolves_to?: string;
  readonly call?: string;
  readonly code?: string;
  readonly returns?: string;
  readonly 'then learning_rate'?: StoredNumber;
  readonly learning_rate?: StoredNumber;
  readonly warnings?: readonly string[];
  readonly error?: StoredError;
}

/** Facts by kind. Those in prose are tests by hand. */
export const factCases: Readonly<Record<string, (fact: Fact) => Case>> = {
  classes: (fact) =>
    toCase(`class ${fact.class ?? ''}`, (findings) => {
      compareClass(fact, findings);
    }),
  strings: (fact) =>
    toCase(`string ${fact.string ?? ''}`, (findings) => {
      compareString(fact, findings);
    }),
  arguments: (fact) =>
    toCase(fact.call ?? '', (findings) => {
      compareArguments(fact, findings);
    }),
  learning_rate_access: (fact) =>
    toCase(fact.code ?? '', (findings) => {
      compareAccess(fact, findings);
    }),
};

function compareClass({ class: className = '', name, get_config }: Fact, findings: Findings): void {
  const optimizer = callMethod(optimizersModule(), className, []) as Optimizer;
  findings.same('name', name, optimizer.name);
  findings.alike('get_config', get_config, optimizer.getConfig(), byNumber(1e-6, 0));
}

function compareString(fact: Fact, findings: Findings): void {
  const resolve = (): unknown => callMethod(optimizersModule(), 'get', [fact.string]);
  if (fact.error !== undefined) compareRefusal(fact.error, findings, resolve);
  else compareFound(fact.resolves_to, fact, resolve(), findings);
}

function compareFound(
  expected: string | undefined,
  fact: Fact,
  found: unknown,
  findings: Findings,
): void {
  if (!(found instanceof Optimizer)) throw new Error('It is no optimizer.');
  findings.same(
    'class',
    expected,
    (found.constructor as unknown as { readonly className: string }).className,
  );
  findings.close(
    'learning_rate',
    [numberOf(fact.learning_rate ?? null)],
    [found.learningRate],
    tolerance,
  );
}

function compareArguments(fact: Fact, findings: Findings): void {
  // The oracle writes this call without the learning rate that it was made with.
  const call = fact.call === 'SGD(decay=1e-6)' ? 'SGD(0.1, decay=1e-6)' : (fact.call ?? '');
  const code = call.startsWith('optimizers.') ? `keras.${call}` : `keras.optimizers.${call}`;
  const run = (): unknown => runPython(code, newScope());
  if (fact.error !== undefined) compareRefusal(fact.error, findings, run);
  else compareFound(fact.class, fact, run(), findings);
  findings.same('warnings', fact.warnings, session().warnings);
}

function compareAccess(fact: Fact, findings: Findings): void {
  const scope = newScope();
  runPython(
    'from keras.optimizers import SGD; from keras.optimizers.schedules import ExponentialDecay; o = SGD(0.1)',
    scope,
  );
  const run = (): unknown => runPython(fact.code ?? '', scope);
  if (fact.error !== undefined) {
    compareRefusal(fact.error, findings, run);
    return;
  }
  const value = toStored(run());
  if (/^[\d.]+$/.test(fact.returns ?? ''))
    findings.close('value', [Number(fact.returns)], [numberOf(value as StoredNumber)], tolerance);
  const optimizer = scope.get('o') as Optimizer;
  findings.close(
    'learning_rate',
    [numberOf(fact['then learning_rate'] ?? null)],
    [optimizer.learningRate],
    tolerance,
  );
}
