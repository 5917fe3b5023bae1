import type { Completion } from '../../language/completion-item.ts';
import {
  configurationCompletionsAt,
  configurationHoverAt,
} from '../../language/configuration-files/configuration-file-help.ts';
import {
  frameworkFileCompletionsAt,
  frameworkFileHoverAt,
} from '../../language/configuration-files/framework-files.ts';
import { styleFileCompletionsAt, styleFileHoverAt } from '../../language/configuration-files/style-files.ts';
import { themeFileCompletionsAt, themeFileHoverAt } from '../../language/configuration-files/theme-files.ts';
import type { Hover } from '../../language/hover/hover-help.ts';
import type { TextKind } from '../state/text-kinds.ts';

/** The help that an author gets in a file that is no report. */
export interface FileHelp {
  readonly completionsAt: (text: string, offset: number) => readonly Completion[];
  readonly hoverAt: (text: string, offset: number) => Hover | null;
}

/** The help for each kind of file that says what holds for reports. */
export const fileHelp: Readonly<Record<Exclude<TextKind, 'report'>, FileHelp>> = {
  configuration: { completionsAt: configurationCompletionsAt, hoverAt: configurationHoverAt },
  framework: { completionsAt: frameworkFileCompletionsAt, hoverAt: frameworkFileHoverAt },
  theme: { completionsAt: themeFileCompletionsAt, hoverAt: themeFileHoverAt },
  style: { completionsAt: styleFileCompletionsAt, hoverAt: styleFileHoverAt },
};
