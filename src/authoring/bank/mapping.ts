/** Says whether a value of a YAML file is a mapping (`key: value`). */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
