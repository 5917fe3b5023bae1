/**
 * One spelling for all spellings of an address: clients escape `:` and other characters differently,
 * and write the drive letter of Windows large or small. An address that cannot be read stays as it is.
 */
export function normaliseUri(uri: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(uri);
  } catch {
    decoded = uri;
  }
  return decoded.replace(/^(?<scheme>file:\/\/\/)(?<drive>[A-Za-z])(?=:)/, (_all, scheme: string, drive: string) => {
    return scheme + drive.toLowerCase();
  });
}

/** The innermost of the folders that an address lies in; null where it lies in none of them. */
export function folderOf(uri: string, folders: readonly string[]): string | null {
  const plain = normaliseUri(uri);
  const around = folders.filter((folder) => plain.startsWith(`${normaliseUri(folder).replace(/\/$/, '')}/`));
  return around.sort((left, right) => right.length - left.length)[0] ?? null;
}

/** Whether one of these places, all of them normalised, is `place` or lies in it. */
export function isOrHolds(place: string, places: Iterable<string>): boolean {
  const plain = place.replace(/\/$/, '');
  for (const other of places) {
    if (other === plain || other.startsWith(`${plain}/`)) {
      return true;
    }
  }
  return false;
}
