import { KerasError } from '../base/errors.js';
import { ProgramError } from '../base/program-error.js';
import { InputError } from '../../util/problem.js';
import type { Reply } from './wire.js';

/** The answer to a request that threw: what Keras raises, what the program raised, or what we got wrong. */
export const replyTo = (thrown: unknown, warnings: readonly string[]): Reply =>
  describe(asKerasRaises(thrown), warnings);

function describe(error: unknown, warnings: readonly string[]): Reply {
  if (error instanceof ProgramError)
    return { kind: 'raised', error: error.error, message: error.message, warnings, id: error.id };
  if (error instanceof KerasError)
    return { kind: 'raised', error: error.kind, message: error.message, warnings, id: null };
  if (error instanceof InputError) {
    const { message, problems } = error;
    return { kind: 'unusable', message, problems };
  }
  return brokenBy(error);
}

export function brokenBy(error: unknown): Reply {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'broken', message, stack: stack ?? message };
}

/** What JavaScript throws where a program goes too deep, or wants more numbers at once than there can be. */
function asKerasRaises(error: unknown): unknown {
  if (!(error instanceof RangeError)) return error;
  if (isTooDeep(error)) return tooDeep(error);
  return isTooLarge(error) ? tooLarge(error) : error;
}

/** Lists that hold themselves, and models that hold themselves, end so. */
const isTooDeep = ({ message }: RangeError): boolean => message.startsWith('Maximum call stack');

const isTooLarge = ({ message }: RangeError): boolean =>
  /allocation failed|^Invalid (?:typed )?array (?:buffer )?length/.test(message);

const tooLarge = (cause: RangeError): KerasError =>
  new KerasError('BudgetError', 'The program asks for an array that is larger than can be.', {
    cause,
  });

/** Python's RecursionError is a RuntimeError. */
const tooDeep = (cause: RangeError): KerasError =>
  new KerasError('RuntimeError', 'maximum recursion depth exceeded', { cause });
