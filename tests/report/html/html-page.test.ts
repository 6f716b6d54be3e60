import { createHash } from 'node:crypto';
import test from 'ava';
import { htmlPage } from '../../../src/report/html/html-page.js';
import type { HtmlPage } from '../../../src/report/html/html-page.js';
import { markup } from '../../../src/report/html/markup.js';

const page: HtmlPage = {
  language: 'zh',
  title: 'A < B',
  styles: 'p { color: red; }',
  script: "'use strict'; if (1 < 2 && 3) {}",
  main: 'content',
  body: markup`<main id="content">${'<b>'}</main>`,
};

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const unescaped = (html: string): string => html.replaceAll('&#39;', "'");

test('the policy allows exactly the style and the script of the page', (t) => {
  const html = htmlPage(page);
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  t.is(
    unescaped(policy),
    `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
  );
});

test('a page without a script allows none', (t) => {
  const { script, ...quiet } = page;
  t.truthy(script);
  const html = htmlPage(quiet);
  t.false(html.includes('<script'));
  t.true(unescaped(html).includes("script-src 'none'"));
});

for (const [language, lang, skip] of [
  ['zh', 'zh-CN', '跳到正文'],
  ['en', 'en', 'Skip to content'],
] as const)
  test(`the page says that it is in ${language}`, (t) => {
    const html = htmlPage({ ...page, language });
    t.true(html.includes(`<html lang="${lang}">`));
    t.true(html.includes(`<a class="skip" href="#content">${skip}</a>`));
    t.true(html.includes('<title>A &lt; B</title>'));
  });
