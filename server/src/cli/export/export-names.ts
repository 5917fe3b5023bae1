/** The formats that `keyline export` writes. */
export const exportFormats = ['csv', 'jsonl', 'parquet', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];
