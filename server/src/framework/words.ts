import { builtInWordFile } from './built-in.generated.ts';
import { lazyJson } from './file/lazy-json.ts';
import type { WordFile } from './word-schema.ts';

/** The English words by what they do in a sentence; read when they are asked for, once. */
export const englishWords: () => WordFile = lazyJson<WordFile>(builtInWordFile);
