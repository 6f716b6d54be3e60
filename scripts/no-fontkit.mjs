// Stands in for fontkit in the bundle. pdfkit loads it at once (1.8 MB with its tables for Brotli), but only uses it to embed
// fonts; gradpaper embeds its own subsets.
export function create() {
  throw new Error('gradpaper embeds fonts itself; pdfkit was asked to');
}
