/** What `keyline render` makes of a report. */
export const outputKinds = ['page', 'news'] as const;

export type OutputKind = (typeof outputKinds)[number];

/** The formats of files that it writes. */
export const outputFormats = ['html', 'pdf'] as const;

export type OutputFormat = (typeof outputFormats)[number];
