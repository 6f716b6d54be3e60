import test from 'ava';
import { paperLanguages } from '../../src/paper/document/paper-language.js';
import { Printer } from '../../src/paper/printer.js';
import { both, everyKind, examOf, optionsOf, questionOf } from '../support/paper-exam.js';
import { orderFor, packageTemplates } from '../support/paper-printer.js';
import { sayAbout } from '../support/run-on-pdf.js';
import { sampleFigures } from '../support/sample-figures.js';

const printer = new Printer(packageTemplates);
test.after.always(() => {
  printer.close();
});

/** A paper with everything that a page can have: figures, formulas, tables, code, lists, answer room. */
const rich = both(
  '设 $x_1$：\n\n$$\\begin{cases}1&x>0\\\\0\\end{cases}$$\n\n```python\nx = 1  # 一\n```\n\n| 步 | $w$ |\n|---|---|\n| 1 | |\n\n- 甲\n- 乙\n\n结果？',
  'Let $x_1$:\n\n| step | $w$ |\n|---|---|\n| 1 | |\n\nResult?',
);
const drawn = examOf([
  ...everyKind(),
  ...Object.values(sampleFigures).map((figure, index) =>
    questionOf('single', 8 + index, { figure }),
  ),
  questionOf('multiple', 40, { stem: rich, options: optionsOf(5, 'A', { B: 'forgot-padding' }) }),
]);

const documents = paperLanguages.flatMap((language) => {
  const order = orderFor(drawn, language);
  const student = { id: '20240123', name: '李镕', class: '数学 1' };
  return [
    { name: `paper (${language})`, print: () => printer.paper(order) },
    {
      name: `paper on A3 with a name (${language})`,
      print: () => printer.paper({ ...order, sheet: 'a3', student }),
    },
    { name: `key (${language})`, print: () => printer.key(order) },
    { name: `two-way table (${language})`, print: () => printer.twoWayTable(order) },
    {
      name: `answer sheet (${language})`,
      print: async () => (await printer.answerSheet({ ...order, student })).pdf,
    },
  ];
});

for (const { name, print } of documents)
  test(`qpdf finds nothing wrong with the ${name}`, async (t) => {
    const said = sayAbout(await print(), 'qpdf', '--check', 'FILE');
    t.regex(said, /No syntax or stream encoding errors found/);
    t.notRegex(said, /WARNING/i);
  });

type Value =
  string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
type Dictionary = { readonly [key: string]: Value };
const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a file by the references that qpdf gives them: "12 0 R". */
function objectsOf(pdf: Uint8Array): ReadonlyMap<string, Dictionary> {
  const said = JSON.parse(
    sayAbout(pdf, 'qpdf', '--json=2', '--json-key=qpdf', '--json-stream-data=none', 'FILE'),
  ) as {
    readonly qpdf: readonly [
      unknown,
      Readonly<
        Record<string, { readonly value?: Value; readonly stream?: { readonly dict: Value } }>
      >,
    ];
  };
  return new Map(
    Object.entries(said.qpdf[1]).flatMap(([name, { value, stream }]) => {
      const dictionary = value ?? stream?.dict;
      return isDictionary(dictionary) ? [[name.replace(/^obj:/, ''), dictionary] as const] : [];
    }),
  );
}

const listOf = (value: Value | undefined): readonly Value[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
};

/** A name, a reference or a number as text; anything else as JSON, so that it is seen in a complaint. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** Walks the structure tree: complaints about wrong parents, and every piece of content by page and number. */
function walkStructure(objects: ReadonlyMap<string, Dictionary>) {
  const [rootName, root] = [...objects].find(([, one]) => one['/Type'] === '/StructTreeRoot') ?? [
    '',
    {},
  ];
  const complaints: string[] = [];
  const pieces: string[] = [];
  const seen = new Set<string>();
  const tags = new Set<string>();
  const visit = (name: string, parent: string): void => {
    const element = objects.get(name) ?? {};
    if (element['/P'] !== parent)
      complaints.push(`${name} names ${JSON.stringify(element['/P'])} as parent, not ${parent}`);
    if (seen.has(name)) complaints.push(`${name} stands in the tree twice`);
    seen.add(name);
    tags.add(textOf(element['/S']));
    for (const child of listOf(element['/K'])) {
      if (typeof child === 'number') pieces.push(`${textOf(element['/Pg'])} ${child}`);
      else if (isDictionary(child))
        pieces.push(`${textOf(child['/Pg'])} ${textOf(child['/MCID'])}`);
      else visit(textOf(child), name);
    }
  };
  for (const child of listOf(root['/K'])) visit(textOf(child), rootName);
  return { complaints, pieces, tags };
}

for (const { name, print } of documents)
  test(`the structure tree of the ${name} is sound`, async (t) => {
    const objects = objectsOf(await print());
    const { complaints, pieces, tags } = walkStructure(objects);
    t.deepEqual(complaints, []);
    t.is(new Set(pieces).size, pieces.length, 'no content belongs to two elements');
    t.true(tags.has('/Document') && tags.has(name.startsWith('answer') ? '/H1' : '/P'));
    // On each page the pieces are numbered without gaps.
    const byPage = new Map<string, number[]>();
    for (const piece of pieces) {
      const [page = '', number = ''] = piece.split(/ (?=\d+$)/);
      byPage.set(page, [...(byPage.get(page) ?? []), Number(number)]);
    }
    for (const numbers of byPage.values())
      t.deepEqual(
        numbers.toSorted((a, b) => a - b),
        numbers.map((_, index) => index),
      );
  });

test('figures and formulas have a text in their place', async (t) => {
  const objects = [...objectsOf(await printer.paper(orderFor(drawn, 'en'))).values()];
  const told = objects.filter((one) => one['/S'] === '/Figure' || one['/S'] === '/Formula');
  t.true(told.length > 15);
  t.true(told.every((one) => typeof one['/Alt'] === 'string' && one['/Alt'].length > 2));
});

test('the bookmarks are the sections', async (t) => {
  const objects = [...objectsOf(await printer.paper(orderFor(drawn, 'en'))).values()];
  const titles = objects.flatMap((one) =>
    '/Title' in one && '/Parent' in one ? [textOf(one['/Title'])] : [],
  );
  t.deepEqual(titles.map((title) => title.replace(/^u:/, '')).slice(0, 3), [
    'I. True or false',
    'II. Single choice',
    'III. Multiple choice',
  ]);
});
