/** The label of a footnote, from the name of its place in the page or a link to it; null where it is no such name. */
export function footnoteLabel(place: string | null): string | null {
  const label = /^#?footnote-fn-(.+)$/s.exec(place ?? '')?.[1];
  return label === undefined ? null : decoded(label);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
