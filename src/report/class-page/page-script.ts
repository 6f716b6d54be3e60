/**
 * The page's only script, in plain JavaScript for the browser: it turns heads of sortable tables into buttons, opens the question
 * that a link leads to, and unfolds everything for print. Without it the page has all the same content, in the order given.
 * Names are compared as the reader's language orders them: this is what the reader sees, not what is written.
 */
export const pageScript = `
'use strict';
(() => {
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const valueOf = (row, index) => {
    const cell = row.cells[index];
    return cell.dataset.value ?? cell.textContent.trim();
  };
  const compare = (a, b) => {
    const [x, y] = [a === '' ? NaN : Number(a), b === '' ? NaN : Number(b)];
    return Number.isNaN(x) || Number.isNaN(y) ? words.compare(a, b) : x - y;
  };
  const sort = (table, head, index) => {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, index) }));
    rows.sort((a, b) => {
      if ((a.value === '') !== (b.value === '')) return a.value === '' ? 1 : -1;
      return descending ? compare(b.value, a.value) : compare(a.value, b.value);
    });
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    body.append(...rows.map(({ row }) => row));
  };
  for (const table of document.querySelectorAll('table.sortable'))
    [...table.tHead.rows[0].cells].forEach((head, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sort(table, head, index));
    });
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
})();
`;
