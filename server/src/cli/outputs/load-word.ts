import { loadScript } from '../../disk/compiled-code/load-script.ts';

/** The name of the file that holds what reads and writes Word; the build sets it. From the sources there is none. */
declare const wordScript: string;

type WordLibrary = typeof import('../word-main.ts');

let loaded: WordLibrary | null = null;

/** What reads and writes Word, which is large and so a bundle of its own, loaded when Word is first asked for. */
export async function loadWord(): Promise<WordLibrary> {
  loaded ??=
    typeof wordScript === 'string'
      ? loadScript<WordLibrary>(import.meta.dirname, wordScript, null).exports
      : await import('../word-main.ts');
  return loaded;
}
