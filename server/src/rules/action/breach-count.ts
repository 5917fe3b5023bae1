import { joinWords } from '../../assessment/explain/words.ts';
import { type Bound, fits } from '../../claims/bounds.ts';
import type { BreachClaim } from '../../claims/numbers/breaches/breaches.ts';
import { type NamedList, readRegulations, shortNameOf } from '../../claims/numbers/totals/lists.ts';
import { type CitedTitle, leadingTitles } from '../../framework/citations.ts';
import type { Framework } from '../../framework/framework.ts';
import { findRegulations } from '../../framework/regulations.ts';
import { actionsOf, tellsOfNotice } from '../../report/actions.ts';
import { numberClaimsIn } from '../../report/number-claims.ts';
import type { Claim, Report } from '../../report/report.ts';
import type { Range } from '../../text/range.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { byFramework } from '../by-framework.ts';
import { besides, type SentenceProblem } from '../claim/wrong/contradictions.ts';
import type { Problem, Rule } from '../rule.ts';

export const breachCount: Rule = {
  id: 'action/breach-count',
  severity: 'warning',
  summary: 'A number of breaches that is not the number of breaches named.',
  fixable: false,
  missing: false,
  check: byFramework(({ report }, framework) =>
    besides([...wrongPhrases(report, framework)], wrongSentences(report, framework)),
  ),
};

function* wrongPhrases(report: Report, framework: Framework): Iterable<Problem> {
  for (const claim of report.claims) {
    const { count } = claim.slots;
    const number = count === undefined ? null : readWholeNumber(count.value);
    if (claim.kind !== 'breaches' || count === undefined || number === null) {
      continue;
    }
    const isOfWhole = report.services.length <= 1;
    const truth =
      namedBehind(claim, report, framework, number) ?? (isOfWhole ? namedInNotices(report, number, 'exactly') : null);
    if (truth !== null) {
      yield {
        range: count.range,
        message: `This sentence says ${count.value}, but ${truth.text}. Make the two agree.`,
        related: truth.related,
      };
    }
  }
}

/** What sentences of any wording say: against what they name themselves, else against the notices. */
function wrongSentences(report: Report, framework: Framework): readonly SentenceProblem[] {
  return numberClaimsIn(report, 'breaches').flatMap((placed): readonly SentenceProblem[] => {
    const { claim, range, sentence, section } = placed;
    const named = claim.named ?? (claim.isOpen ? listedBelow(report, framework, sentence) : null);
    const problem =
      wrongLength(claim, named) ??
      (isOfWhole(report, sentence) ? wrongNames(report, framework, claim, named, section.keyQuestion !== null) : null);
    return problem === null ? [] : [{ range, sentence, ...problem }];
  });
}

/** Whether what a sentence says is said of all that the report is on: above its services, and with none of their names. */
function isOfWhole({ services, document }: Report, sentence: Range): boolean {
  const words = document.text.slice(sentence.start, sentence.end).toLowerCase();
  return (
    services.length <= 1 ||
    services.every(
      ({ name, section }) =>
        name === null ||
        (section !== null &&
          sentence.end <= section.section.range.start &&
          !words.includes(name.toLowerCase()) &&
          !ofServices.test(words)),
    )
  );
}

/** Words for one service of several. */
const ofServices = /\b(?:services?|wards?|sites?|departments?|locations?|hospitals?|both|each|pathways?)\b/;

/** A number of breaches, and as many named behind it as it does not say. */
function wrongLength(
  { count, bound, text, sum }: BreachClaim,
  named: NamedList | null,
): Pick<Problem, 'message'> | null {
  const own = sum ?? (named?.isWhole === true ? (named.most ?? named.names.length) : null);
  const least = sum === null ? (named?.least ?? own) : own;
  // “Two breaches, of Regulations 9, 12 and 17 and of how …”: those that are known are too many.
  const some = own === null && named?.known === true && named.least === undefined ? named.names.length : 0;
  if (count !== null && bound === 'exactly' && some > count) {
    return { message: `This sentence says ${text}, but ${some} are named behind it. Make the two agree.` };
  }
  if (count === null || own === null || least === null || fits(bound, count, own) || fits(bound, count, least)) {
    return null;
  }
  if (bound === 'exactly' && count > least && count < own) {
    return null;
  }
  const names = sum === null ? `${own} ${own === 1 ? 'is' : 'are'} named behind it` : `its parts make ${own}`;
  return { message: `This sentence says ${text}, but ${names}. Make the two agree.` };
}

/** What a key question says of the number, or of what is put right, may be of its own breaches only. */
function wrongNames(
  report: Report,
  framework: Framework,
  { count, bound, text, isNot, sum }: BreachClaim,
  named: NamedList | null,
  isOfKeyQuestion: boolean,
): Pick<Problem, 'message' | 'related'> | null {
  const wrong = isNot
    ? isOfKeyQuestion
      ? null
      : stillNoticed(report, framework, named)
    : notNoticed(report, framework, named);
  if (wrong !== null) {
    const verb = isNot ? 'says that there is no longer a breach of' : 'names a breach of';
    return { message: `This sentence ${verb} ${wrong.text}. Make the two agree.`, related: wrong.related };
  }
  // “Three breaches: two of Regulation 12 and one of Regulation 17” counts how often, which no notice says.
  const truth = count === null || sum !== null || isOfKeyQuestion ? null : namedInNotices(report, count, bound);
  return truth === null
    ? null
    : { message: `This sentence says “${text}”, but ${truth.text}. Make the two agree.`, related: truth.related };
}

/** A list of bullets or numbers right below a sentence that ends with a colon. */
function listedBelow({ document }: Report, framework: Framework, { end }: Range): NamedList | null {
  const item = /[ \t]*(?::[ \t]*)?(?:\r?\n[ \t]*){1,3}(?:[-*+•]|\d{1,2}[.)])[ \t]+(?<item>[^\r\n]{1,300})/y;
  const names: string[] = [];
  item.lastIndex = end;
  for (let match = item.exec(document.text); match !== null; match = item.exec(document.text)) {
    const list = readRegulations(framework, match.groups?.item?.trim() ?? '');
    if (list?.known !== true || !list.isWhole) {
      return null;
    }
    names.push(...list.names);
  }
  return names.length === 0 ? null : { names: [...new Set(names)], known: true, isWhole: true };
}

interface Truth {
  readonly text: string;
  readonly related: NonNullable<Problem['related']>;
}

/** Where the sentence lists the breaches: how many they are, if not `number`. Null where the list cannot be read whole. */
function namedBehind({ range }: Claim, { document }: Report, framework: Framework, number: number): Truth | null {
  const { titles, rest } = leadingTitles(framework, document.text.slice(range.end, range.end + 500));
  const readWhole = /^\s*(?:[.;]|$|\r?\n\r?\n|(?:at|in|during|since|which|and\s+we)\b)/i.test(rest);
  const named = [...new Map(titles.map((title) => [regulationsOf(title), title.text])).values()];
  if (titles.length === 0 || !readWhole || named.length === number) {
    return null;
  }
  const verb = named.length === 1 ? 'is' : 'are';
  return { text: `${named.length} ${verb} named behind it: ${joinWords(named)}`, related: [] };
}

/** Where the full list of notices follows later, what is named here may be on it. */
const listedLater = /\bafter any (?:representations|appeals)\b/i;

/** The named breaches that neither a requirement notice nor enforcement lists; null where they list all, or none at all. */
function notNoticed(report: Report, framework: Framework, named: NamedList | null): Truth | null {
  const noticed = noticedIn(report, framework, named);
  const missing = named?.names.filter((name) => noticed?.names.has(name) === false) ?? [];
  // Of a warning notice, reports often tell in their text alone.
  if (noticed === null || missing.length === 0 || (!noticed.hasEnforcement && tellsOfNotice(report))) {
    return null;
  }
  const list = joinWords(noticed.numbers.map((number) => `Regulation ${number}`));
  return { text: `${spoken(missing)}, but notices and enforcement list ${list}`, related: noticed.related };
}

/** The regulations said to be met again that a notice still lists. */
function stillNoticed(report: Report, framework: Framework, named: NamedList | null): Truth | null {
  const noticed = noticedIn(report, framework, named);
  const listed = named?.names.filter((name) => noticed?.names.has(name)) ?? [];
  return noticed === null || listed.length === 0
    ? null
    : { text: `${spoken(listed)}, but it is listed under notices and enforcement`, related: noticed.related };
}

function spoken(names: readonly string[]): string {
  return joinWords(names.map((name) => (/^\d/.test(name) ? `Regulation ${name}` : name)));
}

interface Noticed extends Pick<Truth, 'related'> {
  readonly numbers: readonly string[];
  /** Whether enforcement is listed too, beside what is required. */
  readonly hasEnforcement: boolean;
  /** The numbers, and what reports call them. */
  readonly names: ReadonlySet<string>;
}

/** What notices and enforcement list, where it can be compared with what a sentence names; else null. */
function noticedIn(report: Report, framework: Framework, named: NamedList | null): Noticed | null {
  const { document } = report;
  const { notices } = actionsOf(report);
  const citations = notices.flatMap((notice) => notice.citations);
  const [first] = citations;
  const hasEnforcement = notices.some((notice) => notice.kind === 'enforcement');
  const isComparable = named?.known === true && report.kind !== 'news';
  if (first === undefined || !isComparable || listedLater.test(document.text)) {
    return null;
  }
  const numbers = [...new Set(citations.map(({ citation }) => citation.number))];
  const names = new Set([...numbers, ...numbers.flatMap((number) => namesOf(framework, number))]);
  return { numbers, names, hasEnforcement, related: [{ range: first.range, message: 'The first is here.' }] };
}

function namesOf(framework: Framework, number: string): readonly string[] {
  return findRegulations(framework, number).flatMap(({ regulation }) => shortNameOf(regulation) ?? []);
}

function regulationsOf({ regulations }: CitedTitle): string {
  return regulations.map(({ regulation }) => regulation.title).join();
}

/** What the requirement notices and the enforcement say otherwise; one regulation may be breached more than once. */
function namedInNotices(report: Report, number: number, bound: Bound): Truth | null {
  const citations = actionsOf(report).notices.flatMap((notice) => notice.citations);
  const numbers = [...new Set(citations.map(({ citation }) => citation.number))];
  const first = citations[0];
  const fitting = [numbers.length, citations.length].some((truth) => fits(bound, number, truth));
  const isBetween = numbers.length <= number && number <= citations.length;
  if (first === undefined || fitting || isBetween) {
    return null;
  }
  const words = numbers.length === 1 ? 'regulation is' : 'regulations are';
  return {
    text: `${numbers.length} ${words} listed under notices and enforcement: ${joinWords(numbers)}`,
    related: [{ range: first.range, message: 'The first is here.' }],
  };
}
