import { loadScript } from '../compiled-code/load-script.ts';

/** The name of the file that holds what writes Word; the build sets it. From the sources there is none. */
declare const wordWriterScript: string;

type WordWriter = typeof import('../../render/word/write-word.ts');

let loaded: WordWriter | null = null;

/**
 * What writes Word, from beside the scripts in this folder. It is large and few need it, so it is a bundle of its own that
 * is loaded when Word is first asked for.
 */
export async function loadWordWriter(scripts: string): Promise<WordWriter> {
  loaded ??=
    typeof wordWriterScript === 'string'
      ? loadScript<WordWriter>(scripts, wordWriterScript, null).exports
      : await import('../../render/word/write-word.ts');
  return loaded;
}
