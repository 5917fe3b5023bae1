import JSZip from 'jszip';

const stylesPath = 'word/styles.xml';

/**
 * The same document with the styles of a house's own. Styles that the house has stay its own; those that only Keyline
 * has are added, since an import knows by them what is what. A sentence where the template is no document with styles.
 */
export async function withStylesOf(
  template: Uint8Array,
  written: Uint8Array,
): Promise<Uint8Array | { readonly problem: string }> {
  const house = await stylesIn(template);
  if (house === null) {
    return { problem: 'The template is no Word document (.docx), or has no styles.' };
  }
  const zip = await JSZip.loadAsync(written);
  const own = (await zip.file(stylesPath)?.async('string')) ?? '';
  const known = new Set(stylesOf(house).map(({ id }) => id));
  const missing = stylesOf(own).filter(({ id }) => !known.has(id));
  const end = house.lastIndexOf('</w:styles>');
  zip.file(stylesPath, house.slice(0, end) + missing.map(({ text }) => text).join('') + house.slice(end));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function stylesIn(template: Uint8Array): Promise<string | null> {
  let styles: string | undefined;
  try {
    styles = await (await JSZip.loadAsync(template)).file(stylesPath)?.async('string');
  } catch {
    // It is no package at all.
  }
  return styles?.includes('</w:styles>') === true ? styles : null;
}

/** The styles of a file, each with its id. */
function stylesOf(styles: string): readonly { readonly id: string; readonly text: string }[] {
  return styles.split(/(?=<w:style )/).flatMap((piece) => {
    const end = piece.indexOf('</w:style>');
    const id = /^<w:style [^>]*w:styleId="([^"]*)"/.exec(piece)?.[1];
    return end === -1 || id === undefined ? [] : [{ id, text: piece.slice(0, end + '</w:style>'.length) }];
  });
}
