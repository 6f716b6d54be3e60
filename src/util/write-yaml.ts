import { stringify } from 'yaml';

/** Plain data as YAML that people read: long texts in lines, no references. */
export const writeYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 110, aliasDuplicateObjects: false });
