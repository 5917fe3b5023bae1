/** A short explanation beside the text: in a hover or beside a completion. Written as data, so that any client can show it. */
export interface Help {
  readonly title: string;
  readonly parts: readonly HelpPart[];
}

export type HelpPart = HelpText | HelpTable | HelpLink;

/** A paragraph of plain text. */
export interface HelpText {
  readonly kind: 'text';
  readonly text: string;
}

/** A small table of plain texts; every row has as many cells as the header. */
export interface HelpTable {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A link to a page that says more. */
export interface HelpLink {
  readonly kind: 'link';
  readonly text: string;
  readonly address: string;
}

/** A paragraph for each text that there is something in. */
export function helpTexts(...texts: readonly (string | null | undefined)[]): readonly HelpText[] {
  return texts.flatMap((text) => (text === null || text === undefined || text === '' ? [] : [{ kind: 'text', text }]));
}
