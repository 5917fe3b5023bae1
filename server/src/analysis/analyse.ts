import { assess } from '../assessment/assess.ts';
import { type FrameworkLibrary, noFramework, resolveFramework } from '../framework/file/library.ts';
import { assessmentDays, buildReport } from '../report/build-report.ts';
import { carriedAcross } from '../report/linked/carried-across.ts';
import type { LinkedFiles } from '../report/linked/linked-files.ts';
import { previousReportPath } from '../report/linked/references.ts';
import type { Document } from '../syntax/document.ts';
import { readFrontMatter } from '../syntax/front-matter/front-matter.ts';
import type { ParagraphMark } from '../text/paragraph-mark.ts';
import type { Analysis } from './analysis.ts';

/**
 * What Keyline looks things up in while it reads one report. An `Analysis` is one too: a text that was edited is read
 * again with what is known.
 */
export interface Environment {
  readonly library: FrameworkLibrary;
  /** What is known of the files that the report names; absent where nobody looked. */
  readonly linked?: LinkedFiles;
  /** Where else paragraphs of the report stand, by their marks; absent where nobody looked at other reports. */
  readonly copies?: ReadonlyMap<ParagraphMark, string> | null;
}

const nothingLinked: LinkedFiles = new Map();

/** Everything that follows from a document: the report it holds and the assessment of its scores. Never throws. */
export function analyse(document: Document, environment: Environment): Analysis {
  const { library, linked = nothingLinked, copies = null } = environment;
  const frontMatter = readFrontMatter(document);
  const reference = frontMatter.values.framework;
  const resolved =
    reference === undefined || (reference === noFramework && !library.files.has(noFramework))
      ? null
      : resolveFramework(
          library,
          reference,
          assessmentDays(frontMatter)?.value.first ?? null,
          frontMatter.values.sector ?? null,
        );
  const framework = resolved?.framework ?? null;
  const previous = linked.get(previousReportPath(frontMatter) ?? '');
  // A report cannot be the one before itself, and a draft or a pilot gives no ratings that another could have had before.
  const isTried = previous?.results?.tried !== undefined;
  const before = previous?.circle === null && !isTried ? previous.results : null;
  const results = before === null ? null : carriedAcross(before, framework);
  const report = buildReport(document, frontMatter, framework, results);
  return {
    report,
    assessment: assess(report),
    frameworkProblem: resolved?.problem ?? null,
    library,
    linked,
    copies,
  };
}
