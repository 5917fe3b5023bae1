import { wrapAnsi } from 'fast-wrap-ansi';
import pc from 'picocolors';
import type { FrameworkFigures, Portfolio } from '../../records/portfolio.ts';
import { changeWords, leftOutWords, lowWords, portfolioWords, sizeWords } from '../../records/portfolio-words.ts';
import { plainLine, withoutCommands } from '../program/plain-text.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** No line is wider. */
const width = 80;

/** Columns: the name of a rating, its numbers, and the longest bar. */
const [nameWidth, numberWidth, barWidth] = [31, 8, 28];

/** Changed services beyond these are counted only. */
const mostChanges = 20;

/** The figures of many reports for people, within 80 columns. */
export function portfolioText(portfolio: Portfolio, colour: boolean): string {
  const colours = pc.createColors(colour);
  const left = leftOutWords(portfolio);
  const parts = portfolio.frameworks.map((figures) => frameworkLines(figures, colours).join('\n'));
  return withoutCommands(`${[...parts, ...(left === null ? [] : [wrapped(left)])].join('\n\n')}\n`);
}

function frameworkLines(figures: FrameworkFigures, colours: Colours): readonly string[] {
  const { title, ratings, lowest, changes } = figures;
  const most = Math.max(1, ...ratings.map(({ services }) => services));
  const columns = `${''.padEnd(nameWidth)}${'services'.padStart(numberWidth)}${'reports'.padStart(numberWidth)}`;
  return [
    wrapped(`${colours.underline(plainLine(title))}  ${colours.dim(sizeWords(figures))}`),
    colours.dim(columns),
    ...ratings.map(({ rating, services, reports }) => {
      const numbers = `${String(services).padStart(numberWidth)}${String(reports).padStart(numberWidth)}`;
      return `${cut(rating ?? portfolioWords.noRating, nameWidth)}${numbers}  ${bar(services, most)}`.trimEnd();
    }),
    ...(lowest.length === 0 ? [] : ['', colours.bold(portfolioWords.lowest)]),
    ...lowest.map((statement) => `${cut(statement.name, 45)} ${lowWords(statement)}`),
    ...(changes === null ? [] : ['', colours.bold(portfolioWords.changes(changes)), changeWords(changes)]),
    ...(changes?.changed ?? [])
      .slice(0, mostChanges)
      .map(({ name, from, to }) => wrapped(`  ${plainLine(name)}: ${plainLine(from)} → ${plainLine(to)}`)),
    ...((changes?.changed.length ?? 0) > mostChanges
      ? [`  and ${(changes?.changed.length ?? 0) - mostChanges} more`]
      : []),
  ];
}

function wrapped(line: string): string {
  return wrapAnsi(line, width, { hard: true, trim: false }).replace(/(?<! ) +$/gm, '');
}

function cut(text: string, width: number): string {
  const shown = plainLine(text);
  return shown.length > width ? `${shown.slice(0, width - 1)}…` : shown.padEnd(width);
}

function bar(count: number, most: number): string {
  return '█'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count / most) * barWidth)));
}
