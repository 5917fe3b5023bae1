export interface RenderOptions {
  readonly as?: 'page' | 'news';
  readonly output?: string;
  readonly fragment?: boolean;
  readonly title?: string;
  readonly remoteImages?: boolean;
  readonly stdinFilename?: string;
  /** Of releases alone. */
  readonly published?: string;
  readonly force?: boolean;
}
