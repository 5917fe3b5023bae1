/** The address of what `reference`, written in the file `uri`, points at. */
export function resolveAddress(uri: string, reference: string): string {
  const address = /^[a-z][a-z\d+.-]+:/i.test(reference) ? reference : addressOfPath(reference);
  return URL.canParse(address, uri) ? new URL(address, uri).href : reference;
}

/** A path in which `%`, `#` and `?` mean themselves. */
function addressOfPath(path: string): string {
  return path.replace(/[%#?]/g, encodeURIComponent);
}
