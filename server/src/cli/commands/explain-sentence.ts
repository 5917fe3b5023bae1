import pc from 'picocolors';
import { type FrameworkLibrary, frameworkReference, listFrameworks } from '../../framework/file/library.ts';
import { type ExplainedText, explainText } from '../../report/sentences/explain-sentence.ts';
import { problemLines } from '../files/configuration-problems.ts';
import { folderConfiguration } from '../files/folder-configuration.ts';
import { namedFramework } from '../files/named-framework.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText } from '../program/plain-text.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';

export interface ExplainSentenceOptions {
  readonly framework?: string;
  readonly news?: boolean;
  readonly format?: 'text' | 'json';
  readonly color?: boolean;
}

/** Raised when the JSON changes in a way that breaks its readers. */
const formatVersion = 1;

/** `keyline explain --sentence "…"`: how a sentence is read. Gives the exit code. */
export async function explainSentence(
  sentence: string,
  options: ExplainSentenceOptions,
  terminal: Terminal,
): Promise<number> {
  const { library, configuration, problems } = await folderConfiguration(terminal.workingDirectory);
  problemLines(problems, terminal.workingDirectory).forEach(terminal.note);
  const framework = namedFramework(
    library,
    options.framework ?? configuration.newReportFramework.value ?? usualFramework(library),
  );
  const explained = explainText(framework, sentence, options.news === true);
  const reference = frameworkReference(framework);
  if (options.format === 'json') {
    terminal.print(`${jsonText({ version: formatVersion, framework: reference, sentence, ...explained }, 2)}\n`);
  } else {
    terminal.print(sentencePage(explained, reference, pc.createColors(wantsColour(terminal, options.color))));
  }
  return exitCodes.clean;
}

/** What a sentence is read with where neither the command nor the configuration names a framework. */
function usualFramework(library: FrameworkLibrary): string {
  const known = listFrameworks(library).filter(({ draft }) => !draft);
  return (known.find(({ usual }) => usual) ?? known[0])?.id ?? '';
}

function sentencePage(
  { words, claims, stopped }: ExplainedText,
  reference: string,
  colours: ReturnType<typeof pc.createColors>,
): string {
  const widest = Math.max(0, ...words.map(({ text }) => text.length));
  const kinds = Math.max(0, ...words.map(({ kind }) => kind.length));
  const lines = [
    `Read with the words of ${reference}.`,
    '',
    colours.bold('Words'),
    ...words.map(({ text, kind, does }) => `  ${text.padEnd(widest)}  ${colours.dim(kind.padEnd(kinds))}  ${does}`),
    '',
    colours.bold('What it says'),
    ...(claims.length === 0 ? ['  Nothing that Keyline compares.'] : []),
    ...claims.map(({ says, phrase }) => `  ${says}${phrase === null ? '' : ` (${phrase})`}`),
    ...(stopped.length === 0 ? [] : ['', colours.bold('What is left alone')]),
    ...stopped.map(({ text, why }) => `  “${text}”: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}
