import test from 'ava';
import { Typefaces } from '../../../src/paper/fonts/typefaces.js';
import type { Page, PlacedMark } from '../../../src/paper/layout/draw.js';
import type { Element } from '../../../src/paper/layout/element.js';
import { writePdf } from '../../../src/paper/pdf/write-pdf.js';
import { readFont } from '../../support/full-fonts.js';
import { entry } from '../../support/paper-typesetter.js';
import { partsOfPdf } from '../../support/read-pdf.js';
import type { PdfPart } from '../../support/read-pdf.js';

const typefaces = new Typefaces();
test.after.always(() => {
  typefaces.close();
});
const info = { title: '期末 Exam', subject: 'gradpaper abc', language: 'zh-CN' };
const root: Element = { tag: 'Document' };
const mark = (text: string, element?: Element): PlacedMark => ({
  x: 10,
  y: 20,
  content:
    text === ''
      ? []
      : [
          {
            draw: 'text',
            x: 0,
            y: 0,
            face: /[a-z]/.test(text) ? 'serif' : 'han-serif',
            size: 10,
            text,
          },
        ],
  ...(element && { element }),
});
const page = (...marks: PlacedMark[]): Page => ({ width: 200, height: 100, marks });
const write = async (...pages: Page[]) => partsOfPdf(await writePdf(pages, info, typefaces));
const dictionaries = async (pattern: RegExp, ...pages: Page[]): Promise<string[]> =>
  (await write(...pages))
    .map(({ dictionary }) => dictionary)
    .filter((dictionary) => pattern.test(dictionary));

/** The structure tree: each element's tag, and in brackets what it holds; numbers are pieces of content. */
function treeOf(parts: readonly PdfPart[]): string {
  const elements = new Map(parts.map(({ number, dictionary }) => [number, dictionary]));
  const tree = (number: number): string => {
    const dictionary = (elements.get(number) ?? '').replace(/\/Pg \d+ 0 R/g, '');
    const held = /\/K \[([^]*?)\]\n/.exec(dictionary)?.[1] ?? '';
    const children = Array.from(held.matchAll(/(\d+)( 0 R)?/g), ([, child = '', reference]) =>
      reference === undefined ? child : tree(Number(child)),
    );
    return `${/\/S \/(\w+)/.exec(dictionary)?.[1] ?? ''}(${children.join(' ')})`;
  };
  const root = parts.find(({ dictionary }) => dictionary.includes('/StructTreeRoot'));
  return tree(Number(/\/K \[(\d+) 0 R\]/.exec(root?.dictionary ?? '')?.[1]));
}

test('the structure follows the order of reading, each element once', async (t) => {
  const section: Element = { tag: 'Sect', parent: root };
  const paragraph: Element = { tag: 'P', parent: section, language: 'zh' };
  const figure: Element = { tag: 'Figure', parent: section, alt: '图' };
  const parts = await write(
    page(mark('一', paragraph), mark('二', figure), mark('三', paragraph)),
    page(mark('四', paragraph)),
  );
  t.is(treeOf(parts), 'Document(Sect(P(0 2 0) Figure(1)))');
});

test('an element tells its language and what a drawing shows', async (t) => {
  const figure = { tag: 'Figure', parent: root, alt: 'a cell' } as const;
  const [shown] = await dictionaries(/\/S \/Figure/, page(mark('a', figure)));
  t.regex(shown ?? '', /\/Alt \(a cell\)/);
  for (const [language, tag] of [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const) {
    const [told] = await dictionaries(
      /\/S \/P/,
      page(mark('a', { tag: 'P', parent: root, language })),
    );
    t.true(told?.includes(`/Lang (${tag})`));
  }
});

test('an empty cell is an element without content', async (t) => {
  const row: Element = { tag: 'TR', parent: { tag: 'Table', parent: root } };
  const cells = ['a', '', 'b'].map((text) => mark(text, { tag: 'TD', parent: row }));
  t.is(treeOf(await write(page(...cells))), 'Document(Table(TR(TD(0) TD() TD(1))))');
  const heads = await dictionaries(/\/S \/TH/, page(mark('a', { tag: 'TH', parent: row })));
  t.regex(heads[0] ?? '', /\/Scope \/Column/);
});

test('decoration is marked as such, text by its element', async (t) => {
  const parts = await write(page(mark('a'), mark('b', { tag: 'P', parent: root })));
  const content = entry(
    parts.flatMap(({ stream }) => (stream?.includes('TJ') ? [stream.toString('latin1')] : [])),
    0,
  );
  t.regex(
    content,
    /\/Artifact <<\s*\/Type \/Layout\s*>> BDC\n[^]*<0001>[^]*\nEMC[^]*\/P <<\s*\/MCID 0\s*>> BDC\n[^]*<0002>[^]*\nEMC/,
  );
});

test('a bookmark is set once, at the first mark of its element', async (t) => {
  const heading: Element = { tag: 'H2', parent: root, bookmark: { title: '一、判断题', level: 0 } };
  const outlines = await dictionaries(
    /\/Title \(þÿ/,
    page(mark('一', heading), mark('二', heading)),
  );
  const items = outlines.filter((one) => one.includes('/Parent'));
  t.is(items.length, 1);
});

test('the file tells title, language and that it is tagged', async (t) => {
  const parts = await write(page(mark('a', root)));
  const all = parts.map(({ dictionary }) => dictionary).join('\n');
  t.regex(all, /\/Marked true/);
  t.regex(all, /\/Lang \(zh-CN\)/);
  t.regex(all, /\/DisplayDocTitle true/);
  t.regex(all, /\(gradpaper abc\)/);
  t.notRegex(all, /Helvetica/);
});

test('a face is embedded once, and pages name only the faces that they use', async (t) => {
  const parts = await write(page(mark('a')), page(mark('b'), mark('中')));
  t.is(parts.filter(({ dictionary }) => /\/Subtype \/Type0/.test(dictionary)).length, 2);
  const resources = parts.flatMap(
    ({ dictionary }) => /\/Font <<[^]*?>>/.exec(dictionary)?.[0] ?? [],
  );
  t.deepEqual(
    resources.map((one) => one.match(/\/F\d+/g)),
    [['/F1'], ['/F1', '/F2']],
  );
});

test('the embedded font has the glyphs of the text with their widths and characters', async (t) => {
  const parts = await write(page(mark('ab:')));
  const font = readFont(
    entry(
      parts.flatMap(({ dictionary, stream }) =>
        dictionary.includes('/Length1') && stream ? [stream] : [],
      ),
      0,
    ),
  );
  const widths = typefaces.shape('serif', 'ab:').glyphs.map(({ width }) => width);
  t.deepEqual(
    [1, 2, 3].map((number) => (font.getGlyph(number).advanceWidth * 1000) / font.unitsPerEm),
    widths,
  );
  const listed =
    /\/W \[([^\]]*\][^]*?)\]\n/.exec(parts.map(({ dictionary }) => dictionary).join('\n'))?.[0] ??
    '';
  for (const width of widths) t.true(listed.includes(`[${width}]`), listed);
  const unicode = parts.flatMap(({ stream }) =>
    stream?.includes('beginbfchar') ? [stream.toString('latin1')] : [],
  );
  t.regex(entry(unicode, 0), /<0001> <0061>\n<0002> <0062>\n<0003> <003a>/);
});

test('a colon keeps its text in a second document: its dot was not lost to the first', async (t) => {
  for (const text of ['a:', 'a.', 'a:.']) {
    const unicode = (await write(page(mark(text)))).flatMap(({ stream }) =>
      stream?.includes('beginbfchar') ? [stream.toString('latin1')] : [],
    );
    for (const character of text)
      t.true(
        entry(unicode, 0).includes(
          `<${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`,
        ),
        text,
      );
  }
});

test('a character without a glyph stops the file', async (t) => {
  await t.throwsAsync(writePdf([page(mark('a\u{1f600}'))], info, typefaces), {
    message: /U\+1F600/,
  });
});

test('the same pages give the same bytes', async (t) => {
  const pages = () => [page(mark('中文', { tag: 'P', parent: root }), mark('ab'))];
  const [first, second] = [
    await writePdf(pages(), info, typefaces),
    await writePdf(pages(), info, new Typefaces()),
  ];
  t.true(Buffer.from(first).equals(second));
});
