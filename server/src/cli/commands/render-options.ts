export interface RenderOptions {
  readonly as?: 'page' | 'news';
  readonly output?: string;
  readonly fragment?: boolean;
  readonly title?: string;
  /** Whether a report with errors gets no page. */
  readonly check?: boolean;
  readonly remoteImages?: boolean;
  readonly stdinFilename?: string;
  /** Of releases alone. */
  readonly published?: string;
  readonly force?: boolean;
}
