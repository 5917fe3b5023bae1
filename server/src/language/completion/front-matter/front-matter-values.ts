import type { Analysis } from '../../../analysis/analysis.ts';
import { listFrameworks, noFramework } from '../../../framework/file/library.ts';
import { findKeyQuestion } from '../../../framework/names.ts';
import { ratingsOf } from '../../../framework/ratings.ts';
import { type Completion, snippetText } from '../../completion-item.ts';
import { frontMatterKeys } from '../../front-matter-keys.ts';
import { frameworkHelp } from '../../help/framework-help.ts';
import { ratingHelp } from '../../help/rating-help.ts';
import type { FrontMatterPlace } from './front-matter-place.ts';

/** A value to choose, before it is known where it goes. */
type Choice = Pick<Completion, 'kind' | 'detail' | 'help'> & {
  readonly value: string;
  /** The same with a place to fill in at each gap; none where there is no gap. */
  readonly snippet?: string;
};

/** The values that the key before the caret can have. */
export function frontMatterValueCompletions(analysis: Analysis, place: FrontMatterPlace): readonly Completion[] {
  if (place.writes !== 'value') {
    return [];
  }
  return choicesFor(analysis, place).map(({ value, snippet, ...choice }) => ({
    ...choice,
    label: value,
    replaces: place.replaces,
    text: place.lead + value,
    snippet: snippet === undefined ? null : place.lead + snippet,
    filterText: place.lead + value,
  }));
}

function choicesFor(analysis: Analysis, { path }: FrontMatterPlace): readonly Choice[] {
  const [key, child] = path;
  if (child !== undefined) {
    return key === 'previous' ? previousRatings(analysis, child) : [];
  }
  switch (key) {
    case 'framework':
      return frameworkReferences(analysis);
    case 'sector':
      return sectorNames(analysis);
    case 'previous':
      return previousByKeyQuestion(analysis);
    case 'scope':
      return keyQuestionNames(analysis);
    default: {
      const choices = frontMatterKeys().find((known) => known.key === key)?.choices ?? [];
      return choices.map((value) => ({ value, kind: 'value', detail: null, help: null }));
    }
  }
}

/** Every framework by its id, and after it each of its revisions, the latest first. */
function frameworkReferences({ library }: Analysis): readonly Choice[] {
  const none: Choice = { value: noFramework, kind: 'value', detail: 'follows no framework', help: null };
  const known = listFrameworks(library).flatMap(({ id, title, revisions }) => {
    const references = [id, ...[...revisions].reverse().map(({ revision }) => `${id}@${revision}`)];
    return references.map((value) => ({
      value,
      kind: 'value' as const,
      detail: title,
      help: frameworkHelp(value, library),
    }));
  });
  return [...known, none];
}

/** The sorts of services that the framework's own pages name. */
function sectorNames({ report }: Analysis): readonly Choice[] {
  const named = report.framework?.page.sectors ?? [];
  return named.map((value) => ({ value, kind: 'value', detail: null, help: null }));
}

/** The key questions of the report with an empty place for the rating that each of them had. */
function previousByKeyQuestion({ report }: Analysis): readonly Choice[] {
  const keys = report.scope.map(({ name }) => `${name.toLowerCase()}:`);
  if (keys.length === 0) {
    return [];
  }
  const places = keys.map((key, index) => `${snippetText(key)} $${index + 1}`);
  const snippet = `{ ${places.join(', ')} \\}`;
  const value = `{ ${keys.join(' , ')} }`;
  return [{ value, snippet, kind: 'value', detail: 'previous ratings', help: null }];
}

function keyQuestionNames({ report }: Analysis): readonly Choice[] {
  const written = new Set(report.frontMatter.values.scope === undefined ? [] : report.scope);
  return (report.framework?.keyQuestions ?? [])
    .filter((definition) => !written.has(definition))
    .map(({ name, description }) => ({ value: name, kind: 'value', detail: description ?? null, help: null }));
}

function previousRatings({ report }: Analysis, part: string): readonly Choice[] {
  const { framework } = report;
  return framework === null
    ? []
    : ratingsOf(framework, findKeyQuestion(framework, part)).map((rating) => ({
        value: rating.name,
        kind: 'rating',
        detail: null,
        help: ratingHelp(rating, framework),
      }));
}
