import { isEngineTensor } from '../../src/keras/base/engine-tensor.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { session } from '../../src/keras/base/session.js';
import { isKerasTensor } from '../../src/keras/graph/keras-tensor.js';
import { compareUse, type Came, type ErrorCase, type ValueWords } from './error-case.js';
import { errorInPython } from './error-record.js';
import { typeName } from './python/type-names.js';
import { newScope, pythonReason, runPython } from './python/run.js';
import { NeedsPython } from './python/tokens.js';
import { inCase } from './in-case.js';
import { missingReason } from './missing.js';
import type { Case } from './outcome.js';
import { placeOf } from './place-of-case.js';

/** The file `errors.json`. */
export interface ErrorFile {
  readonly prelude: string;
  readonly errors: readonly ErrorCase[];
}

/** The cases of `errors.json`. */
export const errorCases = ({ prelude, errors }: ErrorFile): Case[] =>
  errors.map((each) => ({
    group: 'layers/errors',
    name: `${each.what}: ${each.code}`,
    ...placeOf({
      missing: missingReason(each.code),
      needs: pythonReason(each.code) ?? classReason(each.code),
      python: () => errorInPython(prelude, each),
    }),
    run: (findings) => {
      inCase(() => {
        compareUse(each, attempt(prelude, each.code), findings);
      });
    },
  }));

/** Classes made by a call of `type` need Python. */
const classReason = (code: string): string | undefined =>
  /\btype\('\w+', \(/.test(code) ? 'needs Python (a class made by type())' : undefined;

function attempt(prelude: string, code: string): Came {
  const scope = newScope();
  runPython(prelude, scope);
  return { came: outcomeOf(() => runPython(code, scope)), warnings: session().warnings };
}

function outcomeOf(run: () => unknown): Came['came'] {
  try {
    return { value: wordsOf(run()) };
  } catch (error) {
    if (error instanceof NeedsPython || !(error instanceof KerasError)) throw error;
    return { error };
  }
}

const wordsOf = (value: unknown): ValueWords => ({
  type: typeName(value),
  shape: isEngineTensor(value) || isKerasTensor(value) ? value.shape : null,
  symbolic: isKerasTensor(value),
});
