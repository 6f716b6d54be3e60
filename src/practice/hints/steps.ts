/**
 * The steps of a worked solution, for hints: its paragraphs, or the sentences of its only paragraph. Tables and code are no
 * steps, and no sentence ends inside a formula.
 */
export function stepsIn(markdown: string): readonly string[] {
  const paragraphs = markdown
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/^(?:\||```)/.test(text));
  const [only] = paragraphs;
  return only !== undefined && paragraphs.length === 1 ? sentences(only) : paragraphs;
}

const ends = /(?<=[。；？！])|(?<=[.;?!])\s+(?=[A-Z$])/;

/** The sentences of a paragraph; pieces of a formula that holds such a sign are joined again. */
function sentences(paragraph: string): readonly string[] {
  const found: string[] = [];
  let open = '';
  for (const piece of paragraph.split(ends)) {
    open += (open === '' ? '' : ' ') + piece;
    if ((open.match(/\$/g) ?? []).length % 2 === 1) continue;
    found.push(open.trim());
    open = '';
  }
  return [...found, open.trim()].filter((text) => text !== '');
}
