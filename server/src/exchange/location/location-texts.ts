/** The text without line endings and spaces around it; null where nothing is left. */
export function filled(text: string | null | undefined): string | null {
  const shown = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return shown === '' ? null : shown;
}

/** A key of the front matter with its text; nothing where the text is empty. */
export function entry<Key extends string>(key: Key, text: string | null | undefined): { readonly [K in Key]?: string } {
  const value = filled(text);
  return value === null ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}
