import { analyse, type Environment } from '../analysis/analyse.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { reportResults } from '../assessment/explain/report-results.ts';
import type { FileFinder, FileReader } from '../configuration/file-reader.ts';
import type { LinkedFile, LinkedFiles } from '../report/linked/linked-files.ts';
import { previousReportPath, type Reference, referencesOf } from '../report/linked/references.ts';
import type { ReportResults } from '../report/linked/results.ts';
import type { Document } from '../syntax/document.ts';
import { readFrontMatter } from '../syntax/front-matter/front-matter.ts';
import { anchorsOf, declaredAnchors } from '../syntax/links/anchors.ts';
import { parseDocument } from '../syntax/parse-document.ts';
import { fileNamed } from './links-to.ts';
import { sameFile } from './report-index.ts';

/** What can be asked about a file that a report names. Each is asked only where the report makes something of the answer. */
export interface FileKnowledge {
  readonly exists: (file: string) => Promise<boolean | null>;
  /** The anchors in it; null where it is no Markdown, or cannot be read. */
  readonly anchors: (file: string) => Promise<readonly string[] | null>;
  /** What the report in it gives; null where there is none. */
  readonly report: (file: string) => Promise<NamedReport | null>;
}

export interface NamedReport {
  readonly results: ReportResults;
  /** The file of its own previous report; null where it names none. */
  readonly previous: string | null;
}

/** The paths that a text names, once each, and what is to be asked about the file behind each of them. */
export function namedPaths(document: Document): readonly NamedPath[] {
  const paths = new Map<string, NamedPath>();
  for (const { path, anchor, kind, hasQuery } of referencesOf(document)) {
    if (path !== '' && !(kind === 'link' && leadsElsewhere(path, hasQuery))) {
      const known = paths.get(path);
      paths.set(path, {
        path,
        anchors: anchor !== null || known?.anchors === true,
        isPrevious: kind === 'previous' || known?.isPrevious === true,
        isReport: kind !== 'link' || known?.isReport === true,
      });
    }
  }
  return [...paths.values()];
}

/** A link from the root of a website, or with a question to one: no file of this folder. */
function leadsElsewhere(path: string, hasQuery: boolean): boolean {
  return path.startsWith('/') || (hasQuery && !fileWithQuestion.test(path));
}

/** Files of which code hosts show another form for a question such as `?raw=true`; of pages on a website nothing is known. */
const fileWithQuestion = /\.(?:md|csv|docx|gif|jpe?g|pdf|png|svg|txt|webp|xlsx)$/i;

export interface NamedPath {
  readonly path: Reference['path'];
  /** Whether a heading of the file is named. */
  readonly anchors: boolean;
  readonly isPrevious: boolean;
  /** Whether what the report in the file gives is to be asked: of the previous report, and of those that news speak of. */
  readonly isReport: boolean;
}

/** The path of a text's previous report alone, for those who compute and follow no links. */
export function previousPath(document: Document): readonly NamedPath[] {
  const path = previousReportPath(readFrontMatter(document));
  return path === null || path === '' ? [] : [{ path, anchors: false, isPrevious: true, isReport: true }];
}

/** What is known of the files behind these paths, as the text in `file` writes them. */
export async function linkedFiles(
  file: string,
  paths: readonly NamedPath[],
  { resolve, isWithinReach }: Pick<FileReader, 'resolve' | 'isWithinReach'>,
  knowledge: FileKnowledge,
): Promise<LinkedFiles> {
  const entries = paths.map(async ({ path, anchors, isPrevious, isReport }): Promise<[string, LinkedFile]> => {
    const named = fileNamed(file, path, resolve);
    if (!(await isWithinReach(file, named))) {
      return [path, { exists: null, outside: true, anchors: null, results: null, circle: null }];
    }
    const exists = await knowledge.exists(named);
    const found = exists === true && isReport ? await knowledge.report(named) : null;
    return [
      path,
      {
        exists,
        outside: false,
        anchors: exists === true && anchors ? await knowledge.anchors(named) : null,
        results: found?.results ?? null,
        circle: isPrevious ? circleOf(file, named, found) : null,
      },
    ];
  });
  return new Map(await Promise.all(entries));
}

function circleOf(file: string, named: string, found: NamedReport | null): LinkedFile['circle'] {
  if (sameFile(file, named)) {
    return 'itself';
  }
  return found !== null && found.previous !== null && sameFile(found.previous, file) ? 'back' : null;
}

/** What is found by reading the files. Nothing is remembered. `environmentOf` gives what holds for a file. */
export function readKnowledge(files: FileFinder, environmentOf: (file: string) => Promise<Environment>): FileKnowledge {
  async function documentIn(file: string): Promise<Document | null> {
    const text = file.endsWith('.md') ? await files.readText(file).catch(() => null) : null;
    return text === null ? null : parseDocument(text);
  }
  return {
    exists: files.exists,
    anchors: async (file) => {
      const document = await documentIn(file);
      return document === null ? null : namedAnchors(document);
    },
    report: async (file) => {
      const document = await documentIn(file);
      return document === null ? null : namedReport(file, analyse(document, await environmentOf(file)), files.resolve);
    },
  };
}

/** The anchors of a text's headings, and those that its HTML gives to places. */
export function namedAnchors(document: Document): readonly string[] {
  return [...anchorsOf(document).filter((anchor) => anchor !== null), ...declaredAnchors(document.text)];
}

/** What a report gives to one that names it as its previous report. */
export function namedReport(
  file: string,
  { report, assessment }: Analysis,
  resolve: FileReader['resolve'],
): NamedReport {
  const previous = previousPath(report.document)[0]?.path;
  return {
    results: reportResults(report, assessment),
    previous: previous === undefined ? null : fileNamed(file, previous, resolve),
  };
}

/** The same knowledge, which asks once about each file. */
export function rememberKnowledge({ exists, anchors, report }: FileKnowledge): FileKnowledge {
  return {
    exists: rememberEach(exists, (there) => there !== false),
    anchors: rememberEach(anchors),
    report: rememberEach(report),
  };
}

/** `keep` says of which answers it holds; the others are asked for again: a file that is missing may be added. */
function rememberEach<Answer>(
  ask: (file: string) => Promise<Answer>,
  keep: (answer: Answer) => boolean = () => true,
): (file: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return async (file) => {
    const known = answers.get(file) ?? ask(file);
    answers.set(file, known);
    const answer = await known;
    if (!keep(answer) && answers.get(file) === known) {
      answers.delete(file);
    }
    return answer;
  };
}
