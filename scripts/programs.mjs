// The programs (and one library) that some tests need, each with a command that succeeds where it is installed. A folder tests/with-<name>/ holds
// the tests that need <name>.
export const programs = {
  chromium: ['chromium', ['--version']],
  native: [
    process.execPath,
    [
      '-e',
      // Node 23 and later lack a function that the package calls.
      "require('util').isNullOrUndefined ??= (value) => value == null; const tf = require('@tensorflow/tfjs-node'); process.exit(tf.add(1, 2).dataSync()[0] === 3 ? 0 : 1);",
    ],
  ],
  poppler: ['pdftotext', ['-v']],
  python: ['python3', ['--version']],
  qpdf: ['qpdf', ['--version']],
  tmux: ['tmux', ['-V']],
};
