import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dictionary, FoundDictionary } from '../../rules/style/dictionary.ts';
import { rememberedTexts } from '../../text/memory.ts';
import { bringingCommand, requirePart, resolvePart, spellingParts } from '../large-parts.ts';

/** What of the reader is used. */
interface SpellingReader {
  correct(word: string): boolean;
  suggest(word: string): string[];
}

type MakeReader = (source: { readonly aff: Uint8Array; readonly dic: Uint8Array }) => SpellingReader;

let found: FoundDictionary | null = null;

/**
 * The dictionary of British English beside the scripts in this folder, or in the folder of the user. Read when it is
 * first asked for; where it is not there, it is looked for again the next time.
 */
export function britishDictionary(scripts: string): FoundDictionary {
  if (found === null || 'problem' in found) {
    found = readDictionary(scripts);
  }
  return found;
}

function readDictionary(scripts: string): FoundDictionary {
  const { reader, dictionary } = spellingParts;
  try {
    const make = requirePart(reader.name, scripts);
    const script = resolvePart(dictionary.name, scripts);
    if (!isMaker(make) || script === null) {
      return {
        problem: `Spelling needs a dictionary (0.7 MB), which does not come with Keyline, so no word is looked up. This brings it: ${bringingCommand(spellingParts)}`,
      };
    }
    const [aff, dic] = ['index.aff', 'index.dic'].map((name) => readFileSync(join(dirname(script), name)));
    return { dictionary: dictionaryOf(make({ aff: aff ?? new Uint8Array(), dic: dic ?? new Uint8Array() })) };
  } catch (fault) {
    return { problem: `The dictionary cannot be read, so no word is looked up: ${String(fault)}` };
  }
}

function dictionaryOf(reader: SpellingReader): Dictionary {
  return { has: (word) => reader.correct(word), suggest: rememberedTexts((word: string) => reader.suggest(word)) };
}

function isMaker(value: unknown): value is MakeReader {
  return typeof value === 'function';
}
