import type { Framework } from '../../framework/framework.ts';
import { allNames } from '../../framework/names.ts';
import {
  type ChangeWordKind,
  changeKindMeanings,
  type DateWordKind,
  dateKindMeanings,
  type ScoreWordKind,
  scoreKindMeanings,
  type WordKind,
  wordKindMeanings,
} from '../../framework/word-schema.ts';
import { englishWords } from '../../framework/words.ts';
import { remembered } from '../../text/memory.ts';
import { type Word, wordsOf } from './normalise.ts';

/** What a token is: what English says of it, what the framework says of it, or what it looks like. */
export type TokenKind =
  | WordKind
  | ScoreWordKind
  | DateWordKind
  | ChangeWordKind
  | 'part'
  | 'value'
  | 'statement'
  | 'statements'
  | 'meaning'
  | 'number'
  | 'name'
  | 'word'
  | Punctuation;

/** `stop` ends a sentence; `dash` is a colon, or a dash between spaces. */
export type Punctuation = 'stop' | 'question' | 'semicolon' | 'comma' | 'dash' | 'open' | 'close' | 'quote';

/** An entry of the lexicon. */
export interface Meaning {
  readonly kind: TokenKind;
  /** The id of a key question or of a rating; else the words themselves. */
  readonly value: string;
  /** Whether the key question has another name, and is only spoken of by this one; of a rating, whether it is counted. */
  readonly spoken?: boolean;
}

/** Which sentences words are read for: the same word can do one thing in those on ratings and another in those on days. */
export type Vocabulary = 'ratings' | 'scores' | 'dates' | 'changes';

/** The words that begin alike, as a tree: one step for each word. What they mean may differ by vocabulary. */
interface Step {
  readonly next: Map<string, Step>;
  meanings: Partial<Record<Vocabulary, Meaning>> | null;
}

/** The entries that begin with a word, as its step; null where none does. */
export type Lexicon = (first: string) => Step | null;

/** An entry that waits, with its choices in brackets, for a sentence that has its first word: most never come. */
interface Entry {
  readonly text: string;
  readonly read: readonly Vocabulary[];
  /** What one of its choices means. */
  readonly meaningOf: (choice: string, vocabulary: Vocabulary) => Meaning;
}

/** By the first word, in the order of what counts first. */
type Entries = Map<string, Entry[]>;

const vocabularies: readonly Vocabulary[] = ['ratings', 'scores', 'dates', 'changes'];

/** All that English and the framework have words for. What the framework calls something counts first. */
export const lexiconOf = remembered((framework: Framework): Lexicon => {
  const entries: Entries = new Map();
  for (const rating of [framework.ratings, ...framework.keyQuestions.map(({ ratings }) => ratings ?? [])].flat()) {
    addAll(entries, [...allNames(rating), ...(rating.spoken ?? [])].filter(hasWord), {
      kind: 'value',
      value: rating.id,
    });
    addAll(
      entries,
      allNames(rating)
        .filter((name) => /^\p{L}+$/u.test(name))
        .map((name) => `${name}s`),
      { kind: 'value', value: rating.id, spoken: true },
    );
  }
  for (const keyQuestion of framework.keyQuestions) {
    addAll(entries, allNames(keyQuestion), { kind: 'part', value: keyQuestion.id });
    addAll(entries, allNames(keyQuestion).flatMap(asClause), { kind: 'part', value: keyQuestion.id });
    addAll(entries, keyQuestion.spoken ?? [], { kind: 'part', value: keyQuestion.id, spoken: true });
  }
  addStatements(entries, framework);
  addAll(entries, framework.regulators, { kind: 'regulator', value: 'regulator' });
  const { keyQuestion } = framework.terms;
  addAll(entries, [keyQuestion, `${keyQuestion}s`], { kind: 'area', value: keyQuestion });
  addEnglish(entries, Object.keys(scoreKindMeanings) as ScoreWordKind[], ['scores']);
  addEnglish(entries, Object.keys(dateKindMeanings) as DateWordKind[], ['dates']);
  addEnglish(entries, Object.keys(changeKindMeanings) as ChangeWordKind[], ['changes']);
  addEnglish(entries, Object.keys(wordKindMeanings) as WordKind[], vocabularies);
  // “Unable to regain its good rating”, “failed to earn it”.
  addAll(
    entries,
    englishWords().failing.filter((words) => / to$/u.test(words)),
    { kind: 'deny', value: 'not' },
    ['ratings'],
  );
  const steps = new Map<string, Step>();
  return (first) => {
    const waiting = entries.get(first);
    if (waiting === undefined) {
      return null;
    }
    const step = steps.get(first) ?? stepOf(waiting);
    steps.set(first, step);
    return step;
  };
});

/** “How good is our setting?” is spoken of as “how good the setting is”. */
function asClause(name: string): readonly string[] {
  const [, how, be, noun, verb] = /^How (good|well) (is|are) (?:our |the )?(.+?)( [a-z]+ed)?\?$/u.exec(name) ?? [];
  // “How well do we support people’s wellbeing?” is spoken of as “how well it supports people’s wellbeing”.
  const [, doing = '', rest] = /^How well do we ([a-z]+) (.+?)\?$/u.exec(name) ?? [];
  if (rest !== undefined) {
    return [`how well [it|they|we|the home|the service|staff] [${doing}|${doing}s] ${rest}`];
  }
  return how === undefined || (how === 'well') !== (verb !== undefined)
    ? []
    : [`how ${how} [the |our |]${noun} ${be}${verb ?? ''}`];
}

/** In sentences on ratings and their changes a condition and what somebody says do what every hedge does. */
function addEnglish(
  entries: Entries,
  kinds: readonly (WordKind | ScoreWordKind | DateWordKind | ChangeWordKind)[],
  read: readonly Vocabulary[],
): void {
  for (const written of kinds) {
    const kind = written === 'people' ? 'other-voice' : written;
    const isHedge = written === 'condition' || written === 'speech';
    for (const text of englishWords()[written]) {
      addEntry(entries, {
        text,
        read,
        meaningOf: (value, vocabulary) => ({
          kind: isHedge && (vocabulary === 'ratings' || vocabulary === 'changes') ? 'hedge' : kind,
          value,
        }),
      });
    }
  }
}

/** For sentences on scores: statements by name and by what they are called, and what scores mean: “some shortfalls”. */
function addStatements(entries: Entries, { keyQuestions, terms, scale }: Framework): void {
  for (const definition of keyQuestions.flatMap(({ statements }) => statements)) {
    addAll(entries, allNames(definition), { kind: 'statement', value: definition.id }, ['scores']);
  }
  const noun = terms.statement.slice(terms.statement.lastIndexOf(' ') + 1);
  const one = [terms.statement, noun, `this ${terms.statement}`, `this ${noun}`];
  addAll(entries, one, { kind: 'statements', value: 'one' }, ['scores']);
  addAll(entries, [`${terms.statement}s`, `${noun}s`], { kind: 'statements', value: 'several' }, ['scores']);
  for (const { value, meaning } of scale) {
    const words = meaning.toLowerCase().replace(/^evidence shows (?:an? )?/, '');
    addAll(entries, [words], { kind: 'meaning', value: String(value) }, ['scores']);
  }
}

/** The longest entry of a vocabulary that begins at this word, and how many words it has; null where none does. */
export function longestEntry(
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  words: readonly Word[],
  at: number,
): { readonly meaning: Meaning; readonly length: number } | null {
  let found: { readonly meaning: Meaning; readonly length: number } | null = null;
  let step = lexicon(words[at]?.text ?? '');
  for (let length = 1; step !== null; length += 1) {
    const meaning = step.meanings?.[vocabulary];
    if (meaning !== undefined) {
      found = { meaning, length };
    }
    step = step.next.get(words[at + length]?.text ?? '') ?? null;
  }
  return found;
}

/** A rating that is called by a figure alone, such as “4”, is no word of a sentence. */
function hasWord(name: string): boolean {
  return /\p{L}{2}/u.test(name);
}

function addAll(entries: Entries, names: readonly string[], meaning: Meaning, read = vocabularies): void {
  for (const text of names) {
    addEntry(entries, { text, read, meaningOf: () => meaning });
  }
}

/** Keeps an entry under its first word; where its choices begin with other words, each of them under its own. */
function addEntry(entries: Entries, entry: Entry): void {
  const plain = /^[a-z]+(?= |$)/i.exec(entry.text)?.[0].toLowerCase();
  for (const text of plain === undefined ? alternativesOf(entry.text) : [entry.text]) {
    const first = plain ?? textsOf(text)[0];
    if (first !== undefined) {
      const waiting = entries.get(first) ?? [];
      entries.set(first, waiting);
      waiting.push({ ...entry, text });
    }
  }
}

/** The tree of all entries that begin with the same word, from that word on. */
function stepOf(waiting: readonly Entry[]): Step {
  const first = emptyStep();
  for (const { text, read, meaningOf } of waiting) {
    for (const choice of alternativesOf(text)) {
      add(first, textsOf(choice).slice(1), read, (vocabulary) => meaningOf(choice, vocabulary));
    }
  }
  return first;
}

/** What an entry such as “at [its|the] last visit” stands for: each choice of its alternatives. */
export function alternativesOf(entry: string): readonly string[] {
  const found = entry.includes('[') ? /\[([^[\]]*)\]/.exec(entry) : null;
  if (found === null) {
    return [entry];
  }
  const [whole, choices = ''] = found;
  const before = entry.slice(0, found.index);
  const after = entry.slice(found.index + whole.length);
  return choices.split('|').flatMap((choice) => alternativesOf(before + choice + after));
}

/** The words of an entry as they are compared. Most are plain words, which need not be looked for. */
function textsOf(entry: string): readonly string[] {
  const small = entry.toLowerCase();
  return /^[a-z]+(?: [a-z]+)*$/.test(small) ? small.split(' ') : wordsOf(entry).map(({ text }) => text);
}

/** Enters the words behind the first for the vocabularies that have none of theirs for them yet. */
function add(
  first: Step,
  words: readonly string[],
  read: readonly Vocabulary[],
  meaningFor: (vocabulary: Vocabulary) => Meaning,
): void {
  let step = first;
  for (const text of words) {
    const next = step.next.get(text) ?? emptyStep();
    step.next.set(text, next);
    step = next;
  }
  step.meanings ??= {};
  for (const vocabulary of read) {
    step.meanings[vocabulary] ??= meaningFor(vocabulary);
  }
}

function emptyStep(): Step {
  return { next: new Map(), meanings: null };
}
