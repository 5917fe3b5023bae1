import type { Framework } from '../framework/framework.ts';
import { allNames } from '../framework/names.ts';
import type { WordKind } from '../framework/word-schema.ts';
import { englishWords } from '../framework/words.ts';
import { type Word, wordsOf } from './normalise.ts';

/** What a token is: what English says of it, what the framework says of it, or what it looks like. */
export type TokenKind = WordKind | 'part' | 'value' | 'number' | 'name' | 'word' | Punctuation;

/** `stop` ends a sentence; `dash` is a colon, or a dash between spaces. */
export type Punctuation = 'stop' | 'question' | 'semicolon' | 'comma' | 'dash' | 'open' | 'close' | 'quote';

/** An entry of the lexicon. */
export interface Meaning {
  readonly kind: TokenKind;
  /** The id of a key question or of a rating; else the words themselves. */
  readonly value: string;
}

/** The words that begin alike, as a tree: one step for each word. */
export interface Lexicon {
  readonly next: Map<string, Lexicon>;
  meaning: Meaning | null;
}

const lexicons = new WeakMap<Framework, Lexicon>();

/** All that English and the framework have words for. What the framework calls something counts first. */
export function lexiconOf(framework: Framework): Lexicon {
  const known = lexicons.get(framework);
  if (known !== undefined) {
    return known;
  }
  const root = emptyLexicon();
  for (const rating of [framework.ratings, ...framework.keyQuestions.map(({ ratings }) => ratings ?? [])].flat()) {
    addAll(root, [...allNames(rating), ...(rating.spoken ?? [])].filter(hasWord), { kind: 'value', value: rating.id });
  }
  for (const keyQuestion of framework.keyQuestions) {
    const names = [...allNames(keyQuestion), ...(keyQuestion.spoken ?? [])];
    addAll(root, names, { kind: 'part', value: keyQuestion.id });
  }
  addAll(root, framework.regulators, { kind: 'regulator', value: 'regulator' });
  const { keyQuestion } = framework.terms;
  addAll(root, [keyQuestion, `${keyQuestion}s`], { kind: 'area', value: keyQuestion });
  const { id, pages, ...lists } = englishWords();
  for (const [kind, entries] of Object.entries(lists) as [WordKind, readonly string[]][]) {
    for (const entry of entries) {
      add(root, entry, { kind, value: entry });
    }
  }
  lexicons.set(framework, root);
  return root;
}

/** The longest entry that begins at this word, and how many words it has; null where none does. */
export function longestEntry(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
): { readonly meaning: Meaning; readonly length: number } | null {
  let found: { readonly meaning: Meaning; readonly length: number } | null = null;
  let step: Lexicon | undefined = lexicon;
  for (let index = at; index < words.length; index += 1) {
    step = step.next.get(words[index]?.text ?? '');
    if (step === undefined) {
      break;
    }
    if (step.meaning !== null) {
      found = { meaning: step.meaning, length: index - at + 1 };
    }
  }
  return found;
}

/** A rating that is called by a figure alone, such as “4”, is no word of a sentence. */
function hasWord(name: string): boolean {
  return /\p{L}{2}/u.test(name);
}

function addAll(root: Lexicon, names: readonly string[], meaning: Meaning): void {
  for (const name of names) {
    add(root, name, meaning);
  }
}

function add(root: Lexicon, name: string, meaning: Meaning): void {
  let step = root;
  for (const { text } of wordsOf(name)) {
    const next = step.next.get(text) ?? emptyLexicon();
    step.next.set(text, next);
    step = next;
  }
  if (step !== root) {
    step.meaning ??= meaning;
  }
}

function emptyLexicon(): Lexicon {
  return { next: new Map(), meaning: null };
}
