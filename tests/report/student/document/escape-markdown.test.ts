import test from 'ava';
import fc from 'fast-check';
import { createMarkdown } from '../../../../src/paper/document/markdown.js';
import { parseBlocks } from '../../../../src/paper/document/parse-blocks.js';
import { plainText } from '../../../../src/paper/document/plain-text.js';
import {
  breakable,
  escapeMarkdown,
} from '../../../../src/report/student/document/escape-markdown.js';

const markdown = createMarkdown();
const printed = (text: string) => parseBlocks(markdown, `**a** ${escapeMarkdown(text)}`);

test('whatever a student writes is printed as it stands, in one paragraph', (t) => {
  const hostile = fc.string({
    unit: fc.constantFrom(...Array.from('$*_`:|-+#>&<=[]()!~\\"\'1a. 甲，')),
  });
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), (text) => {
      const line = text.replace(/[\0\s\u00a0\u2028\u2029\ufeff]+/g, ' ').trim();
      const blocks = printed(line);
      t.deepEqual(
        blocks.map(({ kind }) => kind),
        ['paragraph'],
      );
      t.is(plainText(blocks, 'words').replace(/^a ?/, ''), line.replace(/ +/g, ' '));
    }),
    { numRuns: 500 },
  );
});

const cases: readonly (readonly [string, string])[] = [
  ['$1$', '\\$1\\$'],
  ['a\r\n\r\n  b', 'a\\\nb'],
  ['::: title {}', '\\:\\:\\: title \\{\\}'],
  ['', ''],
];
for (const [text, escaped] of cases)
  test(`${JSON.stringify(text)} is written ${JSON.stringify(escaped)}`, (t) => {
    t.is(escapeMarkdown(text), escaped);
  });

test('runs of letters that no line can hold are parted', (t) => {
  t.is(breakable('x'.repeat(40)), 'x'.repeat(40));
  t.is(breakable('x'.repeat(90)), `${'x'.repeat(40)} ${'x'.repeat(40)} ${'x'.repeat(10)}`);
});
