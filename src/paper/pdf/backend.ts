import PDFDocument from 'pdfkit';

/** One object of a PDF file: a dictionary, with bytes if it is a stream. */
export interface PdfObject {
  readonly data: Record<string, unknown>;
  write(chunk: Uint8Array | string): void;
  end(): void;
}

/** A place in the content of a page that a structure element owns. */
export type MarkedContent = object;

export interface StructureNode {
  add(child: StructureNode | MarkedContent): void;
  end(): void;
}

export interface Outline {
  addItem(title: string): Outline;
}

/**
 * What is used of pdfkit. It writes the file, its pages, outline and structure tree; the content of pages and the fonts are
 * our own, for speed and because its shared fonts lose characters (measured; see the folder's README). The parts used
 * here are not all in its public types, which is why its version is pinned and nothing else in the project touches it.
 */
export interface PdfBackend {
  readonly outline: Outline;
  readonly page: {
    readonly content: PdfObject;
    readonly fonts: Record<string, PdfObject>;
    readonly xobjects: Record<string, PdfObject>;
  };
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  addContent: (operators: string) => unknown;
  ref(data: Readonly<Record<string, unknown>>): PdfObject;
  struct(tag: string, options: Readonly<Record<string, unknown>>): StructureNode;
  addStructure(node: StructureNode): void;
  markStructureContent(tag: string): MarkedContent;
  markContent(tag: string, options?: Readonly<Record<string, unknown>>): void;
  endMarkedContent(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  end(): void;
}

/** What a reader program shows of a document. */
export interface DocumentInfo {
  readonly title: string;
  readonly subject: string;
  /** BCP 47: zh-CN, en. */
  readonly language: string;
}

/**
 * The date that every document carries: the file must not depend on the day it was made, and the standard wants one. It is
 * the date of the format, not of the exam.
 */
const fixedDate = new Date(Date.UTC(2026, 0, 1));

/** Starts a tagged PDF 1.7. Nothing is compressed by pdfkit: zlib's bytes differ between versions of Node and processors. */
export function startPdf({ title, subject, language }: DocumentInfo): PdfBackend {
  const document = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    // An empty name keeps pdfkit from loading Helvetica.
    font: '',
    info: {
      Title: title,
      Subject: subject,
      Producer: 'gradpaper',
      Creator: 'gradpaper',
      CreationDate: fixedDate,
      ModDate: fixedDate,
    },
  });
  return document as unknown as PdfBackend;
}

/** A text in a dictionary; pdfkit takes plain strings for names. */
export const textString = (text: string): unknown => Object(text);
