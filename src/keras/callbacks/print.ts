import { session } from '../base/session.js';

/** Prints a line as Keras does, where the session's output goes. */
export const printLine = (text: string): void => {
  session().write(`${text}\n`);
};
