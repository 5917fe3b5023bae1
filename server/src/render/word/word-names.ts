/** The styles of a Word document by which an import knows what a paragraph is. Their names are a promise. */
export const wordStyles = {
  /** A field of a section: "Score: 3". */
  field: 'Keyline Field',
  /** A fact of the front matter: "Provider: Harbour Trust". */
  fact: 'Keyline Fact',
  /** What Keyline adds, which an import leaves out. */
  added: 'Keyline Added',
  /** Above a table that Keyline adds, which is left out with it. */
  tableTitle: 'Keyline Table Title',
  code: 'Keyline Code',
  rule: 'Keyline Rule',
  /** The first paragraph of a quotation, and those that go on with it. */
  quote: 'Keyline Quote',
  quoteMore: 'Keyline Quote More',
  /** A further paragraph of an item of a list, for each of the upper levels. */
  listMore: ['Keyline List 1', 'Keyline List 2', 'Keyline List 3'],
  tableHead: 'Keyline Table Head',
  tableCell: 'Keyline Table Cell',
  smallHead: 'Keyline Small Table Head',
  smallCell: 'Keyline Small Table Cell',
  /** Of words within a paragraph. */
  addedWords: 'Keyline Added Words',
  codeWords: 'Keyline Code Words',
} as const;

/** What stands before the name of a key of the front matter in the properties of a document. */
export const propertyPrefix = 'Keyline ';

/** What the bookmarks of headings and computed blocks begin with: `keyline_heading_DEPTH_NUMBER`, `keyline_block_NAME_NUMBER`. */
export const bookmarkPrefixes = { heading: 'keyline_heading_', block: 'keyline_block_' } as const;

/** What stands for a line across the page. */
export const ruleText = '* * *';

/** The id of a style by its name. */
export function styleId(name: string): string {
  return name.replaceAll(' ', '');
}
