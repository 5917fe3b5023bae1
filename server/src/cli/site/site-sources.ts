import { join, relative, sep } from 'node:path';
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { lint } from '../../rules/lint.ts';
import { type PlacedReport, placedReport } from '../../site/placed-report.ts';
import { placeInSite, placeKey } from '../../site/site-paths.ts';
import { eachReport } from '../files/each-report.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { counted } from '../program/wording.ts';

/** What a site is made of. */
export interface SiteSources {
  readonly reports: readonly PlacedReport[];
  /** False where a report could not be read, or has a name that another one has taken. */
  readonly isComplete: boolean;
  /** Whether a report was left out for its errors. */
  readonly isRefused: boolean;
  readonly drafts: number;
}

export interface SourceWishes {
  readonly takesDrafts: boolean;
  readonly refusesErrors: boolean;
  /** Is handed each report while all that is known of it is at hand. */
  readonly keep: (path: string, analysis: Analysis) => void;
}

/** Reads every report of a folder, which is absolute, as its page will show it. What is wrong is told. */
export async function siteSources(folder: string, wishes: SourceWishes, terminal: Terminal): Promise<SiteSources> {
  const reports: PlacedReport[] = [];
  const taken = new Map<string, string>();
  let drafts = 0;
  let isRefused = false;
  const isComplete = await eachReport({ paths: [folder] }, terminal, (source) => {
    const analysis = analyse(source.document, source.environment);
    if (analysis.report.status === 'draft' && !wishes.takesDrafts) {
      drafts += 1;
      return;
    }
    const errors = lint(analysis, source.settings).filter(({ severity }) => severity === 'error').length;
    if (errors > 0) {
      const left = wishes.refusesErrors ? ', so it is left out' : '';
      terminal.note(`${source.path} has ${counted(errors, 'error')}${left}. "keyline lint" shows what is wrong.`);
    }
    if (errors > 0 && wishes.refusesErrors) {
      isRefused = true;
      return;
    }
    const path = relative(folder, source.file).split(sep).join('/');
    const key = placeKey(placeInSite(path, '.html'));
    const other = taken.get(key);
    if (other !== undefined) {
      throw new UserError(
        `${source.path} and ${join(folder, other)} would both have the page ${placeInSite(path, '.html')}, so the first has none: rename one of them.`,
      );
    }
    taken.set(key, path);
    reports.push(placedReport(analysis, path));
    wishes.keep(path, analysis);
  });
  return { reports, isComplete, isRefused, drafts };
}
