import { unzlibSync } from 'fflate';

/** An object of a PDF file: its dictionary as text, and the bytes of its stream, inflated. */
export interface PdfPart {
  readonly number: number;
  readonly dictionary: string;
  readonly stream: Buffer | undefined;
}

/** The objects of a PDF as we write it: no object streams, every stream with its length at hand. Not a reader for any PDF. */
export function partsOfPdf(bytes: Uint8Array): PdfPart[] {
  const source = Buffer.from(bytes).toString('latin1');
  return [...source.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj$/gm)].map(([, number, body = '']) => {
    const at = body.indexOf('\nstream\n');
    const dictionary = at === -1 ? body : body.slice(0, at);
    return {
      number: Number(number),
      dictionary,
      stream: at === -1 ? undefined : inflate(dictionary, body.slice(at + 8)),
    };
  });
}

function inflate(dictionary: string, body: string): Buffer {
  const content = Buffer.from(body.replace(/\nendstream$/, ''), 'latin1');
  return dictionary.includes('/FlateDecode') ? Buffer.from(unzlibSync(content)) : content;
}
