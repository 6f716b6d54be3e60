// Stands in, in the bundle, for two libraries that pdfkit loads at once and gradpaper never uses: fontkit (1.8 MB with its tables
// for Brotli; gradpaper embeds its own subsets of fonts) and the ciphers (their tables take 0.1 s; papers are not encrypted).
const unused = (what) => () => {
  throw new Error(`${what} is left out of this build of gradpaper`);
};

export const create = unused('fontkit');
export const cbc = unused('AES in CBC mode');
export const ecb = unused('AES in ECB mode');
