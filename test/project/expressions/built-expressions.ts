import { readFileSync } from 'node:fs';
import type { Expression } from './expression.ts';

/**
 * Every pattern that is put together while reports and pages of all frameworks that ship are read: from the names of
 * the frameworks, from word files, from other patterns. To be called before anything of the code was loaded.
 */
export async function builtExpressions(): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, words: [string | RegExp, string?]) => {
      const made = Reflect.construct(target, words);
      const file = builtIn(new Error().stack ?? '');
      if (file !== null) {
        found.set(`${file}/${made.flags}/${made.source}`, { file, source: made.source, flags: made.flags });
      }
      return made;
    },
  });
  try {
    await readEverything();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/** The file of Keyline in which it was built, in the line below the two of this file; null where a library built it. */
function builtIn(stack: string): string | null {
  const [, path] = /[\\/](server[\\/]src[\\/][^:?)]+)/.exec(stack.split('\n')[2] ?? '') ?? [];
  return path === undefined ? null : path.replaceAll('\\', '/');
}

const prose = [
  'The trust was rated good for caring, was requires improvement before, and scored 58 out of 100 on 3 March 2025.',
  'We found 3 breaches of Regulation 12 and Regulation 17(2)(a); of 14 people, nine were happy and half of the rest unsure.',
  'In maternity, safe went down from good to inadequate, and 30 of 48 homes are outstanding.',
].join(' ');

/** Reads a report, a release and a page in each framework. */
async function readEverything(): Promise<void> {
  const { builtInLibrary, listFrameworks } = await import('../../../server/src/framework/file/library.ts');
  const { lintText } = await import('../../common/lint-text.ts');
  const { importPage } = await import('../../../server/src/exchange/import-page.ts');
  const library = builtInLibrary();
  const page = readFileSync('README.md', 'utf8');
  for (const { id, revisions } of listFrameworks(library)) {
    for (const { revision } of revisions) {
      const framework = `${id}@${revision}`;
      for (const kind of ['', 'kind: news\n']) {
        lintText(`---\nframework: ${framework}\n${kind}---\n\n# Safe\n\nRating: Good\n\n${prose}\n`);
      }
      importPage(`Safe\n\nGood\n\n${prose}\n\n${page}`, { format: 'text', library, framework });
    }
  }
}
