// How VS Code helps with the typing of a report: brackets, comments, what a word is.
import type { GeneratedFile } from './generated-file.ts';

// "Well-led" and "people’s" are one word each.
const wordPattern = { pattern: "[\\p{L}\\p{N}\\p{M}_]+(?:['’‑-][\\p{L}\\p{N}\\p{M}_]+)*", flags: 'u' };

const brackets = [
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
];

export function generateLanguageConfiguration(): readonly GeneratedFile[] {
  const configuration = {
    comments: { blockComment: ['<!--', '-->'] },
    brackets,
    // Prose is not the place for brackets in many colours.
    colorizedBracketPairs: [],
    // Nothing goes on with Enter: what is typed is what stands there. Nor does anything close by itself: without pairs VS
    // Code takes the brackets for them, so the default settings of the language switch that off.
    autoClosingPairs: [],
    surroundingPairs: ['()', '[]', '{}', '<>', '**', '__', '``', '""', "''", '“”', '‘’', '~~'].map((pair) => [...pair]),
    folding: {
      markers: { start: '^\\s*<!--\\s*#?region\\b.*-->', end: '^\\s*<!--\\s*#?endregion\\b.*-->' },
    },
    wordPattern,
  };
  const frontMatter = {
    comments: { lineComment: '#' },
    brackets,
    autoClosingPairs: [],
    wordPattern,
  };
  return [
    file('syntaxes/language-configuration.json', configuration),
    file('syntaxes/front-matter-configuration.json', frontMatter),
  ];
}

function file(path: string, configuration: object): GeneratedFile {
  return { path, content: `${JSON.stringify(configuration, null, 2)}\n` };
}
