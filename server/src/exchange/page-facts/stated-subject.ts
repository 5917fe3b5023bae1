import { englishWords } from '../../framework/words.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { once } from '../../text/memory.ts';
import { anyOf, pageWord, splitSentences } from './page-words.ts';

/** What sentences call the service that they are about, when they do not name it. */
function unnamedService(): RegExp {
  return new RegExp(String.raw`^(?:the|this|our)\s+${anyOf(englishWords().pages.unnamed)}$`, 'iu');
}

/** A name in a sentence: words with capital letters, and what joins them. */
const name = String.raw`(?:The\s+)?\p{Lu}[\p{L}\p{N}’'.&-]*(?:\s+(?:(?:of|and|the|for|on|upon|&|at|by|[-–]|\d+)\s+){0,3}[\p{Lu}\d][\p{L}\p{N}’'.&-]*){0,8}`;

const nameAlone = new RegExp(`^${name}$`, 'u');

/** Where a visit was: "an announced inspection at NAME on 3 March". */
const visited = new RegExp(
  String.raw`\b(?:inspection|assessment|visit)\s+(?:of|at|to)\s+(${name})\s+(?:on|between|from|took|was|in)\b`,
  'u',
);

/** “NAME was inspected on 7 February”, “the regulator visited NAME, in Station Road, on 18 November”. */
const wasVisited = new RegExp(String.raw`^(${name})\s+(?:was|has been)\s+(?:inspected|assessed|visited)\b`, 'u');
const visitedName = new RegExp(
  String.raw`\b(?:inspected|assessed|visited)\s+(${name})(?:,\s+[^,.]{2,60},)?\s+(?:on|between|from)\s`,
  'u',
);

/** “The regulator inspected the maternity service at NAME on 6 June”: what was inspected, and where. */
const visitedService = new RegExp(
  String.raw`\b(?:inspected|assessed|visited)\s+(?:the\s+)?(\p{L}[\p{L},’'() -]{3,80}?)\s+(?:services?\s+)?at\s+(${name})\s+(?:on|between|from|in)\s`,
  'u',
);

/** Who runs the service, by the end of the name: “one of two homes run by NAME Limited”. */
const ranBy = once(
  () =>
    new RegExp(
      String.raw`(?<!\b(?:was|were|previously|formerly|then)\s)\b${anyOf(englishWords().pages['run-by'])}\s+(${name}\s(?:Limited|Ltd|LLP|plc|PLC|CIC|Trust|Council))(?![\p{L}\p{N}])`,
      'u',
    ),
);

/** “NAME Limited, who own the home”. */
const runs = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'.&-])(${name}\s(?:Limited|Ltd|LLP|plc|PLC|CIC)),?\s+(?:who|which)\s+(?:also\s+)?(?:owns?|runs?|operates?|manages?)\s+(?:and\s+\p{L}+\s+)?(?:the|this|our)\s`,
  'u',
);

/** “The registered provider is Some Medical Partnership.” */
const registered = new RegExp(String.raw`\bregistered provider is\s+(${name})(?=[.,;]|\s+(?:who|which|and)\b)`, 'u');

/** Whom a paper is about, by what it goes on to call them: “Some NHS Foundation Trust (the trust)”. */
const called = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'.&-])(${name})\s+\(["“'‘]?(?:the |The )?["“'‘]?(?:trust|Trust|provider|Provider|council|Council)["”'’]?\)`,
  'u',
);

/** What the sentences of a page say of whom it is about; each absent where they do not say it. */
export interface StatedSubject {
  readonly location?: string;
  readonly provider?: string;
  readonly sector?: string;
  /** The service of a hospital that was inspected. */
  readonly service?: string;
}

/**
 * The name of the service, and the sort of service that it is, where a sentence says so: "NAME is a care home".
 * `sorts` are the sorts of services that a framework knows. A name that is given twice, in two ways, is not known.
 */
export function statedSubject(texts: readonly string[], sorts: readonly string[]): StatedSubject {
  const isSort = new RegExp(
    `^(.{2,80}?)\\s+(?:is|was)\\s+an?\\s+(?:(?:residential|registered|small|large|purpose-built)\\s+)?["'“‘]?(${anyOf(sorts)})(?![\\p{L}-])`,
    'iu',
  );
  const unnamed = unnamedService();
  const sentences = texts.flatMap(splitSentences);
  const names: string[] = [];
  const sectors: string[] = [];
  const providers: string[] = [];
  const services: string[] = [];
  for (const sentence of sentences) {
    const [, subject = '', sort] = (sorts.length === 0 ? null : isSort.exec(sentence)) ?? [];
    const isNamed = nameAlone.test(subject) && !/^(?:This|It|There|That)\b/u.test(subject);
    if (sort !== undefined && (isNamed || unnamed.test(subject))) {
      sectors.push(sorts.find((one) => one.toLowerCase() === sort.toLowerCase()) ?? sort);
      names.push(...(isNamed && !unnamed.test(subject) ? [subject] : []));
    }
    const provider = (ranBy().exec(sentence) ??
      registered.exec(sentence) ??
      called.exec(sentence) ??
      runs.exec(sentence))?.[1];
    providers.push(...(provider?.includes(' ') === true ? [provider] : []));
    const inspected = visitedServiceIn(sentence);
    services.push(...inspected.map(({ service }) => service));
    names.push(...inspected.map(({ location }) => location));
    const place = (visited.exec(sentence) ?? wasVisited.exec(sentence) ?? visitedName.exec(sentence))?.[1];
    names.push(...(place === undefined || unnamed.test(place) ? [] : [place]));
  }
  return {
    ...only('location', names),
    ...only('provider', providers),
    ...only('sector', sectors),
    ...only('service', services),
  };
}

/** The value, where all are the same. */
function only(key: keyof StatedSubject, values: readonly string[]): StatedSubject {
  const [value] = values;
  return value !== undefined && new Set(values).size === 1 ? { [key]: value } : {};
}

function visitedServiceIn(sentence: string): readonly { readonly service: string; readonly location: string }[] {
  const [, words = '', location] = visitedService.exec(sentence) ?? [];
  return location === undefined || !isServiceOfHospital(words)
    ? []
    : [{ service: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, location }];
}

/** Whether the words are one of those for the services of hospitals: “maternity”, “urgent and emergency care”. */
function isServiceOfHospital(words: string): boolean {
  const found = pageWord('services').exec(words);
  return (
    found !== null &&
    found.index + found[0].length === words.length &&
    !/^(?:its|our|all|some|\p{L}+ of)\b/u.test(words)
  );
}

/**
 * The name that the heads of printed pages give: “3 Some House Inspection report 1 May 2018”, “Inspection report for Some
 * House page 4 of 11”. Null where they give none, or several.
 */
export function nameInPageHeads(heads: readonly string[]): string | null {
  const kinds = anyOf(englishWords().pages['report-kinds']);
  const around = new RegExp(`^${kinds}(?:\\s+(?:for|of|on))?\\s+|(?<!\\s)\\s+${kinds}$`, 'giu');
  const names = heads.map((head) => {
    const bare = head.replace(/^(?:page\s+)?\d{1,3}\s+|(?<!\s)\s+(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?$/giu, '');
    const [day] = findDates(bare).filter(({ end }) => end === bare.length);
    return (day === undefined ? bare : bare.slice(0, day.start)).trim().replace(around, '').trim();
  });
  const [only] = names;
  return only !== undefined && new Set(names).size === 1 && only.includes(' ') && nameAlone.test(only) ? only : null;
}

/** Whether the whole text is the name of an NHS trust, which is a provider. */
export function isTrustName(text: string): boolean {
  return text.length <= 100 && /^\p{Lu}[^.:;!?]*\sNHS\s(?:Foundation\s)?Trust$/u.test(text);
}

/** A site has its name near the top, above its menu or below it. */
const mostOnTop = 15;

/** The one trust whose name stands alone on a line near the top of a page; null where there is none, or several. */
export function trustOnTop(texts: readonly string[]): string | null {
  const [only = null, another] = new Set(texts.slice(0, mostOnTop).filter(isTrustName));
  return another === undefined ? only : null;
}

/** “Fir Care Limited”. */
export function isCompanyName(name: string): boolean {
  return /\s(?:Limited|Ltd|LLP|plc|PLC|CIC)\.?$/u.test(name);
}

/** Whether the whole text is the name of a council, which is a provider too. */
export function isCouncilName(text: string): boolean {
  return text.length <= 100 && /^\p{Lu}[^.:;!?]*\sCouncil$/u.test(text);
}
