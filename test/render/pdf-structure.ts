/** An element of the structure of a PDF, which screen readers follow. */
export interface PdfElement {
  /** Such as `H1`, `P` or `TH`. */
  readonly tag: string;
  /** The dictionary of the element, as it is written. */
  readonly text: string;
  readonly children: readonly PdfElement[];
}

/** The structure of a PDF; its writer leaves the objects of it uncompressed. */
export function pdfStructure(pdf: Uint8Array): PdfElement {
  const text = latin(pdf);
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of text.matchAll(/(\d+) 0 obj\n(<<\n {2}\/Type \/StructElem\n.*?)\nendobj/gs)) {
    objects.set(number, body);
  }
  const elementOf = (number: string): PdfElement => {
    const body = objects.get(number) ?? '';
    const kids = /\n {2}\/K \[([^\]]*)\]/.exec(body)?.[1] ?? '';
    const children = [...kids.matchAll(/(\d+) 0 R/g)]
      .map(([, child = '']) => child)
      .filter((child) => objects.has(child));
    return { tag: /\/S \/(\w+)/.exec(body)?.[1] ?? '', text: body, children: children.map(elementOf) };
  };
  const root = [...objects].find(([, body]) => body.includes('/S /Document'))?.[0] ?? '';
  return elementOf(root);
}

/** All elements with one of these tags, in reading order. */
export function tagged(element: PdfElement, ...tags: readonly string[]): readonly PdfElement[] {
  const below = element.children.flatMap((child) => tagged(child, ...tags));
  return tags.includes(element.tag) ? [element, ...below] : below;
}

/** The bytes as text, one character each. */
export function latin(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}
