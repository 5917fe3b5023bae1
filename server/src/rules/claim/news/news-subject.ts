import type { Framework } from '../../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../../framework/model/definitions.ts';
import { findKeyQuestion } from '../../../framework/names.ts';
import { normaliseName } from '../../../framework/normalise-name.ts';
import { areOneService } from '../../../framework/service-names.ts';
import type { Report } from '../../../report/report.ts';

/** What a sentence of a release is about. */
export interface NewsSubject {
  /** The name of a service as it is compared; null for what the release as a whole is about. */
  readonly service: string | null;
  /** Null for the whole. */
  readonly keyQuestion: KeyQuestionDefinition | null;
  /** Set where the sentence speaks of the whole and of none of its services. */
  readonly isWhole?: boolean;
}

/**
 * What the words before a statement name: the whole, a key question, a service, or a key question of a service. General
 * words, such as “the home”, are the whole where they may be: not where “surgery” was read as a name.
 */
export function newsSubject(words: string, framework: Framework, report: Report, isRead = false): NewsSubject {
  const stripped = (goesOn.test(words) ? words.replace(verb, '') : words).replace(ratingOf, '').replace(itsRating, '');
  const name = plain(stripped);
  // “Surgery was rated good”, “the rating for surgery” name a service of a hospital; “the surgery” is a practice.
  const mayBeGeneral = !isRead || stripped.includes(' ');
  if (isOwnName(name, framework, report, mayBeGeneral)) {
    return { service: null, keyQuestion: null };
  }
  const keyQuestion = findKeyQuestion(framework, name);
  if (keyQuestion !== null) {
    return { service: null, keyQuestion };
  }
  const [, part = '', rest = ''] = /^(.{2,40}?) (?:at|for|of|in) (.+)$/u.exec(name) ?? [];
  const partOf = findKeyQuestion(framework, part);
  return partOf === null
    ? { service: name, keyQuestion: null }
    : { ...newsSubject(rest, framework, report, isRead), keyQuestion: partOf };
}

/** Whether this is what the release is about: in general words, or by its name or the beginning or end of that. */
function isOwnName(name: string, { release }: Framework, { frontMatter }: Report, mayBeGeneral: boolean): boolean {
  const { provider, location, service } = frontMatter.values;
  const names = [provider, location, service].flatMap((one) => (one === undefined ? [] : plain(one)));
  return (
    (mayBeGeneral && (release?.whole ?? []).some((general) => plain(general) === name)) ||
    names.some((own) => own === name || own.endsWith(` ${name}`) || name.endsWith(` ${own}`))
  );
}

/** “The home is well run and” in “The home is well run and is rated …”. */
const goesOn = /\sand$/iu;
const verb = /(?<=\S)\s(?:is|are|was|were|has|have|had)\s.*/isu;
const ratingOf = /^(?:the |its |their )?(?:overall )?ratings? (?:for|of) /iu;
const itsRating = /['’]s?(?: overall)? rating$/iu;

function plain(name: string): string {
  return normaliseName(name).replace(/^the /u, '');
}

/** Whether the words of a release name this service: whole, or at the end of the words, or shortened at the front. */
export function namesService(words: string, service: string): boolean {
  const [said, known] = [plain(words), plain(service)];
  const isShortened = said.split(' ').length >= fewestWordsOfName && known.endsWith(` ${said}`);
  return (
    areOneService(said, known) ||
    withoutService(said) === withoutService(known) ||
    said === known ||
    said.endsWith(` ${known}`) ||
    isShortened
  );
}

/** “Maternity services”, “maternity care” and “maternity” are the same service. */
function withoutService(name: string): string {
  return name.replace(/ (?:services?|care|unit|department)$/u, '');
}

/** Fewer words at the end of a name, such as “mental health services”, could be the end of another. */
const fewestWordsOfName = 4;
