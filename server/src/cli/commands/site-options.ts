export interface SiteCommandOptions {
  readonly output: string;
  /** Whose reports they are. */
  readonly title?: string;
  readonly theme?: string;
  /** Where the site will be found. */
  readonly address?: string;
  readonly drafts?: boolean;
  readonly pdf?: boolean;
  /** Whether a report with errors gets no page. */
  readonly check?: boolean;
}
