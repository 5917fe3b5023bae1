import type { Framework } from '../../framework/framework.ts';
import type { PhraseKind } from '../../framework/model/phrase.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import type { TemplateSlot } from '../../framework/phrases/phrase-pattern.ts';
import { renderReleasePhrase } from '../../framework/phrases/render-phrase.ts';
import { writeNumberWord } from '../../text/whole-number.ts';
import { isRating, type ReleaseFacts, ratedKeyQuestions } from '../release-facts.ts';
import { joinWords } from './words.ts';

type Values = Readonly<Partial<Record<TemplateSlot, string>>>;

/** What a release says of a report, in the order of the release; what there is no phrase for is left out. */
export interface ReleaseSentences {
  /** When it was, the whole and how it changed, key questions from best to worst, changes, scores: each a paragraph. */
  readonly whole: readonly (readonly string[])[];
  /** One sentence for each service. */
  readonly services: readonly string[];
  /** Breaches and actions: each a paragraph. */
  readonly measures: readonly (readonly string[])[];
}

/** The sentences that are true of a report with these facts, in the phrases of the framework. */
export function releaseSentences(facts: ReleaseFacts, framework: Framework): ReleaseSentences {
  const { whole, assessed, breached } = facts;
  const write = (kind: PhraseKind, values: Values, isWhole = false) =>
    sentence(renderReleasePhrase(framework, kind, values, isWhole));
  const keyQuestions = ratedKeyQuestions(whole, framework);
  const ratings = ratingList(keyQuestions, framework);
  const changed = keyQuestions.filter(({ previous, rating }) => isRating(framework, previous) && previous !== rating);
  const scored = (whole?.keyQuestions ?? []).filter(({ score }) => score !== null);
  const count = (number: number | null) => (number === null || number === 0 ? null : writeNumberWord(number));
  const [breaches, actions] = [count(facts.breaches), count(facts.mustActions)];
  return {
    whole: [
      assessed === null ? [] : write('dates', { dates: withLead(assessed) }),
      whole === null ? [] : ratingSentence(framework, whole.overall, {}, true),
      ratings === null ? [] : write('rating', { ratings }),
      changed.flatMap(({ name, previous, rating }) =>
        write('rating-changed', { 'key-questions': inSentence(name), 'previous-rating': previous ?? '', rating }),
      ),
      scored.flatMap(({ name, score }) => write('score', { 'key-question': inSentence(name), score: String(score) })),
    ].filter(isSomething),
    services: facts.services
      .filter(({ name }) => !isCalledWhole(name, framework))
      .flatMap(({ name, ...result }) => ratingSentence(framework, result, { service: name }, false)),
    measures: [
      breaches === null ? [] : breachSentence(breaches, breached, write),
      actions === null ? [] : write('must-actions', { count: actions }),
    ].filter(isSomething),
  };
}

function isSomething(sentences: readonly string[]): boolean {
  return sentences.length > 0;
}

/** Where the regulations cannot be named, how many were breached is said without them. */
function breachSentence(
  count: string,
  breached: readonly string[],
  write: (kind: PhraseKind, values: Values) => readonly string[],
): readonly string[] {
  const named = breached.length === 0 ? [] : write('breaches', { count, regulations: joinWords(breached) });
  return named.length > 0 ? named : write('breaches', { count });
}

/** What a part is rated, and whether that is what it was. */
function ratingSentence(
  framework: Framework,
  { rating, previous }: { readonly rating: string | null; readonly previous: string | null },
  about: Values,
  isWhole: boolean,
): readonly string[] {
  if (!isRating(framework, rating)) {
    return [];
  }
  const known = isRating(framework, previous) ? previous : null;
  const change =
    known === null
      ? null
      : known === rating
        ? renderReleasePhrase(framework, 'rating-remained', { ...about, rating }, isWhole)
        : renderReleasePhrase(framework, 'rating-changed', { ...about, rating, 'previous-rating': known }, isWhole);
  return sentence(change ?? renderReleasePhrase(framework, 'rating', { ...about, rating }, isWhole));
}

/** “Good for caring and effective, and Inadequate for safe”, from best to worst; null where nothing is rated. */
function ratingList(
  rated: readonly { readonly name: string; readonly rating: string }[],
  { ratings }: Framework,
): string | null {
  const groups = ratings.flatMap(({ name }) => {
    const names = rated.filter(({ rating }) => rating === name).map((one) => inSentence(one.name));
    return names.length === 0 ? [] : [`${name} for ${joinWords(names)}`];
  });
  const last = groups.at(-1);
  return last === undefined ? null : groups.length === 1 ? last : `${groups.slice(0, -1).join(', ')}, and ${last}`;
}

/** A word such as “the trust” means the whole, whatever service may be called so. */
function isCalledWhole(name: string, { release }: Framework): boolean {
  const plain = (words: string) => normaliseName(words).replace(/^the /u, '');
  return (release?.whole ?? []).some((words) => plain(words) === plain(name));
}

function withLead(assessed: string): string {
  return /^(?:between|from|on)\s/iu.test(assessed)
    ? assessed
    : `${/\sto\s|[-–]/iu.test(assessed) ? 'from' : 'on'} ${assessed}`;
}

/** Names of key questions are no names of people: in a sentence they are small. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function sentence(text: string | null): readonly string[] {
  return text === null ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/u, '')}.`];
}
