import { type Command, Option } from 'commander';
import type { PreviewOptions } from '../commands/preview.ts';
import type { RenderOptions } from '../commands/render-options.ts';
import type { SiteCommandOptions } from '../commands/site-options.ts';
import { outputFormats, outputKinds, paperSizes } from '../outputs/output-names.ts';
import { previewHelp, renderHelp, siteHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { stdinOption } from './shared-options.ts';

/** Declares the commands that make pages of reports. */
export function declarePages(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('render')
    .summary('make pages of reports for their readers, or draft news releases')
    .description(
      'Makes a page of each report, with its scores, ratings and computed blocks filled in: accessible HTML that needs no other file, PDF, or a Word document; or the poster of its ratings, one page to display. Or drafts a news release on it, with the figures of the report.',
    )
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--as <what>', 'what to make of each report').choices(outputKinds).default('page'))
    .addOption(
      new Option('--to <format>', 'the format to write; without it, the one that the name after -o says').choices(
        outputFormats,
      ),
    )
    .option('-o, --output <path>', 'the file to write, or for several reports the folder to write to')
    .option('--fragment', 'only the main part of the page, without its styles')
    .option('--title <text>', 'the name of the page; without it, what the report is about')
    .option('--theme <file>', 'name, logo and colours, in place of the theme of keyline.yaml')
    .option('--archive', 'of PDF: for archives (PDF/A-2a) rather than for all readers (PDF/UA-1)')
    .option('--review', 'of Word: with the findings as comments')
    .option('--template <file>', 'of Word: take the styles of this .docx file')
    .option('--check', 'make no page of a report that has errors')
    .option('--remote-images', 'let the page load images from other computers')
    .addOption(new Option('--paper <size>', 'of a poster: the size of its paper, a4 by default').choices(paperSizes))
    .option('--read-at <address>', 'of a poster: where the report can be read')
    .option('--published <date>', 'of a release: the day on which it is published')
    .option('--force', 'of a release: replace the file if it exists')
    .addOption(stdinOption())
    .addHelpText('after', renderHelp)
    .action(async (paths: string[], options: RenderOptions) => {
      const { renderCommand } = await import('../commands/render.ts');
      finish(await renderCommand(paths, options, terminal));
    });
  program
    .command('site')
    .summary('make a website of all reports of a folder')
    .description(
      'Makes a page of every report of a folder, the history of each service, lists by service, provider, rating, framework and date, a search that needs no server, and a feed of what is new. The site works from a disk and from any address. Only what changed is written.',
    )
    .argument('<folder>', 'the folder of the reports')
    .requiredOption('-o, --output <folder>', 'the folder to write the site to')
    .option('--title <text>', 'whose reports they are; without it, the name of the folder')
    .option('--theme <file>', 'name, logo and colours, in place of the theme of keyline.yaml')
    .option('--address <address>', 'where the site will be found, for its feed')
    .option('--drafts', 'take drafts in as well')
    .option('--pdf', 'put a PDF beside each page')
    .option('--check', 'leave out reports that have errors')
    .addHelpText('after', siteHelp)
    .action(async (folder: string, options: SiteCommandOptions) => {
      const { siteCommand } = await import('../commands/site.ts');
      finish(await siteCommand(folder, options, terminal));
    });
  program
    .command('preview')
    .summary('show a report in the browser while it is written')
    .description(
      'Shows the page of a report, with its findings, in the browsers of this computer, and keeps it up to date while the report, its configuration or its previous report changes.',
    )
    .argument('<file>', 'the report')
    .option('--port <number>', 'the port; without it, any that is free')
    .option('--remote-images', 'let the page load images from other computers')
    .addHelpText('after', previewHelp)
    .action(async (file: string, options: PreviewOptions) => {
      const { previewCommand } = await import('../commands/preview.ts');
      finish(await previewCommand(file, options, terminal));
    });
}
