import type { PosterPaper } from '../../render/poster/poster.ts';

/** What `keyline render` makes of a report. */
export const outputKinds = ['page', 'poster', 'news'] as const;

export type OutputKind = (typeof outputKinds)[number];

/** The formats of files that it writes. */
export const outputFormats = ['html', 'pdf', 'docx'] as const;

export type OutputFormat = (typeof outputFormats)[number];

/** The sizes of paper of a poster. */
export const paperSizes = ['a4', 'a3'] as const satisfies readonly PosterPaper[];
