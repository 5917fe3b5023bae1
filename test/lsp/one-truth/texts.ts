import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { caringReport } from '../caring-report.ts';

const own = (name: string) => readFileSync(`examples/own-framework/${name}`, 'utf8');

const framework = own('marrow-schools.yaml');
const schoolReport = own('mill-lane.report.md');
const release = readFileSync('examples/orchard-house.news.report.md', 'utf8');

/** Files of the workspace that name each other, the folders among them. */
export const names = [
  'a.report.md',
  'b.report.md',
  'old/a.report.md',
  'old/deep/c.report.md',
  'notes.md',
  'keyline.yaml',
  'old/keyline.yaml',
  'base.yaml',
  'marrow-schools.yaml',
  '.gitignore',
] as const;

/** One of the files. */
export type Name = (typeof names)[number];

/** There at all times, so that a list of findings is never empty. */
export const rock = { name: 'rock.report.md', text: caringReport };

/** The files that an author writes in the editor; nobody opens `.gitignore`. */
export const openable = names.filter((name) => name !== '.gitignore');

const reportNames = names.filter((name) => name.endsWith('.md'));

/** A path that a report in any folder may write: often of a file that is there, sometimes of one that is not. */
const path = fc.constantFrom(...reportNames, '../a.report.md', 'a.report.md', '../notes.md', 'deep/c.report.md');

/** A report on Caring that names other files and says what one of them gave. */
const caring = fc
  .record({
    previous: fc.option(path),
    linked: fc.option(path),
    anchor: fc.constantFrom('', '#caring', '#kindness-compassion-and-dignity', '#nowhere'),
    rating: fc.constantFrom('Good', 'Requires improvement', 'Outstanding'),
    carried: fc.boolean(),
    suppressed: fc.boolean(),
  })
  .map(({ previous, linked, anchor, rating, carried, suppressed }) => {
    let text = caringReport.replace('Rating: Good', `Rating: ${rating}`);
    if (previous !== null) {
      text = text
        .replace('scope: caring', `scope: caring\nprevious: ${previous}`)
        .replace('Score: 66\n', 'Score: 65\n\nAt our last inspection we rated this key question good.\n');
    }
    if (carried) {
      text = text.replace('Score: 3\n\nStaff', 'Score: 3\nBasis: carried forward\n\nStaff');
    }
    if (suppressed) {
      text = text.replace('# Caring\n', '<!-- keyline-disable score/mismatch: it was agreed -->\n\n# Caring\n');
    }
    return linked === null ? text : `${text}\nSee [the other](${linked}${anchor}).\n`;
  });

/** A report of the workspace's own framework, which only a configuration that names the framework's file knows. */
const school = path.map((previous) => schoolReport.replace(/^previous: .*$/m, `previous: ${previous}`));

/** A news release, which speaks of the reports that it names. */
const news = path.map((named) => release.replace('orchard-house.report.md', named));

const reports = fc.oneof(
  { arbitrary: caring, weight: 6 },
  { arbitrary: school, weight: 2 },
  { arbitrary: news, weight: 1 },
);

const configurations = fc.constantFrom(
  '',
  'final: true\n',
  'frameworks: [marrow-schools.yaml]\n',
  'frameworks: [../marrow-schools.yaml]\n',
  'extends: base.yaml\n',
  'extends: ../base.yaml\nfinal: true\n',
  'ignore: [old/**]\n',
  'ignore: [b.report.md]\nframeworks: [marrow-schools.yaml]\n',
  'rules:\n  score/mismatch: off\n  link/missing-file: warning\n',
  'rules:\n  score/mismatch: of\n',
  'frameworks: [\n',
  'frameworks: [nothing.yaml]\nextends: keyline.yaml\n',
);

const bases = fc.constantFrom('', 'rules:\n  score/mismatch: hint\n', 'frameworks: [marrow-schools.yaml]\n');

/** In each of them nothing is wrong: of one that is half written, reports keep to the last that was sound. */
const frameworks = fc.constantFrom(
  framework,
  framework.replace('{ rating: steady, from: 65', '{ rating: steady, from: 76').replace('to: 64', 'to: 75'),
  framework.replace('Teaching', 'Lessons'),
);

/** What may stand in this file. */
export function textsFor(name: Name): fc.Arbitrary<string> {
  switch (name) {
    case 'keyline.yaml':
    case 'old/keyline.yaml':
      return configurations;
    case 'base.yaml':
      return bases;
    case 'marrow-schools.yaml':
      return frameworks;
    case '.gitignore':
      return fc.constantFrom('', 'old/\n', 'b.report.md\n', 'deep\n');
    case 'notes.md':
      return fc.oneof(reports, fc.constantFrom('# Caring\n', '# Notes\n\n[a](a.report.md#caring)\n'));
    default:
      return fc.oneof({ arbitrary: reports, weight: 6 }, { arbitrary: fc.constant('# Nowhere\n'), weight: 1 });
  }
}
