import type { SvgNode } from './svg-to-box.js';

/** The part of MathJax that is used; its packaged components come without types. */
interface MathJaxApi {
  init(configuration: object): Promise<unknown>;
  tex2svg(tex: string, options: object): unknown;
  tex2svgPromise(tex: string, options: object): Promise<unknown>;
  tex2mml(tex: string, options: object): string;
  startup: { adaptor: Adaptor };
}

interface Adaptor {
  kind(node: unknown): string;
  textContent(node: unknown): string;
  childNodes(node: unknown): unknown[];
  allAttributes(node: unknown): { name: string; value: string }[];
}

/** A formula as MathJax sets it. Rejects with MathJax's message if the TeX is wrong. */
export type ConvertTex = (tex: string, display: boolean) => Promise<SvgNode>;

const packages = [
  'base',
  'ams',
  'newcommand',
  'boldsymbol',
  'mathtools',
  'cancel',
  'color',
  'textmacros',
];

/** MathJax, started. */
export interface MathEngine {
  readonly convert: ConvertTex;
  /** Reads TeX without setting it. @throws Error with MathJax's message if it is wrong. */
  readonly parse: (tex: string) => void;
}

let started: Promise<MathEngine> | undefined;

/**
 * Starts MathJax: about 0.2 s, once per process. Rare letters are loaded when a formula first needs them. MathJax is one global
 * object: where two printers start it at the same time (seen on Node 24), one of them would wait for ever.
 */
export const startMathJax = (): Promise<MathEngine> => (started ??= start());

async function start(): Promise<MathEngine> {
  const name: string = 'mathjax';
  const { default: mathJax } = (await import(name)) as { default: MathJaxApi };
  await mathJax.init({
    loader: {
      load: [
        'input/tex-base',
        ...packages.slice(1).map((name) => `[tex]/${name}`),
        'output/svg',
        'adaptors/liteDOM',
      ],
    },
    tex: { packages, formatError: rethrow },
    svg: { fontCache: 'none', linebreaks: { inline: true }, mtextInheritFont: false },
    startup: { typeset: false },
  });
  const { adaptor } = mathJax.startup;
  return {
    convert: async (tex, display) =>
      plainTree(
        adaptor,
        await convert(mathJax, tex, { display, em: 16, ex: 8, containerWidth: 1e6 }),
      ),
    parse(tex) {
      mathJax.tex2mml(tex, {});
    },
  };
}

/** A wrong formula must stop the build; MathJax would otherwise print its message in yellow. What it throws is no Error. */
function rethrow(_: unknown, { message }: { readonly message: string }): never {
  throw new Error(message);
}

/** Converts at once if MathJax has all letters at hand: its promise form would wait a turn of the event loop each time. */
async function convert(mathJax: MathJaxApi, tex: string, options: object): Promise<unknown> {
  try {
    return mathJax.tex2svg(tex, options);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('MathJax retry'))
      return mathJax.tex2svgPromise(tex, options);
    throw error;
  }
}

function plainTree(adaptor: Adaptor, node: unknown): SvgNode {
  const kind = adaptor.kind(node);
  if (kind.startsWith('#')) return { kind, attributes: {}, children: [], text: '' };
  return {
    kind,
    attributes: Object.fromEntries(
      adaptor.allAttributes(node).map(({ name, value }) => [name, value]),
    ),
    children: adaptor
      .childNodes(node)
      .map((child) => plainTree(adaptor, child))
      .filter((child) => !child.kind.startsWith('#')),
    text: kind === 'text' ? adaptor.textContent(node) : '',
  };
}
