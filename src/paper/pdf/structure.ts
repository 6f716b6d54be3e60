import type { Element } from '../layout/element.js';
import type { PdfBackend, StructureNode } from './backend.js';

/** The structure tree of one document: elements are added as their first mark is drawn, which is the order of reading. */
export class Structure {
  private readonly pdf: PdfBackend;
  private readonly nodes = new Map<Element, StructureNode>();
  private readonly roots: StructureNode[] = [];
  private readonly bookmarked = new Set<Element>();

  constructor(pdf: PdfBackend) {
    this.pdf = pdf;
  }

  /** The node of an element; its ancestors are added before it. */
  nodeOf(element: Element): StructureNode {
    let node = this.nodes.get(element);
    if (!node) this.nodes.set(element, (node = this.create(element)));
    return node;
  }

  /** Draws content that belongs to an element. */
  draw(element: Element, operators: string): void {
    this.bookmark(element);
    this.nodeOf(element).add(this.pdf.markStructureContent(element.tag));
    this.pdf.addContent(operators);
    this.pdf.endMarkedContent();
  }

  /** Draws decoration, which is not read out. */
  drawArtifact(operators: string): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf.addContent(operators);
    this.pdf.endMarkedContent();
  }

  end(): void {
    for (const root of this.roots) root.end();
  }

  private create({ tag, parent, language, alt, actual }: Element): StructureNode {
    const above = parent && this.nodeOf(parent);
    const node = this.pdf.struct(tag, {
      ...(language !== undefined && { lang: language === 'zh' ? 'zh-CN' : 'en' }),
      ...(alt !== undefined && { alt }),
      ...(actual !== undefined && { actual }),
      ...(tag === 'TH' && { scope: 'Column' }),
    });
    if (above) above.add(node);
    else {
      this.pdf.addStructure(node);
      this.roots.push(node);
    }
    return node;
  }

  private bookmark(element: Element): void {
    if (!element.bookmark || this.bookmarked.has(element)) return;
    this.bookmarked.add(element);
    this.pdf.outline.addItem(element.bookmark.title);
  }
}
