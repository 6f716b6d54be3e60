import { symbol } from './tree.js';
import type { Role, SymbolNode } from './tree.js';

/** Commands that stand for one sign, as `command sign` pairs, by the role of the sign. */
const signs: Readonly<Partial<Record<Role, string>>> = {
  ordinary: `alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
    kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ
    chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
    partial ∂ nabla ∇ infty ∞ ell ℓ hbar ℏ Re ℜ Im ℑ emptyset ∅ varnothing ∅ forall ∀ exists ∃ neg ¬ lnot ¬
    top ⊤ bot ⊥ dots … ldots … dotsc … dotsb ⋯ cdots ⋯ vdots ⋮ ddots ⋱ prime ′ degree ° angle ∠ % % # # _ _ & & $ $
    square □ star ⋆`,
  plus: `pm ± mp ∓ cup ∪ cap ∩ setminus ∖ oplus ⊕ ominus ⊖ vee ∨ lor ∨ wedge ∧ land ∧ bmod mod`,
  times: `times × cdot · odot ⊙ otimes ⊗ ast * circ ∘ div ÷ bullet •`,
  relation: `le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝
    ll ≪ gg ≫ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ to → rightarrow → longrightarrow ⟶
    leftarrow ← gets ← longleftarrow ⟵ leftrightarrow ↔ mapsto ↦ longmapsto ⟼ Rightarrow ⇒ Longrightarrow ⟹
    implies ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ uparrow ↑ downarrow ↓ mid | parallel ∥ perp ⊥ colon : coloneqq ≔`,
  big: `sum ∑ prod ∏ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigodot ⨀`,
  open: `{ { lbrace { lfloor ⌊ lceil ⌈ langle ⟨ lvert | lVert ‖ lbrack [`,
  close: `} } rbrace } rfloor ⌋ rceil ⌉ rangle ⟩ rvert | rVert ‖ rbrack ]`,
  bar: `vert | | ‖ Vert ‖`,
};

const names = `ln log lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth max min sup inf lim limsup
  liminf arg argmax argmin det dim ker gcd Pr deg hom`;

/** White space, by what it means on a line of text. */
const spaces: Readonly<Record<string, string>> = {
  ',': ' ',
  ':': ' ',
  ';': ' ',
  ' ': ' ',
  enspace: ' ',
  quad: '   ',
  qquad: '   ',
};

const words = (list: string): string[] => list.trim().split(/\s+/);

function pairs(list: string, role: Role): [string, SymbolNode][] {
  const all = words(list);
  return all.flatMap((command, index): [string, SymbolNode][] =>
    index % 2 === 0 ? [[command, symbol(all[index + 1] ?? '', role)]] : [],
  );
}

/** Object.entries forgets that the keys are roles. */
const roles = ['ordinary', 'plus', 'times', 'relation', 'big', 'open', 'close', 'bar'] as const;

/** Every command that is one symbol. */
export const commandSymbols: ReadonlyMap<string, SymbolNode> = new Map([
  ...roles.flatMap((role) => pairs(signs[role] ?? '', role)),
  ...words(names).map((name) => [name, symbol(name, 'name')] as const),
  ...Object.entries(spaces).map(([name, text]) => [name, symbol(text, 'space')] as const),
  ['\\', symbol(';', 'punctuation')],
  ['newline', symbol(';', 'punctuation')],
]);

/** Commands that change size or place only. */
export const silent: ReadonlySet<string> = new Set([
  '!',
  ...words(`displaystyle textstyle scriptstyle limits nolimits bigl bigr Bigl Bigr biggl biggr Biggl Biggr big Big bigg
    Bigg bigm Bigm nonumber notag hline allowbreak`),
]);

/** Combining marks of accents (Unicode block 0300–036F and 20D0–20FF). */
export const accents: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['vec', '\u20d7'],
  ['check', '\u030c'],
]);

/** Alphabets whose letters have a place in Unicode that fonts of terminals have. */
export const alphabets: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['mathbb', letters('CℂHℍNℕPℙQℚRℝZℤ')],
  ['mathcal', letters('BℬEℰFℱHℋIℐLℒMℳRℛ')],
  ['mathscr', letters('BℬEℰFℱHℋIℐLℒMℳRℛ')],
]);

function letters(list: string): ReadonlyMap<string, string> {
  const all = Array.from(list);
  return new Map(
    all.flatMap((letter, index) => (index % 2 === 0 ? [[letter, all[index + 1] ?? '']] : [])),
  );
}

const characterRoles: Readonly<Record<string, Role>> = {
  '+': 'plus',
  '−': 'plus',
  '*': 'times',
  '×': 'times',
  '·': 'times',
  '/': 'slash',
  '=': 'relation',
  '<': 'relation',
  '>': 'relation',
  ':': 'relation',
  '≤': 'relation',
  '≥': 'relation',
  '≠': 'relation',
  '≈': 'relation',
  '→': 'relation',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '|': 'bar',
  ',': 'punctuation',
  '.': 'punctuation',
  ';': 'punctuation',
};

/** The symbol of a character that was typed as itself. */
export function characterSymbol(character: string): SymbolNode {
  if (character === '~') return symbol(' ', 'space');
  const text = character === '-' ? '−' : character;
  return symbol(text, characterRoles[text] ?? 'ordinary');
}
