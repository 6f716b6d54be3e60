import test from 'ava';
import fc from 'fast-check';
import { escapeHtml, markup, trusted } from '../../../src/report/html/markup.js';

test('values are escaped, HTML is kept, lists are joined', (t) => {
  const item = (text: string) => markup`<li>${text}</li>`;
  t.is(
    markup`<ul class="${'a"b'}">${['<x>', '&'].map(item)}${3}${trusted('<br>')}</ul>`.html,
    '<ul class="a&quot;b"><li>&lt;x&gt;</li><li>&amp;</li>3<br></ul>',
  );
});

test('control characters do not reach the page', (t) => {
  t.is(escapeHtml('a\0b\x1bc\td\ne'), 'a\ufffdb\ufffdc\td\ne');
});

test('no text can open a tag, an entity or end an attribute', (t) => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '\0') }),
      (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escapeHtml(text)),
    ),
  );
  t.pass();
});
