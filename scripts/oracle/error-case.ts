import type { Findings } from './findings.js';

/** One use of Keras that is wrong, or that looks wrong and is not. */
export interface ErrorCase {
  readonly what: string;
  readonly code: string;
  readonly raises: string | null;
  readonly bases?: readonly string[];
  readonly message?: string;
  readonly value?: string | null;
  readonly warnings?: readonly string[];
}

/** An error by its class and its text. */
export interface ErrorWords {
  readonly kind: string;
  readonly message: string;
}

/** A value by its type; a tensor has a shape. */
export interface ValueWords {
  readonly type: string;
  readonly shape: readonly (number | null)[] | null;
  readonly symbolic: boolean;
}

/** What came of a use: an error or a value, and the warnings. */
export interface Came {
  readonly came: { readonly error: ErrorWords } | { readonly value: ValueWords };
  readonly warnings: readonly string[];
}

/** Compares what came of a use with what Keras did. */
export function compareUse(each: ErrorCase, { came, warnings }: Came, findings: Findings): void {
  const { raises } = each;
  if ('error' in came) {
    if (raises === null) findings.add('raises', null, wordsOf(came.error));
    else compareRaised({ ...each, raises }, came.error, findings);
  } else if (raises !== null) findings.add('raises', raises, `the value ${came.value.type}`);
  else compareValue(each.value ?? null, came.value, findings);
  if (raises === null)
    for (const warning of each.warnings ?? []) compareWarning(warning, warnings, findings);
}

const wordsOf = ({ kind, message }: ErrorWords): string => `${kind}: ${message}`;

/** The class is that of Keras or one of its bases; the message names what Keras' names. */
function compareRaised(
  each: ErrorCase & { readonly raises: string },
  error: ErrorWords,
  findings: Findings,
): void {
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
function compareValue(expected: string | null, got: ValueWords, findings: Findings): void {
  const text = expected ?? 'None';
  const shape = /shape=(\([^)]*\))/.exec(text)?.[1];
  if (got.shape === null) findings.same('type', typeOfText(text), got.type);
  else {
    findings.same('shape', shape, tupleText(got.shape));
    findings.same('is a symbolic tensor', text.startsWith('<KerasTensor'), got.symbolic);
  }
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
function compareWarning(warning: string, warnings: readonly string[], findings: Findings): void {
  const start = warning.slice(0, 30);
  if (!warnings.some((own) => own.includes(start))) findings.add('warning', warning, warnings);
}
