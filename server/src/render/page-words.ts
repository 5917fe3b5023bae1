import type { FrontMatterKey } from '../syntax/front-matter/front-matter-schema.ts';

/** What a page says of itself, in words: written by what renders a report, and known again when the page is imported. */
export const pageWords = {
  untitled: 'Report',
  draft: 'Draft',
  pilot: 'Pilot: what is judged here has no effect on ratings.',
  draftFramework: 'Judged by the draft of a framework: what is judged here has no effect on ratings.',
  rating: 'Rating: ',
  score: 'Score: ',
  previousRating: 'Previous rating: ',
  difference: 'This is what the report states. What follows is ',
  arithmetic: 'How this is worked out',
  noScore: 'No score',
  notOnScale: ' is not on the scale',
  carriedForward: 'Carried forward',
  notAssessed: 'Not assessed',
  fromCategories: 'From its evidence categories',
  contents: 'Contents',
  part: 'Part',
  ratings: 'Ratings',
  ratingsOfServices: 'Ratings of each service by ',
  scores: 'Scores for ',
  changes: 'What changed since the previous report',
  noChanges: 'Nothing is known of the ratings before.',
  mustActions: 'Actions that must be taken',
  shouldActions: 'Actions that should be taken',
  noActions: 'The report asks for no actions.',
} as const;

/** What a page calls the kinds of documents. */
export const kindNames = {
  assessment: 'Assessment',
  inspection: 'Inspection',
  news: 'News release',
  other: 'No report',
} as const;

/** The keys of the front matter that a page shows as facts. */
export type FactKey = Extract<
  FrontMatterKey,
  'kind' | 'service' | 'location' | 'provider' | 'sector' | 'id' | 'assessed' | 'published' | 'framework'
>;

/** What the top of a page calls the facts of the front matter, in the order of the page. */
export const factNames: readonly (readonly [name: string, key: FactKey])[] = [
  ['Kind', 'kind'],
  ['Service', 'service'],
  ['Location', 'location'],
  ['Provider', 'provider'],
  ['Service type', 'sector'],
  ['Number', 'id'],
  ['Assessed', 'assessed'],
  ['Published', 'published'],
  ['Framework', 'framework'],
];

/** What pages that were made before call them. */
export const formerFactNames: typeof factNames = [['Service type', 'sector']];
