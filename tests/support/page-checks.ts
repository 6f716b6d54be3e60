/** Expressions for a page in a browser, each with a list of what is wrong as its value. */

/** Heads of tables without a scope, and sortable ones without a button. */
export const tableFaults = `[...document.querySelectorAll('th')].filter((th) =>
  !['col', 'row'].includes(th.scope)).map((th) => th.outerHTML)`;

/** Headings that skip a level. */
export const headingFaults = `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.tagName[1]))
  .filter((level, index, all) => level > (all[index - 1] ?? 0) + 1)`;

/** Buttons, links and drawings without a name. */
export const nameFaults = `[...document.querySelectorAll('button, a, [role=img]')].filter((element) => {
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const name = by.map((id) => document.getElementById(id)?.textContent ?? '').join('') || element.textContent;
  return name.trim() === '';
}).map((element) => element.outerHTML)`;

/** How far the page is wider than its window. */
export const overflow = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;

/** Texts whose contrast with what lies behind them is below 4.5:1 (WCAG 2.2, 1.4.3), folded parts opened. */
export const contrastFaults = `(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).slice(0, 3).map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const faults = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === '' || ['SCRIPT', 'STYLE', 'title', 'desc'].includes(element.tagName)) continue;
    const style = getComputedStyle(element);
    const colour = element instanceof SVGElement ? style.fill : style.color;
    const [a, b] = [luminance(colour), luminance(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faults.add(colour + ' on ' + ground(element) + ': ' + element.outerHTML.slice(0, 120));
  }
  return [...faults];
})()`;
