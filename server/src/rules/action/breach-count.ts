import { joinWords } from '../../assessment/explain/words.ts';
import { fits } from '../../claims/bounds.ts';
import { type NamedList, shortNameOf } from '../../claims/numbers/lists.ts';
import { type CitedTitle, leadingTitles } from '../../framework/citations.ts';
import type { Framework } from '../../framework/framework.ts';
import { findRegulations } from '../../framework/regulations.ts';
import { actionsOf } from '../../report/actions.ts';
import { numberClaimsIn } from '../../report/number-claims.ts';
import type { Claim, Report } from '../../report/report.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { besides, type SentenceProblem } from '../claim/wrong/contradictions.ts';
import type { Problem, Rule } from '../rule.ts';

export const breachCount: Rule = {
  id: 'action/breach-count',
  severity: 'warning',
  summary: 'A number of breaches that is not the number of breaches named.',
  fixable: false,
  missing: false,
  *check({ report }) {
    yield* besides([...wrongPhrases(report)], wrongSentences(report));
  },
};

function* wrongPhrases(report: Report): Iterable<Problem> {
  const { framework } = report;
  for (const claim of framework === null ? [] : report.claims) {
    const { count } = claim.slots;
    const number = count === undefined ? null : readWholeNumber(count.value);
    if (framework === null || claim.kind !== 'breaches' || count === undefined || number === null) {
      continue;
    }
    const truth = namedBehind(claim, report, framework, number) ?? namedInNotices(report, number);
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
function wrongSentences(report: Report): readonly SentenceProblem[] {
  return numberClaimsIn(report, 'breaches').flatMap(
    ({ claim, range, sentence, section }): readonly SentenceProblem[] => {
      const { count, bound, text, named, sum } = claim;
      const own = sum ?? named?.names.length ?? null;
      if (count !== null && own !== null && !fits(bound, count, own)) {
        const names = sum === null ? `${own} ${own === 1 ? 'is' : 'are'} named behind it` : `its parts make ${own}`;
        return [{ range, sentence, message: `This sentence says ${text}, but ${names}. Make the two agree.` }];
      }
      const missing = notNoticed(report, named);
      if (missing !== null) {
        return [
          {
            range,
            sentence,
            message: `This sentence names a breach of ${missing.text}. Make the two agree.`,
            related: missing.related,
          },
        ];
      }
      // What a key question says may be of its own breaches only.
      const truth =
        count === null || bound !== 'exactly' || section.keyQuestion !== null ? null : namedInNotices(report, count);
      return truth === null
        ? []
        : [
            {
              range,
              sentence,
              message: `This sentence says “${text}”, but ${truth.text}. Make the two agree.`,
              related: truth.related,
            },
          ];
    },
  );
}

interface Truth {
  readonly text: string;
  readonly related: NonNullable<Problem['related']>;
}

/** Where the sentence lists the breaches: how many they are, if not `number`. Null where the list cannot be read whole. */
function namedBehind({ range }: Claim, { document }: Report, framework: Framework, number: number): Truth | null {
  const { titles, rest } = leadingTitles(framework, document.text.slice(range.end, range.end + 500));
  const readWhole = /^\s*(?:[.;]|$|\r?\n\r?\n|(?:at|in|during|since|which|and\s+we)\b)/i.test(rest);
  const named = [...new Map(titles.map((title) => [regulationOf(title), title.text])).values()];
  if (titles.length === 0 || !readWhole || named.length === number) {
    return null;
  }
  const verb = named.length === 1 ? 'is' : 'are';
  return { text: `${named.length} ${verb} named behind it: ${joinWords(named)}`, related: [] };
}

/** Where the full list of notices follows later, what is named here may be on it. */
const listedLater = /\bafter any (?:representations|appeals)\b/i;

/** The named breaches that neither a requirement notice nor enforcement lists; null where they list all, or none at all. */
function notNoticed(report: Report, named: NamedList | null): Truth | null {
  const { framework, document } = report;
  const citations = actionsOf(report).notices.flatMap((notice) => notice.citations);
  const [first] = citations;
  if (
    framework === null ||
    first === undefined ||
    named?.known !== true ||
    report.services.length > 1 ||
    report.kind === 'news'
  ) {
    return null;
  }
  const numbers = [...new Set(citations.map(({ citation }) => citation.number))];
  const listed = new Set([...numbers, ...numbers.flatMap((number) => namesOf(framework, number))]);
  const missing = named.names.filter((name) => !listed.has(name));
  if (missing.length === 0 || listedLater.test(document.text)) {
    return null;
  }
  const names = joinWords(missing.map((name) => (/^\d/.test(name) ? `Regulation ${name}` : name)));
  return {
    text: `${names}, but notices and enforcement list ${joinWords(numbers.map((number) => `Regulation ${number}`))}`,
    related: [{ range: first.range, message: 'The first is here.' }],
  };
}

function namesOf(framework: Framework, number: string): readonly string[] {
  return findRegulations(framework, number).flatMap(({ regulation }) => shortNameOf(regulation) ?? []);
}

function regulationOf({ regulations, text }: CitedTitle): string {
  return regulations[0]?.regulation.title ?? text;
}

/** What the requirement notices and the enforcement say otherwise; one regulation may be breached more than once. */
function namedInNotices(report: Report, number: number): Truth | null {
  const citations = actionsOf(report).notices.flatMap((notice) => notice.citations);
  const numbers = [...new Set(citations.map(({ citation }) => citation.number))];
  const first = citations[0];
  if (first === undefined || report.services.length > 1 || (numbers.length <= number && number <= citations.length)) {
    return null;
  }
  const words = numbers.length === 1 ? 'regulation is' : 'regulations are';
  return {
    text: `${numbers.length} ${words} listed under notices and enforcement: ${joinWords(numbers)}`,
    related: [{ range: first.range, message: 'The first is here.' }],
  };
}
