/** A word or an option of a script; see command-line.mjs. */
interface Part {
  readonly kind: 'text' | 'number' | 'flag';
  readonly required?: true;
  readonly default?: string | number | readonly string[];
  readonly several?: true;
  readonly choices?: readonly string[];
  readonly least?: number;
}

type Parts = Readonly<Record<string, Part>>;

type Kinds = { readonly text: string; readonly number: number; readonly flag: true };

type Value<Given extends Part> =
  | (Given extends { choices: readonly (infer Choice)[] } ? Choice : Kinds[Given['kind']])
  | (Given extends { required: true } | { default: unknown } ? never : undefined);

type Values<Given extends Parts> = { readonly [Name in keyof Given]: Value<Given[Name]> };

interface Known<Words, Options> {
  readonly about: string;
  readonly words?: Words;
  readonly options?: Options;
}

/** Reads the command line of `npm run <name>`; ends the process if it asks for help or is not understood. */
export function readCommandLine<
  const Words extends Parts = Record<never, Part>,
  const Options extends Parts = Record<never, Part>,
>(name: string, known: Known<Words, Options>): Promise<Values<Words> & Values<Options>>;

/** The values of a command line by name. @throws Error on the first word or option that is not understood. */
export function understand(
  args: readonly string[],
  known: Known<Parts, Parts>,
): Promise<Readonly<Record<string, unknown>>>;

/** Ends the process with exit code 2 after telling why. */
export function fail(message: string): never;
