import { isEngineTensor } from '../../src/keras/base/engine-tensor.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { session } from '../../src/keras/base/session.js';
import { isKerasTensor } from '../../src/keras/graph/keras-tensor.js';
import { typeName } from './python/type-names.js';
import { newScope, pythonReason, runPython } from './python/run.js';
import { NeedsPython } from './python/tokens.js';
import type { Findings } from './findings.js';
import { inCase } from './in-case.js';
import { missingReason } from './missing.js';
import type { Case } from './outcome.js';

/** One use of Keras that is wrong, or that looks wrong and is not. */
interface ErrorCase {
  readonly what: string;
  readonly code: string;
  readonly raises: string | null;
  readonly bases?: readonly string[];
  readonly message?: string;
  readonly value?: string | null;
  readonly warnings?: readonly string[];
}

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
    apart: missingReason(each.code) ?? pythonReason(each.code) ?? classReason(each.code),
    run: (findings) => {
      inCase(() => {
        compareError(prelude, each, findings);
      });
    },
  }));

/** Classes made by a call of `type` need Python. */
const classReason = (code: string): string | undefined =>
  /\btype\('\w+', \(/.test(code) ? 'needs Python (a class made by type())' : undefined;

function compareError(prelude: string, each: ErrorCase, findings: Findings): void {
  const { value, error } = attempt(prelude, each.code);
  if (each.raises === null) {
    if (error !== undefined) findings.add('raises', null, wordsOf(error));
    else compareValue(each.value ?? null, value, findings);
    for (const warning of each.warnings ?? []) compareWarning(warning, findings);
  } else if (error === undefined)
    findings.add('raises', each.raises, `the value ${typeName(value)}`);
  else compareRaised(each, error, findings);
}

function attempt(
  prelude: string,
  code: string,
): { readonly value?: unknown; readonly error?: KerasError } {
  const scope = newScope();
  runPython(prelude, scope);
  try {
    return { value: runPython(code, scope) };
  } catch (error) {
    if (error instanceof NeedsPython || !(error instanceof KerasError)) throw error;
    return { error };
  }
}

const wordsOf = ({ kind, message }: KerasError): string => `${kind}: ${message}`;

/** The class is that of Keras or one of its bases; the message names what Keras' names. */
function compareRaised(each: ErrorCase, error: KerasError, findings: Findings): void {
  const classes = [
    each.raises,
    ...(each.bases ?? []).filter((base) => !generalClasses.includes(base)),
  ];
  if (!classes.includes(error.kind)) findings.add('raises', classes.join(' or '), wordsOf(error));
  const named = namesIn(each);
  if (named.length > 0 && !named.some((name) => error.message.includes(name)))
    findings.add(`message names ${named.join(' or ')}`, each.message, error.message);
}

const generalClasses: readonly string[] = ['object', 'BaseException', 'Exception'];

/** The arguments that a message of Keras' sets in backquotes; what the code itself calls by that name counts only. */
function namesIn({ message = '', code }: ErrorCase): string[] {
  const quoted = [...message.matchAll(/`(\w+)`/g)].map((match) => match[1] ?? '');
  return quoted.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
}

/** What Keras gave instead of an error is compared by type and shape. */
function compareValue(expected: string | null, got: unknown, findings: Findings): void {
  const text = expected ?? 'None';
  const shape = /shape=(\([^)]*\))/.exec(text)?.[1];
  if (isEngineTensor(got) || isKerasTensor(got)) {
    findings.same('shape', shape, tupleText(got.shape));
    findings.same('is a symbolic tensor', text.startsWith('<KerasTensor'), isKerasTensor(got));
  } else findings.same('type', typeOfText(text), typeName(got));
}

const tupleText = (shape: readonly (number | null)[]): string => {
  const sizes = shape.map((size) => size ?? 'None').join(', ');
  return shape.length === 1 ? `(${sizes},)` : `(${sizes})`;
};

const types: readonly (readonly [RegExp, string])[] = [
  [/^None$/, 'NoneType'],
  [/^(?:True|False)$/, 'bool'],
  [/^['"]/, 'str'],
  [/^-?\d+$/, 'int'],
  [/^-?[\d.]+(?:e-?\d+)?$/, 'float'],
  [/^\[/, 'list'],
  [/^\{/, 'dict'],
  [/^(?:\(|TensorShape)/, 'list'],
];

/** The type that the text of a value shows: `<MaxPooling2D name=…>` is one of its class. */
function typeOfText(text: string): string {
  const found = types.find(([pattern]) => pattern.test(text))?.[1];
  return found ?? /^<(?:[\w.]+\.)?(\w+)/.exec(text)?.[1] ?? text;
}

/** A warning of Keras' is noted by us as well; its first words count. */
function compareWarning(warning: string, findings: Findings): void {
  const start = warning.slice(0, 30);
  if (!session().warnings.some((own) => own.includes(start)))
    findings.add('warning', warning, session().warnings);
}
