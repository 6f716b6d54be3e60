import type { Reading } from '../../../../src/grading/objective/reading/reading.js';

/** What a reading came to, in a word for a table: the value as a text, `blank`, or the reason in brackets. */
export function outcome<Value>(reading: Reading<Value>, say: (value: Value) => string): string {
  switch (reading.kind) {
    case 'read':
      return say(reading.value);
    case 'blank':
      return 'blank';
    case 'unreadable':
      return `<${reading.reason.code}>`;
  }
}
