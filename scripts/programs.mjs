// The programs (and one library) that some tests need, each with a command that succeeds where it is installed. A folder tests/with-<name>/ holds
// the tests that need <name>.
export const programs = {
  chromium: ['chromium', ['--version']],
  native: [
    process.execPath,
    [
      '-e',
      "require('util').isNullOrUndefined ??= (value) => value == null; require('@tensorflow/tfjs-node')",
    ],
  ],
  poppler: ['pdftotext', ['-v']],
  python: ['python3', ['--version']],
  qpdf: ['qpdf', ['--version']],
  tmux: ['tmux', ['-V']],
};
