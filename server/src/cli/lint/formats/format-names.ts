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
  'part',
] as const;

export type FormatName = (typeof formatNames)[number];
