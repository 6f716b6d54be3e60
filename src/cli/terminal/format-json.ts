/** JSON as it is written to files: indented, with a newline at the end. */
export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
