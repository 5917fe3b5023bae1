/**
 * What a published page carries around the report itself, as it is printed: the knowledge that import works from.
 * A template is a whole line; letter case, kinds of quote and dash, and spaces do not matter. A slot stands for the rest.
 */
export interface PublishedPage {
  /** Whole lines of the page that say nothing of the report; `{text}` stands for any words. */
  readonly furniture: readonly string[];
  /** Words at the end of a line that belong to the page, such as an invitation to read more. */
  readonly tails: readonly string[];
  /** Lines that begin a list of the page's contents. */
  readonly contents: readonly string[];
  /** Entries of such a list besides the names of the framework. */
  readonly contentsEntries: readonly string[];
  /** Lines of the page's head that say something of the report; the first that fits a line counts. */
  readonly headers: readonly PageHeader[];
}

export interface PageHeader {
  readonly kind: PageHeaderKind;
  readonly templates: readonly string[];
}

/**
 * `assessed`, `updated` and `published` have a slot `{date}`; `overall` has `{rating}`: the rating of the whole organisation, which
 * is not that of this report; `notice` and `provider` have `{text}`, and without it the next line holds the words;
 * `organisation`: the page is that of a provider, so the name on top of it is the provider's and not a location's.
 */
export type PageHeaderKind = 'assessed' | 'updated' | 'published' | 'overall' | 'notice' | 'provider' | 'organisation';
