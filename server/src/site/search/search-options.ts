import type { Options } from 'minisearch';

/** What is shown of a report that is found. */
export interface FoundReport {
  /** Its page, from the top of the site. */
  readonly address: string;
  readonly title: string;
  /** Kind, provider, sort of service and day in one line. */
  readonly facts: string;
  /** The rating that stands for it, and its tone; empty for none. */
  readonly rating: string;
  readonly tone: string;
}

/** A report as the search reads it. */
export interface SearchedReport extends FoundReport {
  readonly id: number;
  readonly names: string;
  readonly words: string;
}

/** How the index is made and searched: the same for what makes it and for the page that reads it. */
export const searchOptions: Options<SearchedReport> = {
  fields: ['title', 'names', 'words'],
  storeFields: ['address', 'title', 'facts', 'rating', 'tone'],
  searchOptions: {
    boost: { title: 4, names: 2 },
    combineWith: 'AND',
    prefix: (term) => term.length > 1,
    // One slip in a word of middle length, two in a long one; a number is meant as it is written.
    fuzzy: (term) => (/\d/.test(term) || term.length < 5 ? 0 : term.length < 9 ? 1 : 2),
  },
};

/** What the script of the index hands to that of the page. */
export const indexName = 'keylineSearchIndex';
