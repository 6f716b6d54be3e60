/** HTML that may be printed as it stands: all that came from outside is escaped. */
export interface Html {
  readonly html: string;
}

/** What a template takes: texts are escaped, HTML is kept, lists are joined. */
export type HtmlPart = string | number | Html | readonly HtmlPart[];

/** A template literal whose values are escaped unless they are {@link Html}: no text can be forgotten. */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  const pieces = strings.map((text, index) => {
    const value = values[index];
    return value === undefined ? text : text + printed(value);
  });
  return { html: pieces.join('') };
}

/** HTML from a part of this program that escapes by itself. */
export const trusted = (html: string): Html => ({ html });

/** No HTML at all: what an optional part of a page is when it is left out. */
export const nothing: Html = { html: '' };

function printed(value: HtmlPart): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return 'html' in value ? value.html : value.map(printed).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for elements and quoted attributes. Control characters, which HTML does not allow, become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd');
