import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { isSameService, type SectionStack } from '../draft/open-section.ts';
import { headingName, ratedName } from '../page-facts/page-names.ts';
import { isRating, plainRating } from '../page-facts/page-patterns.ts';
import { pageWord } from '../page-facts/page-words.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** A key question that a heading asks of one service by its name: “Are surgery services safe?”. */
interface ServiceQuestion {
  readonly definition: KeyQuestionDefinition;
  readonly service: string;
}

const longest = 140;

/** What the line asks of a service that it names, by the questions of the framework on “services”; null for all other lines. */
function serviceQuestion({ keyQuestions }: Framework, line: PageLine): ServiceQuestion | null {
  const isAsked = line.kind === 'prose' || line.kind === 'heading';
  const words = isAsked && line.text.length <= longest ? line.text : '';
  const end = lastWord.exec(words)?.index ?? 0;
  const service = words.slice(0, end).replace(/^(?:are|is) (?:the )?/iu, '');
  const rest = words.slice(end).trimStart();
  const definition = keyQuestions.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => normaliseName(one) === normaliseName(`Are services ${rest}`)),
  );
  return definition === undefined || pageWord('unnamed').exec(service)?.[0] === service
    ? null
    : { definition, service };
}

/** The names of services end so in these questions; what follows is asked of them. */
const lastWord = /(?<=^(?:Are|Is) [^?]{0,100}services?) (?=[a-z][^?]*\?$)/iu;

/** The services that the headings of a page ask of. */
export function askedServices(framework: Framework, lines: readonly PageLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => normaliseName(serviceQuestion(framework, line)?.service ?? '') || []));
}

/**
 * Opens the key question of a service that the line asks for by name. `isWhole` says that the page is of this service alone,
 * so that the key question is that of the whole; `names` are those that tables give to services.
 */
export function openIfServiceQuestion(
  line: PageLine,
  framework: Framework,
  stack: SectionStack,
  isWhole: boolean,
  names: readonly string[],
): boolean {
  const question = serviceQuestion(framework, line);
  // “Are services safe?” is asked of no service by name.
  if (question === null || (!isWhole && /^services?$/iu.test(question.service))) {
    return false;
  }
  const { definition, service } = question;
  const level = line.kind === 'heading' ? line.level : null;
  if (level === null && !isWhole) {
    openServiceNamed(names.find((name) => isSameService(name, service)) ?? service, stack);
  }
  openPart(definition, level, stack);
  return true;
}

/** Goes on with the service of this name, or opens it. */
export function openServiceNamed(name: string, stack: SectionStack): void {
  const known = stack.service(name);
  if (known === null) {
    stack.openService(name.charAt(0).toUpperCase() + name.slice(1));
  } else {
    stack.reopen(known, null);
  }
}

function openPart(definition: KeyQuestionDefinition, level: number | null, stack: SectionStack): void {
  const known = stack.opened({ kind: 'key-question', definition }, level);
  if (known === null) {
    stack.openKeyQuestion(definition, definition.name, level);
  } else {
    stack.reopen(known, level);
  }
}

/** The service that the line names, as a chapter of print has it on top with its rating: “Surgery Good”. */
function ratedService(
  { text }: { readonly text: string },
  framework: Framework,
  names: readonly string[],
): { readonly name: string; readonly rating: string } | null {
  for (const { index } of text.length > longest ? [] : text.matchAll(/ /gu)) {
    const rating = plainRating(text.slice(index + 1));
    const name = names.find((one) => isSameService(one, text.slice(0, index)));
    if (name !== undefined && isRating(framework, rating)) {
      return { name, rating };
    }
  }
  return null;
}

/**
 * Goes on with a service, or opens it, where a line is nothing but the name that a table gives it, right above a rating or a
 * question on it, or with its rating. Gives how many lines were taken with it; null for all other lines.
 */
export function openIfServiceOfTable(
  line: PageLine,
  next: PageLine | undefined,
  framework: Framework,
  stack: SectionStack,
  names: readonly string[],
): number | null {
  const rated = line.kind === 'prose' ? ratedService(line, framework, names) : null;
  const [wholeName] = framework.overallNames;
  if (rated !== null && wholeName !== undefined) {
    openRated(rated.name, rated.rating, wholeName, stack);
    return 0;
  }
  const name = line.kind === 'prose' ? names.find((one) => isSameService(one, line.text)) : undefined;
  if (name === undefined || next?.kind !== 'prose' || wholeName === undefined) {
    return null;
  }
  const rating = plainRating(next.text);
  const isRated = isRating(framework, rating);
  const isAsked =
    serviceQuestion(framework, next) !== null ||
    headingName(framework, next)?.kind === 'key-question' ||
    ratedName(framework, next) !== null;
  if (!isRated && !isAsked) {
    return null;
  }
  openRated(name, isRated ? rating : null, wholeName, stack);
  return isRated ? 1 : 0;
}

function openRated(name: string, rating: string | null, wholeName: string, stack: SectionStack): void {
  openServiceNamed(name, stack);
  if (rating !== null && stack.opened({ kind: 'overall' }, null) === null) {
    stack.openOverall(wholeName, null);
    stack.current().fields.set('Rating', rating);
  }
}
