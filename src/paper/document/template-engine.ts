import Handlebars from 'handlebars';
import type { LocalizedText } from '../../util/localized-text.js';
import { paragraphs } from './paper-language.js';
import type { PaperLanguage } from './paper-language.js';
import { pointsLabel } from './phrases.js';
import { TemplateError } from './template-error.js';

/** The sources of all templates by name: `paper`, `stem`, `key`, `solution`. */
export type TemplateSources = Readonly<Record<string, string>>;

/** Fills one template with a view; the result is Markdown with directives. */
export type FillTemplate = (name: string, view: object) => string;

/** Compiles templates. Each can include each other as a partial: `{{> stem}}`. @throws TemplateError on wrong syntax. */
export function createTemplates(sources: TemplateSources): FillTemplate {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  const compiled = new Map(
    Object.entries(sources).map(([name, source]) => [
      name,
      handlebars.compile<object>(parsed(name, source), { noEscape: true, strict: false }),
    ]),
  );
  for (const [name, template] of compiled) handlebars.registerPartial(name, template);
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new TemplateError(`there is no template "${name}"`, [...compiled.keys()]);
    try {
      return template(view);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new TemplateError(`the template "${name}" cannot be filled: ${reason}`, [], { cause });
    }
  };
}

/** Handlebars parses at the first use, where it no longer knows whose text is wrong. */
function parsed(name: string, source: string): ReturnType<typeof Handlebars.parse> {
  try {
    return Handlebars.parse(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TemplateError(`the template "${name}" cannot be read: ${reason}`, [], { cause });
  }
}

interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly root: { readonly language: PaperLanguage } };
}

/** What templates can call. */
const helpers = {
  /** A value as JSON, for the attributes of a directive. */
  json: (value: unknown): string => JSON.stringify(value),
  /** An object of its named arguments: `(object label=label)`. */
  object: ({ hash }: HelperOptions) => hash,
  /** A text in the languages of the paper, with its points before it if any are given. */
  text(text: LocalizedText, { hash, data }: HelperOptions): string {
    const { language } = data.root;
    const { points } = hash;
    return paragraphs(typeof points === 'number' ? withPoints(text, points) : text, language);
  },
  /** Counts from 1. */
  increment: (index: number): number => index + 1,
};

function withPoints(text: LocalizedText, points: number): LocalizedText {
  const { zh, en } = pointsLabel(points);
  return {
    zh: `${zh}${beginsBlock(text.zh) ? '\n\n' : ''}${text.zh}`,
    en: `${en}${beginsBlock(text.en) ? '\n\n' : ' '}${text.en}`,
  };
}

/** Says whether a text begins with something that must begin a line: a displayed formula, a listing, a table, a list. */
const beginsBlock = (text: string): boolean => /^(?:\$\$|```|\||[-*+] |\d+[.)] )/.test(text);
