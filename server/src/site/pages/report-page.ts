import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ServiceHistory } from '../history/service-histories.ts';
import type { SiteOptions } from '../site-options.ts';
import { addressFrom } from '../site-paths.ts';
import type { SiteReport } from '../site-report.ts';
import { html, type SitePage } from './site-frame.ts';

/** The page of a report, with links to its service, to the reports before and after it, and to its other forms. */
export function reportPage(
  report: SiteReport,
  main: string,
  history: ServiceHistory | null,
  { hasPdf }: SiteOptions,
): SitePage {
  const place = history?.reports.indexOf(report) ?? -1;
  const before = history?.reports[place - 1];
  const after = place === -1 ? undefined : history?.reports[place + 1];
  const to = (target: string) => addressFrom(report.page, target);
  const links: readonly (Element | null)[] = [
    history === null ? null : h('a', { href: to(history.page) }, `All reports on ${history.title}`),
    before === undefined
      ? null
      : h('a', { rel: ['prev'], href: to(before.page) }, `The report before, ${dayText(before)}`),
    after === undefined ? null : h('a', { rel: ['next'], href: to(after.page) }, `The report after, ${dayText(after)}`),
    hasPdf ? h('a', { href: to(otherForm(report, '.pdf')) }, 'PDF') : null,
    hasData(report) ? h('a', { href: to(otherForm(report, '.json')) }, 'Data (JSON)') : null,
  ];
  const around = h('nav', { className: ['around-report'], ariaLabel: 'About this report' }, [
    h(
      'ul',
      links.flatMap((link) => (link === null ? [] : [h('li', [link])])),
    ),
  ]);
  return { place: report.page, title: report.documentTitle, main: html([around]) + main };
}

/** Whether the data of a report stand beside its page: news and other texts have none. */
export function hasData({ kind }: SiteReport): boolean {
  return kind === 'assessment' || kind === 'inspection';
}

/** The place of another form of the report, beside its page. */
export function otherForm({ page }: SiteReport, suffix: '.pdf' | '.json'): string {
  return page.replace(/\.html$/, suffix);
}

function dayText({ published, assessed }: SiteReport): string {
  return published?.text ?? assessed?.text ?? 'without a date';
}
