import { analyse } from '../../analysis/analyse.ts';
import { portfolioOf } from '../../records/portfolio.ts';
import { type LeftOut, type PortfolioEntry, portfolioEntry } from '../../records/portfolio-entry.ts';
import { reportRecord } from '../../records/report-record.ts';
import { eachReport } from '../files/each-report.ts';
import { resultsOf } from '../files/results.ts';
import { type PortfolioFormat, portfolioFormats } from '../portfolio/portfolio-formats.ts';
import { portfolioText } from '../portfolio/portfolio-text.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText } from '../program/plain-text.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';

export interface PortfolioOptions {
  readonly format?: PortfolioFormat;
  readonly title?: string;
  readonly output?: string;
  readonly color?: boolean;
}

/** Raised when the JSON changes in a way that breaks its readers. */
const formatVersion = 1;

/** `keyline portfolio`: the figures of many reports. Gives the exit code. */
export async function portfolioCommand(
  paths: readonly string[],
  options: PortfolioOptions,
  terminal: Terminal,
): Promise<number> {
  const entries: (PortfolioEntry | LeftOut)[] = [];
  const complete = await eachReport({ paths }, terminal, ({ path, document, environment }) => {
    entries.push(portfolioEntry(reportRecord(path, analyse(document, environment))));
  });
  if (entries.length === 0) {
    return complete ? exitCodes.clean : exitCodes.usage;
  }
  const results = resultsOf(terminal, options.output);
  const portfolio = portfolioOf(entries);
  switch (options.format ?? formatOf(options.output)) {
    case 'json':
      results.terminal.print(`${jsonText({ version: formatVersion, ...portfolio }, 2)}\n`);
      break;
    case 'html': {
      const { portfolioPage } = await import('../../render/pages/portfolio-page.ts');
      results.terminal.print(portfolioPage(portfolio, options.title ?? 'Reports in figures'));
      break;
    }
    case 'text':
      results.terminal.print(portfolioText(portfolio, wantsColour(results.terminal, options.color)));
  }
  results.finish();
  return complete ? exitCodes.clean : exitCodes.usage;
}

/** The format that the name of the file says. */
function formatOf(output: string | undefined): PortfolioFormat {
  return portfolioFormats.find((format) => output?.toLowerCase().endsWith(`.${format}`)) ?? 'text';
}
