/** The colours of code and figures on paper, and what they are on a dark screen. On their grounds all are at least 4.5:1. */
const darkFor: Readonly<Record<string, string>> = {
  // Code.
  '#24292f': '#d6dbe1',
  '#1f3a5f': '#a9c8f0',
  '#5a2ca0': '#c9a8ff',
  '#0b4f9c': '#8fbdf7',
  '#0a6b32': '#86d6a3',
  '#9a4a00': '#f2b27a',
  '#5c6670': '#a0abb7',
  '#7d3300': '#f0b48c',
  // Figures.
  '#1f1f1f': '#e5e9ed',
  '#6b6b6b': '#9aa4af',
  '#e9ecf0': '#29313a',
  '#c9d0d9': '#46525f',
  '#ffffff': '#1b2026',
};

/** Says whether a colour of the paper has one for the dark. */
export const hasDarkColour = (colour: string): boolean => Object.hasOwn(darkFor, colour);

/** The class that gives a text a colour of the paper. */
export const colourClass = (colour: string | undefined): string =>
  colour === undefined ? 'plain' : `c${colour.slice(1)}`;

const colours = Object.entries(darkFor).map(([light, dark]) => [light.slice(1), dark] as const);

/** Variables and classes for these colours; paper keeps its own. */
export const colourStyle = `
:root { ${colours.map(([name]) => `--c${name}: #${name};`).join(' ')} }
@media screen and (prefers-color-scheme: dark) {
  :root { ${colours.map(([name, dark]) => `--c${name}: ${dark};`).join(' ')} }
}
${colours.map(([name]) => `.c${name} { color: var(--c${name}); }`).join(' ')}
`;
