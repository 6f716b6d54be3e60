import { bracketed } from './voice.js';
import type { Scripts, Written } from './voice.js';
import type { Piece } from './piece.js';

/** Pairs of a character and its small form. */
const pairs = (list: string): ReadonlyMap<string, string> => {
  const all = Array.from(list);
  return new Map(
    all.flatMap((plain, index) => (index % 2 === 0 ? [[plain, all[index + 1] ?? '']] : [])),
  );
};

/** Unicode has indices for these only; the Greek ones are left out, since hardly a terminal's font has them. */
const lowered = pairs('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ');

const raised = pairs(
  '∘°0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹−⁻+⁺aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻTᵀ⊤ᵀ′′**',
);

/** Powers that read well when small: a whole number, one letter, a mark. Longer ones are clearer as ^(n+1). */
const smallPower = /^(?:[−+]?\d+|[a-zT⊤*+′∘]|′+)$/u;

/** Longer ones are hard to read when small: compare ∑₂ᵢ₊ⱼ₌ₘ with ∑_(2i+j=m). */
const longestIndex = 4;

/** A power without indices of its own: e^(zₖ) would else be read as an e with a power and an index. */
const oneLevel = /^[\p{Lu}\p{Ll}\d.]+$|^[^\p{L}\d]+$|^\(.*\)$|^\[.*\]$/u;

/** Indices and powers in small characters where Unicode has them, else after _ and ^. */
export function smallScripts({
  sub,
  sup,
  primes,
}: Scripts): Pick<Piece, 'text' | 'raised' | 'open'> {
  const low = !sub?.text ? '' : index(sub);
  const high = !sup?.text ? '' : power(sup);
  const text = `${low}${'′'.repeat(primes)}${high}`;
  return { text, raised: sup !== undefined, open: /[_^][^()_^]*$/u.test(text) };
}

function index(sub: Written): string {
  const fits = sub.text.length <= longestIndex;
  return (fits ? small(sub.text, lowered) : undefined) ?? `_${bracketed(sub)}`;
}

function power(sup: Written): string {
  const fits = smallPower.test(sup.text);
  const single = sup.single && oneLevel.test(sup.text);
  return (fits ? small(sup.text, raised) : undefined) ?? `^${bracketed({ ...sup, single })}`;
}

/** The text in small characters; undefined if one of its characters has no small form. */
function small(text: string, forms: ReadonlyMap<string, string>): string | undefined {
  const all = Array.from(text, (character) => forms.get(character));
  return all.includes(undefined) ? undefined : all.join('');
}

/** The degree of a root: ³√x. */
export const smallDegree = (degree: string): string => small(degree, raised) ?? `(${degree})`;
