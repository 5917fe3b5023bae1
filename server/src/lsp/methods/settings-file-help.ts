import type { Completion } from '../../language/completion/completion-item.ts';
import type { Hover } from '../../language/hover/hover-help.ts';
import {
  configurationCompletionsAt,
  configurationHoverAt,
} from '../../language/settings-files/configuration-file-help.ts';
import { frameworkFileCompletionsAt, frameworkFileHoverAt } from '../../language/settings-files/framework-files.ts';
import type { TextKind } from '../state/text-kinds.ts';

/** The help that an author gets in a file that is no report. */
export interface SettingsFileHelp {
  readonly completionsAt: (text: string, offset: number) => readonly Completion[];
  readonly hoverAt: (text: string, offset: number) => Hover | null;
}

/** The help for each kind of file that says what holds for reports. */
export const settingsFileHelp: Readonly<Record<Exclude<TextKind, 'report'>, SettingsFileHelp>> = {
  configuration: { completionsAt: configurationCompletionsAt, hoverAt: configurationHoverAt },
  framework: { completionsAt: frameworkFileCompletionsAt, hoverAt: frameworkFileHoverAt },
};
