/** The values of `--format` for findings. */
export const formatNames = ['text', 'concise', 'json', 'sarif', 'github', 'junit', 'checkstyle'] as const;

export type FormatName = (typeof formatNames)[number];
