// How VS Code helps with the typing of a report: brackets, lists that go on, what a word is.
import type { GeneratedFile } from './generate.ts';

/** The highest number of a list item after which the next is written: an editor can only be told one by one. */
const lastCounted = 50;

interface EnterRule {
  readonly beforeText: string;
  readonly action: { readonly indent: 'none'; readonly appendText: string };
}

export function generateLanguageConfiguration(): readonly GeneratedFile[] {
  const configuration = {
    comments: { blockComment: ['<!--', '-->'] },
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    // Prose is not the place for brackets in many colours.
    colorizedBracketPairs: [],
    autoClosingPairs: [
      ...[
        ['(', ')'],
        ['[', ']'],
        ['{', '}'],
        ['“', '”'],
      ].map(([open, close]) => ({ open, close })),
      { open: '<!--', close: ' -->', notIn: ['comment'] },
    ],
    autoCloseBefore: ' \n\t.,;:!?)]}”’',
    surroundingPairs: ['()', '[]', '{}', '<>', '**', '__', '``', '""', "''", '“”', '‘’', '~~'].map((pair) => [...pair]),
    folding: {
      markers: { start: '^\\s*<!--\\s*#?region\\b.*-->', end: '^\\s*<!--\\s*#?endregion\\b.*-->' },
    },
    // "Well-led" and "people’s" are one word each.
    wordPattern: { pattern: "[\\p{L}\\p{N}\\p{M}_]+(?:['’‑-][\\p{L}\\p{N}\\p{M}_]+)*", flags: 'u' },
    onEnterRules: [...quotationRule(), ...bulletRules(), ...numberRules()],
  };
  return [{ path: 'syntaxes/language-configuration.json', content: `${JSON.stringify(configuration, null, 2)}\n` }];
}

/** In all of these, an item or quotation without text is not gone on with. */
function quotationRule(): readonly EnterRule[] {
  return [goesOn('> ?(?=[^ ])', '> ')];
}

function bulletRules(): readonly EnterRule[] {
  // Three of them in a row are a line across the page.
  return ['-', '*', '+'].map((bullet) => goesOn(`\\${bullet} +(?!\\${bullet} +\\${bullet})(?=[^ ])`, `${bullet} `));
}

function numberRules(): readonly EnterRule[] {
  const numbers = Array.from({ length: lastCounted }, (_, index) => index + 1);
  return numbers.flatMap((number) =>
    ['.', ')'].map((mark) => goesOn(`${number}\\${mark} +(?=[^ ])`, `${number + 1}${mark} `)),
  );
}

/** What stands before the caret on a line that begins like this, and what the next line begins with. */
function goesOn(beginning: string, appendText: string): EnterRule {
  return { beforeText: `^\\s*${beginning}.*$`, action: { indent: 'none', appendText } };
}
