import type { PosterPaper } from '../../render/poster/poster.ts';
import type { OutputFormat, OutputKind } from '../outputs/output-names.ts';

export interface RenderOptions {
  readonly as?: OutputKind;
  readonly to?: OutputFormat;
  readonly output?: string;
  readonly fragment?: boolean;
  readonly title?: string;
  readonly theme?: string;
  /** Of PDF: whether it is to be kept in an archive. */
  readonly archive?: boolean;
  /** Of Word: whether findings are comments, and whose styles it has. */
  readonly review?: boolean;
  readonly template?: string;
  /** Of posters alone. */
  readonly paper?: PosterPaper;
  readonly readAt?: string;
  /** Whether a report with errors gets no page. */
  readonly check?: boolean;
  readonly remoteImages?: boolean;
  readonly stdinFilename?: string;
  /** Of releases alone. */
  readonly published?: string;
  readonly force?: boolean;
}
