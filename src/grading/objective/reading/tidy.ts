const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\u2500\ufe58\ufe63]/g;
const fullWidth = /[\uff01-\uff5e]/g;
const superscripts = /[\u2070\u00b9\u00b2\u00b3\u2074-\u207b]+/g;

/**
 * An answer with one way of writing each sign: full-width letters, digits and punctuation become narrow, every space a plain one,
 * every dash a hyphen, raised digits `^` and digits. Nothing that has a meaning is lost. (Unicode's own NFKC would turn 10⁴
 * into 104 and 2½ into 21/2.)
 */
export const tidy = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(dashes, '-')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(superscripts, (digits) => `^${digits.replace(/./g, lowered)}`)
    .trim();

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';

const lowered = (sign: string): string => '0123456789+-'[raised.indexOf(sign)] ?? sign;

/** Says whether nothing was answered: nothing at all, spaces, or a line drawn through the box. */
export const isBlank = (tidied: string): boolean => /^[-\s]*$/.test(tidied);

/** An answer without what people write around one: "答案：", brackets around all of it, a full stop. */
export const bare = (tidied: string): string =>
  tidied
    .replace(/^(?:(?:答案?|answer|ans)\s*:|答案?是?)\s*/i, '')
    .replace(/\s*[。.;]$/, '')
    .replace(/^([([{【])(.*)[)\]}】]$/s, (all, _open: string, inner: string) =>
      /[()[\]{}【】]/.test(inner) ? all : inner,
    )
    .trim();

/** Longer answers than this are none that was asked for: they are not even tried. */
export const longest = 200;
