import { loadScript } from '../../disk/compiled-code/load-script.ts';

/** The name of the file that holds what reads Word documents; the build sets it. From the sources there is none. */
declare const wordScript: string;

type WordPackages = typeof import('../word-main.ts');

let loaded: WordPackages | null = null;

/** What looks into Word documents, which is large and so a bundle of its own, loaded when it is first asked for. */
export async function loadWordPackages(): Promise<WordPackages> {
  loaded ??=
    typeof wordScript === 'string'
      ? loadScript<WordPackages>(import.meta.dirname, wordScript, null).exports
      : await import('../word-main.ts');
  return loaded;
}
