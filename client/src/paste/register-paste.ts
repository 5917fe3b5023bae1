import { type DataTransfer, Disposable, DocumentDropEdit, languages, type Range, type TextDocument, Uri } from 'vscode';
import type { LanguageServer } from '../language-server/language-server.ts';
import { type Around, fittedBlocks } from './fitted-blocks.ts';
import { linkedWords, webAddress } from './linked-words.ts';
import { type PasteInterface, pasteInterface } from './paste-interface.ts';

const reports = [{ language: 'keyline' }, { language: 'markdown' }];
/** What VS Code itself puts beside a text that was copied in one of its editors. */
const ownText = 'vscode-editor-data';
const addresses = 'text/uri-list';

/**
 * What is pasted and dropped becomes text of a report: an address over words a link, a page or a text of a word processor
 * its headings, lists and tables, a file a link to it.
 */
export function registerPaste(server: LanguageServer): Disposable {
  const paste = pasteInterface();
  return Disposable.from(
    languages.registerDocumentDropEditProvider(
      { language: 'keyline' },
      {
        provideDocumentDropEdits: async (document, _position, data) => {
          const links = await linksIn(server, document, data);
          return links === null ? undefined : new DocumentDropEdit(links);
        },
      },
    ),
    ...(paste === null ? [] : [registerPasting(server, paste)]),
  );
}

function registerPasting(server: LanguageServer, paste: PasteInterface): Disposable {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind } = paste;
  const kind = DocumentDropOrPasteEditKind.Empty.append('keyline');
  const about = { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain', addresses, 'files'] };
  const provider = {
    provideDocumentPasteEdits: async (document: TextDocument, ranges: readonly Range[], data: DataTransfer) => {
      const [range, ...others] = ranges;
      if (range === undefined || others.length > 0) {
        return undefined;
      }
      const made = await pasted(server, document, range, data);
      return made === null ? undefined : [new DocumentPasteEdit(made.text, made.title, kind)];
    },
  };
  return paste.languages.registerDocumentPasteEditProvider(reports, provider, about);
}

interface Pasted {
  readonly text: string;
  /** As the editor lists it among the ways to paste. */
  readonly title: string;
}

/** Null where the plain text is what should be pasted. */
async function pasted(
  server: LanguageServer,
  document: TextDocument,
  range: Range,
  data: DataTransfer,
): Promise<Pasted | null> {
  const address = webAddress((await data.get('text/plain')?.asString()) ?? '');
  const words = document.getText(range);
  if (address !== null) {
    const link =
      document.languageId === 'keyline' && !inFrontMatter(document, range) ? linkedWords(words, address) : null;
    return link === null ? null : { text: link, title: 'Paste as a Link' };
  }
  const links = document.languageId === 'keyline' ? await linksIn(server, document, data, words) : null;
  if (links !== null) {
    return { text: links, title: 'Paste Links to Files' };
  }
  const html = (await data.get('text/html')?.asString()) ?? '';
  if (html === '' || data.get(ownText) !== undefined) {
    return null;
  }
  const { line, character } = range.start;
  const position = { line, character };
  const textDocument = { uri: document.uri.toString() };
  const answer = await server.request('keyline/pasted', { textDocument, position, html });
  return answer === null
    ? null
    : { text: fittedBlocks(answer.text, around(document, range)), title: 'Paste as Text of a Report' };
}

function around(document: TextDocument, { start, end }: Range): Around {
  const lineAt = (line: number) => (line < 0 || line >= document.lineCount ? null : document.lineAt(line).text);
  return {
    lineBefore: lineAt(start.line - 1),
    before: (lineAt(start.line) ?? '').slice(0, start.character),
    after: (lineAt(end.line) ?? '').slice(end.character),
    lineAfter: lineAt(end.line + 1),
  };
}

/** Links to the files that the data names, one below the other; null where it names none that a path leads to. */
async function linksIn(
  server: LanguageServer,
  document: TextDocument,
  data: DataTransfer,
  words = '',
): Promise<string | null> {
  const listed = (await data.get(addresses)?.asString()) ?? '';
  const targets = listed
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Uri.parse(line))
    .filter(({ scheme }) => scheme === document.uri.scheme)
    .map((uri) => uri.toString());
  if (targets.length === 0) {
    return null;
  }
  const asked = { uri: document.uri.toString(), targets };
  const { links } = await server.request('keyline/linksTo', words === '' ? asked : { ...asked, words });
  return links.length === 0 ? null : links.join('\n');
}

function inFrontMatter(document: TextDocument, { start }: Range): boolean {
  const end = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(document.getText())?.[0].length ?? 0;
  return document.offsetAt(start) < end;
}
