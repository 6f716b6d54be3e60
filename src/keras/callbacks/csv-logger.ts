import { isTruthy } from '../base/is-truthy.js';
import { repr, str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { ArrayData } from '../training/array-data.js';
import { Callback, type Logs } from './callback.js';

/** Writes the figures of each epoch into a table, as a file of the session. */
export class CSVLogger extends Callback {
  static override readonly className = 'CSVLogger';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'filename' },
    { name: 'separator', default: ',' },
    { name: 'append', default: false },
  ];
  readonly #path: string;
  readonly #separator: string;
  readonly #appends: boolean;
  #text = '';
  #keys: readonly string[] | null = null;

  constructor(args: Arguments) {
    super();
    this.#path = str(args.filename);
    this.#separator = str(args.separator);
    this.#appends = isTruthy(args.append);
  }

  override get watchesBatches(): boolean {
    return false;
  }

  override onTrainBegin(): void {
    const former = this.#appends ? session().files.get(this.#path) : undefined;
    this.#text = former?.kind === 'text' ? former.text : '';
    this.#keys = null;
    this.#save();
  }

  override onEpochEnd(epoch: number, logs: Logs): void {
    const keys = (this.#keys ??= this.#begin(logs));
    this.#addRow([String(epoch), ...keys.map((key) => writeValue(logs[key]))]);
    this.#save();
  }

  /** Keras makes room for figures of a validation that may come later. */
  #begin(logs: Logs): readonly string[] {
    const own = Object.keys(logs).sort();
    const hasValidation = own.some((key) => key.startsWith('val_'));
    const keys = hasValidation ? own : [...own, ...own.map((key) => `val_${key}`)];
    if (this.#text === '') this.#addRow(['epoch', ...keys]);
    return keys;
  }

  #addRow(cells: readonly string[]): void {
    this.#text += `${cells.map((cell) => this.#quote(cell)).join(this.#separator)}\r\n`;
  }

  #quote(cell: string): string {
    const isSpecial = cell.includes(this.#separator) || /["\r\n]/.test(cell);
    return isSpecial ? `"${cell.replaceAll('"', '""')}"` : cell;
  }

  #save(): void {
    session().files.set(this.#path, { kind: 'text', text: this.#text });
  }
}

function writeValue(value: unknown): string {
  if (value === undefined) return 'NA';
  if (value instanceof ArrayData)
    return `"[${[...value.data].map((item) => repr(item)).join(', ')}]"`;
  return str(value);
}
