import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FrameworkStatus } from '../../framework/model/definitions.ts';
import type { Report } from '../../report/report.ts';
import { reportTitle } from '../../report/report-title.ts';
import type { FrontMatterKey } from '../../syntax/front-matter/front-matter-schema.ts';
import { toHouseStyle } from '../../text/dates/dates.ts';
import { anchorPrefix } from '../author/link-targets.ts';
import { frontMatterMarks } from '../import-marks.ts';
import { type FactKey, factNames, kindNames, pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';
import type { RenderRequest } from '../render-request.ts';
import { ratingsAtAGlance } from './glance.ts';

interface Fact {
  readonly name: string;
  readonly key: FrontMatterKey;
  readonly value: string;
}

/** What the page says where its framework gives no ratings yet. */
const triedWords: Readonly<Record<FrameworkStatus, string | null>> = {
  draft: pageWords.draftFramework,
  pilot: pageWords.pilot,
  'in-force': null,
  withdrawn: null,
};

/** The name of the page: what the report is about. */
export function pageTitle({ title, analysis }: RenderRequest): string {
  return title ?? reportTitle(analysis.report) ?? pageWords.untitled;
}

/**
 * The top of the page: what the report is about, how it is rated, who, when and by which framework. `headline` is the
 * heading of a news release, which is the title of its page.
 */
export function reportHeader(context: RenderContext, headline: ElementContent | null): Element {
  const { report } = context.analysis;
  const { entries, values } = report.frontMatter;
  const title = pageTitle(context);
  const placed = (key: FrontMatterKey) => context.placeOf(entries.get(key)?.keyRange);
  const facts = factsOf(report).filter(({ value }) => value !== title);
  const tried = triedWords[report.framework?.status ?? 'in-force'];
  const marks = context.importable ? frontMatterMarks(report) : {};
  return h('header', { className: ['report-header'], ...marks, ...context.placeOf(report.frontMatter.range) }, [
    headline ?? h('h1', { id: `${anchorPrefix}top-of-report` }, title),
    ...(report.status === 'draft' ? [h('p', { className: ['status'], ...placed('status') }, pageWords.draft)] : []),
    ...(tried === null ? [] : [h('p', { className: ['notice'] }, tried)]),
    ...ratingsAtAGlance(context),
    ...(values.notices ?? []).map((notice) => h('p', { className: ['notice'], ...placed('notices') }, notice)),
    ...(facts.length === 0
      ? []
      : [
          h(
            'dl',
            { className: ['facts'] },
            facts.map(({ name, key, value }) => h('div', placed(key), [h('dt', name), h('dd', value)])),
          ),
        ]),
  ]);
}

function factsOf({ frontMatter: { values }, framework }: Report): readonly Fact[] {
  const date = (text: string | undefined) => (text === undefined ? undefined : (toHouseStyle(text) ?? text));
  const shown: { readonly [key in FactKey]?: string | undefined } = {
    ...values,
    kind: values.kind && kindNames[values.kind],
    assessed: date(values.assessed),
    published: date(values.published),
    framework: framework?.title ?? values.framework,
  };
  return factNames.flatMap(([name, key]) => {
    const value = shown[key];
    return value === undefined ? [] : [{ name, key, value }];
  });
}
