/**
 * The address of what `reference`, written in the file `uri`, points at. It has the scheme and the host of that file:
 * a reference to anywhere else becomes the name of no file, for even a look at another computer may log in there.
 */
export function resolveAddress(uri: string, reference: string): string {
  const address = /^[a-z][a-z\d+.-]+:/i.test(reference) ? reference : addressOfPath(reference);
  if (!URL.canParse(address, uri)) {
    return reference;
  }
  const resolved = new URL(address, uri);
  const { protocol, host } = new URL(uri);
  return resolved.protocol === protocol && resolved.host === host ? resolved.href : encodeURIComponent(reference);
}

/** A path in which `%`, `#` and `?` mean themselves. */
function addressOfPath(path: string): string {
  return path.replace(/[%#?]/g, encodeURIComponent);
}
