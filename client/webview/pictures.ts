/**
 * Turns the relative addresses of pictures into addresses that the page can read. A picture that lies elsewhere than in
 * `folders` gives way to its text.
 */
export function placePictures(report: ParentNode, base: string, folders: readonly string[]): void {
  for (const picture of report.querySelectorAll('img')) {
    const source = picture.getAttribute('src') ?? '';
    if (/^(?:data|https?):/i.test(source)) {
      continue;
    }
    const address = addressOf(source, base, folders);
    if (address === null) {
      picture.replaceWith(picture.alt);
    } else {
      picture.src = address;
    }
  }
}

/** Null where the picture lies in none of the folders. An address that begins with "/" starts from the first of them. */
function addressOf(source: string, base: string, folders: readonly string[]): string | null {
  const start = source.startsWith('/') ? (folders[0] ?? base) : base;
  try {
    const { href } = new URL(source.replace(/^[\\/]+/, ''), start);
    // The browser writes addresses in its own way, so both are compared as it writes them.
    return folders.some((folder) => href.startsWith(new URL(folder).href)) ? href : null;
  } catch {
    return null;
  }
}
