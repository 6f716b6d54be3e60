import type { MarkdownIt } from 'markdown-it';
import * as z from 'zod';
import { printedFigureSchema } from '../../exam/manifest/question-schema.js';
import { languages } from '../../util/localized-text.js';
import { closedObject } from '../../util/schema.js';
import { TemplateError } from './template-error.js';
import type { Block, Option } from './block.js';
import { parseInlines } from './parse-inlines.js';

/** What each directive takes: the JSON after its name. */
const attributes = {
  title: closedObject({}),
  notes: closedObject({}),
  solution: closedObject({}),
  section: closedObject({
    title: z.string(),
    detail: z.string().default(''),
    box: z.array(z.string()).default([]),
  }),
  question: closedObject({
    label: z.string(),
    source: z.string(),
    brackets: z.number().min(0).max(20).default(0),
  }),
  part: closedObject({ label: z.string() }),
  second: closedObject({ language: z.enum(languages) }),
  space: closedObject({ lines: z.number().min(0).max(100) }),
  'score-table': closedObject({ rows: z.array(z.array(z.string())).min(1) }),
  figure: printedFigureSchema,
  options: closedObject({
    options: z.array(
      closedObject({
        label: z.string(),
        texts: z.array(closedObject({ text: z.string(), language: z.enum(languages) })).min(1),
      }),
    ),
  }),
} as const;

type Name = keyof typeof attributes;
type Attributes<N extends Name> = z.output<(typeof attributes)[N]>;

interface Context {
  readonly markdown: MarkdownIt;
  readonly children: () => Block[];
}

const makers: { readonly [N in Name]: (given: Attributes<N>, context: Context) => Block } = {
  title: (_, { children }) => ({ kind: 'title', children: children() }),
  notes: (_, { children }) => ({ kind: 'notes', children: children() }),
  solution: (_, { children }) => ({ kind: 'solution', children: children() }),
  section: (given, { children }) => ({ kind: 'section', ...given, children: children() }),
  question: (given, { children }) => ({ kind: 'question', ...given, children: children() }),
  part: (given, { children }) => ({ kind: 'part', ...given, children: children() }),
  second: (given, { children }) => ({ kind: 'second', ...given, children: children() }),
  space: (given) => ({ kind: 'space', ...given }),
  'score-table': (given) => ({ kind: 'score-table', ...given }),
  figure: (figure) => ({ kind: 'figure', figure }),
  options: ({ options }, { markdown }) => ({
    kind: 'options',
    options: options.map((option) => optionOf(option, markdown)),
  }),
};

type GivenOption = Attributes<'options'>['options'][number];

const optionOf = ({ label, texts }: GivenOption, markdown: MarkdownIt): Option => ({
  label,
  texts: texts.map(({ text, language }) => ({
    language,
    content: parseInlines(markdown.parseInline(text, {})[0]?.children ?? []),
  })),
});

/** An opening `:::` line: its name, its JSON, and a way to parse what it encloses. */
export interface DirectiveSource extends Context {
  readonly name: string;
  readonly json: string;
}

/** The block of a directive. @throws TemplateError naming what is wrong with it and what there is. */
export function parseDirective({ name, json, ...context }: DirectiveSource): Block {
  if (!isName(name))
    throw new TemplateError(`unknown directive "::: ${name}"`, Object.keys(attributes));
  const parsed = attributes[name].safeParse(parseJson(name, json));
  if (!parsed.success)
    throw new TemplateError(`"::: ${name}" has wrong attributes: ${complaintOf(parsed.error)}`, []);
  // The schema of this very name has just accepted the attributes.
  return (makers[name] as (given: unknown, context: Context) => Block)(parsed.data, context);
}

const complaintOf = ({ issues }: z.ZodError): string =>
  z.prettifyError({
    issues: issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? { ...issue, message: `unknown: ${issue.keys.join(', ')}` }
        : issue,
    ),
  });

const isName = (name: string): name is Name => Object.hasOwn(attributes, name);

function parseJson(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new TemplateError(`"::: ${name}" is not followed by JSON: ${json}`, [], { cause });
  }
}
