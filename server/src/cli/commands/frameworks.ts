import pc from 'picocolors';
import type { FrameworkSource } from '../../framework/file/framework-schema.ts';
import {
  builtInLibrary,
  type FrameworkLibrary,
  frameworkReference,
  listFrameworks,
} from '../../framework/file/library.ts';
import { problemLines } from '../files/configuration-problems.ts';
import { folderConfiguration } from '../files/folder-configuration.ts';
import { namedFramework } from '../files/named-framework.ts';
import { frameworkPage } from '../pages/framework-page.ts';
import { builtInSources } from '../pages/framework-sources.generated.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText, plainData, plainLine, withoutCommands } from '../program/plain-text.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';

export interface FrameworksOptions {
  readonly format: 'text' | 'json';
  readonly color?: boolean;
}

/** Raised when the JSON changes in a way that breaks its readers. */
const formatVersion = 1;

/**
 * `keyline frameworks`: the frameworks that reports in this folder can name; with an id, all that one says.
 * Gives the exit code.
 */
export async function frameworksCommand(
  reference: string | undefined,
  options: FrameworksOptions,
  terminal: Terminal,
): Promise<number> {
  const { library, problems } = await folderConfiguration(terminal.workingDirectory);
  problemLines(problems, terminal.workingDirectory).forEach(terminal.note);
  const code = problems.length > 0 ? exitCodes.usage : exitCodes.clean;
  const colours = pc.createColors(wantsColour(terminal, options.color));

  if (reference !== undefined) {
    const framework = namedFramework(library, reference);
    const sources = sourcesOf(framework.id, library);
    const asJson = { version: formatVersion, reference: frameworkReference(framework), framework, sources };
    terminal.print(
      options.format === 'json'
        ? `${jsonText(asJson, 2)}\n`
        : withoutCommands(frameworkPage(plainData(framework), plainData(sources), colours, terminal.width)),
    );
    return code;
  }

  const frameworks = listFrameworks(library);
  if (options.format === 'json') {
    terminal.print(`${jsonText({ version: formatVersion, frameworks }, 2)}\n`);
    return code;
  }
  for (const { id, title, status, revisions } of frameworks) {
    terminal.print(
      `${colours.bold(id)}${status === 'in-force' ? '' : ` (${status})`}\n${withoutCommands(`  ${plainLine(title)}`)}\n`,
    );
    for (const { revision, from } of revisions) {
      terminal.print(`  ${id}@${revision}, in force from ${from}\n`);
    }
  }
  terminal.print('\n"keyline frameworks ID" shows what one of them says.\n');
  return code;
}

/** Where a framework was read: its file says so, and of those that come with Keyline a list beside them. */
function sourcesOf(id: string, library: FrameworkLibrary): readonly FrameworkSource[] {
  const read = library.files.get(id);
  return (read === builtInLibrary().files.get(id) ? builtInSources[id] : read?.().sources) ?? [];
}
