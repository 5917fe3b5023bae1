import type { Element, ElementContent, Properties } from 'hast';
import type { Report, ReportSection } from '../report/report.ts';

/**
 * The attributes in which a page says what its report states, for the import of the page: `part` on everything that
 * Keyline adds to what the author wrote, the others on what they are about. No reader sees them, and nothing on the
 * page needs them. Their names and values are a promise.
 */
export const importMarks = {
  /** One of `PagePart`. */
  part: 'data-keyline',
  /** On the top of the page: the front matter as JSON, its values as written. */
  frontMatter: 'data-front-matter',
  /** On the heading of a section: 1 to 6, as in the source. */
  depth: 'data-depth',
  /** On the heading of a section: its fields as JSON, a list of names and values as written. */
  fields: 'data-fields',
  /** On a computed block: its name. */
  block: 'data-block',
  /** On a link that leads to another place than in the source: the address there. */
  address: 'data-address',
  /** On the words that stand in the place of an image: its address, what it shows, and its title. */
  image: 'data-image',
  imageText: 'data-alt',
  imageTitle: 'data-title',
  /** On the words of HTML, which are shown as they are written: one of `HtmlPlace`. */
  html: 'data-html',
} as const;

/** What Keyline adds to a page: its top, what it makes of fields, computed blocks, the list of footnotes. */
export const pageParts = ['report', 'values', 'computed', 'footnotes'] as const;

export type PagePart = (typeof pageParts)[number];

/** Whether a word behind `::` can be the name of a computed block; any other comes back as the words that the page shows. */
export function isBlockName(name: string): boolean {
  return /^[a-z][\w-]*$/i.test(name);
}

/** Whether HTML stood by itself or within a line: Keyline reads nothing in the one, and the words around the other. */
export const htmlPlaces = ['block', 'inline'] as const;

export type HtmlPlace = (typeof htmlPlaces)[number];

/** The mark of the top of the page. Keys that the dialect does not know, and values that do not fit, are not published. */
export function frontMatterMarks({ frontMatter: { written } }: Report): Properties {
  return { [importMarks.part]: 'report', [importMarks.frontMatter]: JSON.stringify(written) };
}

/** The marks of the heading of a section. */
export function sectionMarks({ section, fields }: ReportSection): Properties {
  const stated = fields.map(({ nameText, value }) => [nameText, value]);
  return {
    [importMarks.depth]: section.heading?.depth,
    ...(stated.length > 0 && { [importMarks.fields]: JSON.stringify(stated) }),
  };
}

/** The same elements, marked as a part that Keyline adds. */
export function markedParts(elements: readonly ElementContent[], part: PagePart): readonly ElementContent[] {
  return elements.map((element) =>
    element.type === 'element' ? withMarks(element, { [importMarks.part]: part }) : element,
  );
}

/** The same element with these marks besides. */
export function withMarks(element: Element, marks: Properties): Element {
  return { ...element, properties: { ...element.properties, ...marks } };
}
