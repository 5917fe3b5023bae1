import type { Analysis } from '../../analysis/analysis.ts';
import { type ReleaseSentences, releaseSentences } from '../../assessment/explain/release-sentences.ts';
import { reportResults } from '../../assessment/explain/report-results.ts';
import { isRating, ratedKeyQuestions, releaseFacts } from '../../assessment/release-facts.ts';
import { isBeforeForce } from '../../framework/file/framework-status.ts';
import type { ReleaseDraft } from '../../framework/model/release-wording.ts';
import type { Finding } from '../../rules/finding.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { compareDays } from '../../text/dates/calendar.ts';
import { readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import { type DraftContent, writeReport } from '../draft/write-report.ts';

export interface ReleaseOptions {
  /** How the release names the report: the path from the release to it. */
  readonly report: string;
  /** The day of publication; left out where it is not known. */
  readonly published?: string | undefined;
}

export type ReleaseDrafting =
  | {
      readonly release: string;
      /** The names of the key questions in scope of which it says nothing, because they have no rating. */
      readonly unrated: readonly string[];
    }
  /** Why there is no draft, in words for the author. */
  | { readonly problem: string; readonly contradictions: readonly Finding[] };

/**
 * Drafts the news release on a report: a Markdown text of kind `news` whose every figure and rating is the report's.
 * Each sentence that states one is a phrase of the framework, so it is checked when the release is. A report whose ratings
 * and scores contradict each other or its sentences gets none, because the release would have to choose; `findings` are
 * those of the report.
 */
export function draftRelease(
  analysis: Analysis,
  findings: readonly Finding[],
  options: ReleaseOptions,
): ReleaseDrafting {
  const { report } = analysis;
  const { framework } = report;
  const refuse = (problem: string, contradictions: readonly Finding[] = []) => ({ problem, contradictions });
  if (framework === null) {
    return refuse('The report names no framework that is known, so nothing can be said of its ratings.');
  }
  if (isBeforeForce(framework.status)) {
    return refuse(
      `The framework ${framework.id} is a ${framework.status}: what is judged by it is no rating, so no release can tell of any.`,
    );
  }
  if (report.kind === 'news') {
    return refuse('This is a news release already.');
  }
  const draft = framework.release?.draft ?? null;
  if (draft === null) {
    return refuse(
      `The framework ${framework.id} has no wording for news releases, so none can be drafted. A framework file says it under “release”.`,
    );
  }
  const { assessed } = report;
  const published = options.published === undefined ? null : readDateSpan(options.published);
  if (assessed !== null && published !== null && 'span' in published) {
    const { last } = assessed.value;
    if (compareDays(published.span.first, last) < 0) {
      const end = writeDateSpan({ first: last, last });
      return refuse(`A release of ${writeDateSpan(published.span)} would come before the assessment ended, on ${end}.`);
    }
  }
  const contradictions = findings.filter(isContradiction);
  if (contradictions.length > 0) {
    return refuse(
      'The report contradicts itself, and a release would have to choose. Correct this first:',
      contradictions,
    );
  }
  const facts = releaseFacts(reportResults(report, analysis.assessment), framework);
  const sentences = contentsOf(releaseSentences(facts, framework));
  if (sentences.length === 0) {
    return refuse('The report says nothing yet that a release could tell: no rating, no score and no date.');
  }
  const overall = facts.whole?.overall.rating ?? null;
  const values = report.frontMatter.values;
  const words = openingWords(draft, values, isRating(framework, overall) ? overall : null);
  const { provider, location, service, sector } = values;
  const frontMatter: FrontMatterValues = {
    framework: values.framework,
    kind: 'news',
    status: 'draft',
    ...defined({
      provider,
      location,
      service,
      sector,
      assessed: facts.assessed ?? undefined,
      published: options.published,
    }),
    reports: [options.report],
  };
  const contents = [
    { kind: 'paragraph', text: words.opening } as const,
    ...sentences,
    { kind: 'paragraph', text: draft.closing } as const,
  ];
  const heading = { depth: 1, text: words.title };
  const rated = new Set(ratedKeyQuestions(facts.whole, framework).map(({ id }) => id));
  const unrated = facts.whole === null ? [] : report.scope.filter(({ id }) => !rated.has(id)).map(({ name }) => name);
  return { release: writeReport({ frontMatter, sections: [{ heading, fields: new Map(), contents }] }), unrated };
}

function contentsOf({ whole, services, measures }: ReleaseSentences): readonly DraftContent[] {
  const paragraph = (sentences: readonly string[]): DraftContent => ({ kind: 'paragraph', text: sentences.join(' ') });
  const items = services.map((text) => ({ text, items: [] }));
  const list: readonly DraftContent[] = items.length === 0 ? [] : [{ kind: 'list', items }];
  return [...whole.map(paragraph), ...list, ...measures.map(paragraph)];
}

/** What is missing is left out of a release; what disagrees cannot be told. */
function isContradiction({ rule, severity }: Finding): boolean {
  const weighs = severity === 'error' || severity === 'warning';
  const isMissing = ruleDescriptions.some(({ id, missing }) => id === rule && missing);
  return weighs && contradicting.test(rule) && !isMissing;
}

const contradicting = /^(?:score\/|rating\/|claim\/(?:score|rating|change)$|action\/breach-count$)/u;

function openingWords(
  draft: ReleaseDraft,
  { provider, location, service }: FrontMatterValues,
  rating: string | null,
): { readonly title: string; readonly opening: string } {
  const name = service ?? location ?? provider ?? draft.unnamed;
  const opening = provider === undefined || provider === name ? draft.opening : draft.openingWithProvider;
  const title = rating === null ? draft.titleWithoutRating : draft.title;
  const fill = (template: string) => {
    const given: Readonly<Record<string, string>> = { name, rating: rating ?? '', provider: provider ?? '' };
    const text = template.replace(/\{([a-z]+)\}/gu, (slot, key: string) => given[key] ?? slot);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { title: fill(title), opening: fill(opening) };
}

function defined(values: Readonly<Record<string, string | undefined>>): FrontMatterValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
