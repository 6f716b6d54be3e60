/** The answer sheet is always A4, whatever the paper is printed on. Lengths in points. */
export const sheet = { width: 595.28, height: 841.89, edge: 60 } as const;

/** Black squares by which a scan is set straight. */
export const cornerMark = { size: 14, inset: 30 } as const;

export const qr = { size: 78, x: sheet.width - sheet.edge - 78, y: 62 } as const;

/** The grid of the student ID: a box to write each digit in, and ten bubbles below it. */
export const idGrid = { x: 60, y: 176, column: 17, box: 18, row: 15.5, radius: 5.8 } as const;

/** Questions stand in blocks of five rows, three blocks beside each other. */
export const block = {
  rows: 5,
  perLine: 3,
  width: (sheet.width - 2 * sheet.edge) / 3,
  row: 18,
  head: 17,
  gap: 12,
  bubble: 19,
  radius: 6.4,
} as const;

/** Where blocks begin on the first and on later pages (below the code and the white around it), and where they must end. */
export const blocksTop = { first: 384, later: 158 } as const;
export const blocksBottom = sheet.height - 70;

/** The height of a block with its head. */
export const blockHeight = block.head + block.rows * block.row + block.gap;

/** Dark enough to be printed, pale enough for a scanner to see what is pencilled in. */
export const bubbleColor = '#8c8c8c';
