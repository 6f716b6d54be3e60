const signs: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  approx: '≈',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  partial: '∂',
  sum: 'Σ',
  alpha: 'α',
  beta: 'β',
  delta: 'δ',
  eta: 'η',
  lambda: 'λ',
  mu: 'μ',
  sigma: 'σ',
  lceil: '⌈',
  rceil: '⌉',
  lfloor: '⌊',
  rfloor: '⌋',
  to: '→',
  ldots: '…',
  cdots: '…',
  dots: '…',
};

/** What rubrics tell the person who marks: no student writes it. */
const forMarkers =
  /\s*(?:（[^（）]*(?:分数|得分|也可|不提)[^（）]*）|\([^()]*(?:marks|accepted|need not)[^()]*\)|[，；]各占一半|[,;] half of the marks each)/g;

/** A text of the exam as a student would type it: no Markdown, and signs in place of TeX. A command without a sign leaves its name. */
export const asTyped = (text: string): string =>
  text
    .replace(forMarkers, '')
    .replace(/\\d?frac\{([^{}]*)\}\{([^{}]*)\}/g, '($1)/($2)')
    .replace(/\\(?:boldsymbol|mathrm|operatorname|text)\s*/g, '')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\([a-zA-Z]+)\s*/g, (_, command: string) => signs[command] ?? `${command} `)
    .replace(/[$`*{}\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
