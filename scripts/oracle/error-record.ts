import { compareUse, type ErrorCase, type ValueWords } from './error-case.js';
import { pythonCase, type PythonCase } from './python-case.js';

/** What `in-python/error.py` keeps of a use. */
type ErrorRecord =
  | { readonly error: { readonly type: string; readonly message: string } }
  | { readonly value: ValueWords };

/** A use of Keras as a program for the sandbox. */
export const errorInPython = (prelude: string, each: ErrorCase): PythonCase =>
  pythonCase<ErrorRecord>('error', { prelude, code: each.code }, ({ record, notes }, findings) => {
    const came =
      'error' in record
        ? { error: { kind: record.error.type, message: record.error.message } }
        : record;
    compareUse(each, { came, warnings: notes }, findings);
  });
