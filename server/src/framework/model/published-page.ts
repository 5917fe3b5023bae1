/**
 * How the regulator's published pages are laid out, for the import of such a page. In every template letter case, kinds
 * of quotes and dashes, spaces, and a full stop or colon at the end do not matter.
 */
export interface PublishedPage {
  /** Lines, and sentences at the end of a line, that belong to the page and not to the report. Without slots. */
  readonly furniture: readonly string[];
  /** Lines of the page that hold a value of the report. The first that fits a line counts. */
  readonly lines: readonly PageLine[];
  /**
   * Words that begin a paragraph, before the day or days of the assessment: "Date of assessment:". Only pages of this
   * framework have them, and the paragraph speaks of the service as a whole.
   */
  readonly openings: readonly string[];
  /** What pages call the sorts of services, such as "Care home". */
  readonly sectors: readonly string[];
  /** Ids of the sections that stand once under each key question. */
  readonly parts: readonly string[];
  /** Ids of the sections that tell of earlier visits: what was rated so there, was so before. */
  readonly earlier: readonly string[];
  readonly note?: string | undefined;
}

/**
 * What a line of a published page tells about the report. `overall-rating` is that of the whole organisation, which is
 * not this report's, and `rating` that of the part which the line stands under. `other` has no place in the front matter
 * and is kept as text. Seven kinds hold no value: `contents` begins the list of the page's contents; `title` calls the page a report, and
 * `regulator` names who made it; `organisation` tells
 * that the name on top of the page is a provider's and not a location's; `occasion` says in set words why there was an
 * inspection, and `approach` that this framework was used, both of which only pages of this framework have; `review` says
 * that there was none on the day above it.
 */
export type PageValue =
  | 'report-date'
  | 'assessed'
  | 'updated'
  | 'published'
  | 'overall-rating'
  | 'previous-rating'
  | 'provider'
  | 'location'
  | 'service'
  | 'sector'
  | 'notice'
  | 'id'
  | 'title'
  | 'regulator'
  | 'contents'
  | 'organisation'
  | 'occasion'
  | 'review'
  | 'approach'
  | 'rating'
  | 'other';

export interface PageLine {
  readonly holds: PageValue;
  /** A template with the slot `{value}`; where it has none, the next line of the page is the value. */
  readonly template: string;
  /** That only pages of this framework have such a line, so that it is enough to choose the framework by. */
  readonly own?: true | undefined;
}
