import type { LocalizedText } from './localized-text.js';
import type { Problem } from './problem.js';

type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * Decodes a file's bytes as UTF-8, with or without a byte-order mark. Other encodings (UTF-16, GBK, …) are
 * recognised and named, since a wrong guess would turn Chinese into nonsense without a word.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign) return { problem: noText(file, foreign) };
  if (isUtf16(bytes)) return { problem: encodingProblem(file, 1, 1, 'UTF-16') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const { line, column } = firstBadByte(bytes);
    return { problem: encodingProblem(file, line, column, 'GBK / GB 18030?') };
  }
}

/** UTF-16 has a byte-order mark, or else zero bytes between its ASCII letters; text in UTF-8 has neither. */
function isUtf16(bytes: Uint8Array): boolean {
  const hasMark =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return hasMark || bytes[0] === 0 || bytes[1] === 0;
}

function encodingProblem(file: string, line: number, column: number, guess: string): Problem {
  return {
    code: 'file-encoding',
    severity: 'error',
    position: { file, line, column },
    message: {
      zh: `文件不是 UTF-8 编码（像是 ${guess}）`,
      en: `the file is not encoded in UTF-8 (it looks like ${guess})`,
    },
    advice: isTable(file) ? saveAsCsv : saveAsUtf8,
  };
}

const isTable = (file: string): boolean => /\.[ct]sv$/i.test(file);

const saveAsUtf8: LocalizedText = {
  zh: '用编辑器“另存为 UTF-8”。',
  en: 'Save it as UTF-8 ("Save with encoding" in most editors).',
};

/** The names that Excel gives the format; its plain "CSV" is in the encoding of the system, GBK on Chinese ones. */
const saveAsCsv: LocalizedText = {
  zh: '在 Excel 中“另存为”，类型选“CSV UTF-8（逗号分隔）”。',
  en: 'In Excel choose "Save As" and the type "CSV UTF-8 (Comma delimited)".',
};

interface Format {
  readonly name: LocalizedText;
  readonly advice: LocalizedText;
}

/** Files of other programs whose first bytes tell what they are. */
function foreignFormat(bytes: Uint8Array): Format | undefined {
  const begins = (magic: string) =>
    magic === Buffer.from(bytes.subarray(0, magic.length)).toString('latin1');
  if (begins('%PDF-')) return pdf;
  return begins('PK\u0003\u0004') || begins('PK\u0005\u0006') ? zip : undefined;
}

const pdf: Format = {
  name: { zh: 'PDF 文件', en: 'a PDF' },
  advice: {
    zh: '请给出文本文件（.csv、.yaml 等）。',
    en: 'Give the text itself: a .csv or .yaml file, for example.',
  },
};

const zip: Format = {
  name: {
    zh: 'Excel 工作簿（.xlsx）或别的 zip 压缩文件',
    en: 'an Excel workbook (.xlsx) or another zip archive',
  },
  advice: saveAsCsv,
};

const noText = (file: string, { name, advice }: Format): Problem => ({
  code: 'file-no-text',
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message: {
    zh: `这不是文本，而是 ${name.zh}`,
    en: `this is no text, but ${name.en}`,
  },
  advice,
});

/** The place of the first byte that breaks UTF-8; columns count UTF-16 units, as those of the YAML parser do. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodedStart(bytes, middle) === undefined) bad = middle;
    else good = middle;
  }
  const lines = (decodedStart(bytes, good) ?? '').split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The text of the first bytes, without a character that is cut at their end; undefined if a byte is wrong. */
function decodedStart(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
