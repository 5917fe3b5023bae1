export interface DiffOptions {
  readonly format: 'text' | 'json' | 'html' | 'markdown';
  readonly since?: string;
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly color?: boolean;
}
