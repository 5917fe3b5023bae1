/** The values of `--format` for findings. */
export const formatNames = [
  'text',
  'concise',
  'json',
  'sarif',
  'github',
  'gitlab',
  'azure',
  'rdjson',
  'junit',
  'checkstyle',
] as const;

export type FormatName = (typeof formatNames)[number];
