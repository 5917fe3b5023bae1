import { assess } from '../assessment/assess.ts';
import { type FrameworkLibrary, resolveFramework } from '../framework/library.ts';
import { assessmentDays, buildReport } from '../report/build-report.ts';
import type { Document } from '../syntax/document.ts';
import { readFrontMatter } from '../syntax/front-matter.ts';
import type { Analysis } from './rule.ts';

/** What Keyline looks things up in while it reads one report. */
export interface Environment {
  readonly library: FrameworkLibrary;
}

/** Everything that follows from a document: the report it holds and the assessment of its scores. Never throws. */
export function analyse(document: Document, environment: Environment): Analysis {
  const { library } = environment;
  const frontMatter = readFrontMatter(document);
  const reference = frontMatter.values.framework;
  const resolved =
    reference === undefined
      ? null
      : resolveFramework(
          library,
          reference,
          assessmentDays(frontMatter)?.value.first ?? null,
          frontMatter.values.sector ?? null,
        );
  const framework = resolved?.framework ?? null;
  const report = buildReport(document, frontMatter, framework);
  return {
    report,
    assessment: assess(report),
    frameworkProblem: resolved?.problem ?? null,
    library,
  };
}
