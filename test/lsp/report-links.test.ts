import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { reportEnvironments } from '../../server/src/lsp/state/report-environments.ts';
import { reportLinks } from '../../server/src/lsp/state/report-links.ts';
import { resolveAddress } from '../../server/src/lsp/state/resolve-address.ts';
import { openDocument } from '../../server/src/lsp/texts/open-document.ts';
import { openDocuments } from '../../server/src/lsp/texts/open-documents.ts';

const last = '---\nframework: cqc-single-assessment\n---\n\n# Caring\n\nRating: Good\n';
const present = '---\nframework: cqc-single-assessment\nprevious: last.report.md\n---\n\n# Caring\n';

/** Links whose files are these; every file that is read is noted. */
function linksAmong(texts: Readonly<Record<string, string>>) {
  const read: string[] = [];
  const files = {
    readText: async (uri: string) => {
      if (texts[uri] !== undefined) {
        read.push(uri);
      }
      return texts[uri] ?? null;
    },
    exists: async (uri: string) => texts[uri] !== undefined,
    resolve: resolveAddress,
    isWithinReach: async () => true,
  };
  const documents = openDocuments();
  const environments = reportEnvironments({ files, folders: () => [], settingsOf: async () => null, found: () => {} });
  const links = reportLinks({
    files,
    documents,
    environments,
    analysisOf: ({ document }, environment) => analyse(document, environment),
  });
  const open = (uri: string, text: string, version = 1) => {
    const document = openDocument({ uri, languageId: 'keyline', version, text }, 'utf-16');
    documents.set(document);
    return document;
  };
  const ratingBefore = async (uri: string, text: string, version?: number) => {
    const document = open(uri, text, version);
    const environment = await links.environmentOf(document, await environments.of(uri));
    const { report } = analyse(document.document, environment);
    return report.services[0]?.keyQuestions[0]?.previousRating?.text ?? null;
  };
  return { read, links, open, ratingBefore };
}

test('the previous report is read once, however often this one changes, and again when files may have changed', async () => {
  const { read, links, ratingBefore } = linksAmong({ 'file:///last.report.md': last });
  for (const [version, more] of ['', 'a', 'ab', 'abc'].entries()) {
    expect(await ratingBefore('file:///this.report.md', present + more, version)).toBe('Good');
  }
  expect(read).toEqual(['file:///last.report.md']);
  links.forget();
  expect(await ratingBefore('file:///this.report.md', present)).toBe('Good');
  expect(read).toHaveLength(2);
});

test('a text that nobody names is not looked at when it changes; of one that is named it is told what matters', async () => {
  const { links, open, ratingBefore } = linksAmong({});
  const uri = 'file:///last.report.md';
  open(uri, last);
  expect(links.isHeard(uri)).toBe(false);
  expect(await ratingBefore('file:///this.report.md', present)).toBe('Good');
  expect(links.isHeard(uri)).toBe(true);
  expect(await links.saysSomethingElse(open(uri, `${last}\nStaff knew people by name.\n`))).toBe(false);
  expect(await links.saysSomethingElse(open(uri, last.replace('Good', 'Outstanding')))).toBe(true);
  expect(await ratingBefore('file:///this.report.md', present)).toBe('Outstanding');
});
