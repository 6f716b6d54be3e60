/** Pieces of SVG text. What comes from programs goes through `escape` before it gets here. */

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text that can stand between tags and in attributes; signs that XML does not allow are left out. */
export const escape = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, (sign) =>
      '\t\n\r'.includes(sign) ? sign : '',
    )
    .replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** What a table has under a name that comes from a program; nothing under names that all objects have. */
export const named = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Further away than any paper reaches: programs that draw SVG lose themselves in larger numbers. */
const furthest = 1e6;

/** A number with at most two decimals. */
export const short = (value: number): string => {
  const near = Math.max(-furthest, Math.min(furthest, value));
  const text = (Number.isNaN(near) ? 0 : near).toFixed(2);
  const trimmed = text.replace(/\.?0+$/, '');
  return trimmed === '-0' ? '0' : trimmed;
};

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes without a value are left out. */
export const element = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? short(value) : escape(String(value))}"`,
    )
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** Colour and opacity of `#rrggbb` or `#rrggbbaa`, for fills or strokes; `none` for no colour. */
export const paint = (kind: 'fill' | 'stroke', colour: string | null | undefined): Attributes => {
  if (colour === null || colour === undefined) return { [kind]: 'none' };
  if (colour.length < 9) return { [kind]: colour };
  return {
    [kind]: colour.slice(0, 7),
    [`${kind}-opacity`]: Number.parseInt(colour.slice(7, 9), 16) / 255,
  };
};

const dashes: Readonly<Record<string, string>> = {
  '--': '3.7 1.6',
  dashed: '3.7 1.6',
  '-.': '6.4 1.6 1 1.6',
  dashdot: '6.4 1.6 1 1.6',
  ':': '1 1.65',
  dotted: '1 1.65',
};

/** The lengths of the dashes of a line style, in the unit of the drawing; nothing for full lines. */
export const dashesOf = (style: string, width: number): string | undefined =>
  named(dashes, style)
    ?.split(' ')
    .map((each) => short(Number(each) * width))
    .join(' ');
