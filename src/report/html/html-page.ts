import { createHash } from 'node:crypto';
import type { Language } from '../../util/localized-text.js';
import { markup, trusted } from './markup.js';
import type { Html } from './markup.js';

/** A page that needs nothing but itself. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  /** All rules of style. No element may have a `style` attribute: the page's own policy forbids it. */
  readonly styles: string;
  readonly script?: string;
  /** Where the link that skips what stands above the content leads: the id of the `main` element. */
  readonly main: string;
  readonly body: Html;
}

/**
 * A whole HTML file. Its policy allows this style and this script by their hashes and forbids everything else, so that even a
 * text that slipped through unescaped could neither run nor load anything (Content Security Policy Level 3).
 */
export function htmlPage(page: HtmlPage): string {
  const { language, title, styles, script, main, body } = page;
  const skip = language === 'zh' ? '跳到正文' : 'Skip to content';
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styles, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(styles)}</style>
</head>
<body>
<a class="skip" href="#${main}">${skip}</a>
${body}${script === undefined ? '' : markup`\n<script>${trusted(script)}</script>`}
</body>
</html>
`.html;
}

function policy(styles: string, script: string | undefined): string {
  const scripts = script === undefined ? "'none'" : hashOf(script);
  return [
    "default-src 'none'",
    `style-src ${hashOf(styles)}`,
    `script-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
