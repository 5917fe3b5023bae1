/** What holds for a whole site. */
export interface SiteOptions {
  /** Whose reports it holds, as readers see it on every page. */
  readonly title: string;
  /** Where it will be found, ending in a slash; null where nobody says. Only the feed needs to know. */
  readonly address: string | null;
  /** The place of a picture in the site that stands beside the title; null for none. */
  readonly logo: string | null;
  /** Styles that come after those of all sites. */
  readonly styles: string;
  /** Whether each report's PDF stands beside its page. */
  readonly hasPdf: boolean;
}
