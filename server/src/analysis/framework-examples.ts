import { ratingName } from '../assessment/explain/words.ts';
import type { FrameworkFile } from '../framework/file/framework-schema.ts';
import { addFrameworks, builtInLibrary, resolveFramework } from '../framework/file/library.ts';
import type { Framework } from '../framework/framework.ts';
import { ratingById } from '../framework/ratings.ts';
import { parseDocument } from '../syntax/parse-document.ts';
import { analyse } from './analyse.ts';

type Example = NonNullable<FrameworkFile['examples']>[number];

/** An example of a framework file, and what it does not give of what it should; empty where all is as it says. */
export interface ExampleResult {
  readonly name: string;
  readonly problems: readonly string[];
}

/** Tries the examples of a framework file, each as a report that has these scores and ratings and no others. */
export function tryExamples(file: FrameworkFile): readonly ExampleResult[] {
  return (file.examples ?? []).map((example) => ({ name: example.name, problems: problemsOf(example, file) }));
}

function problemsOf(example: Example, file: FrameworkFile): readonly string[] {
  const library = addFrameworks(builtInLibrary(), [file]);
  const reference = example.revision === undefined ? file.id : `${file.id}@${example.revision}`;
  const { framework } = resolveFramework(library, reference, null);
  if (framework === undefined) {
    return [`there is no revision “${example.revision}”`];
  }
  const unknown = unknownNames(example, framework);
  if (unknown.length > 0) {
    return unknown;
  }
  const { assessment } = analyse(parseDocument(reportOf(example, reference, framework)), { library });
  const [service] = assessment.services;
  return Object.entries(example.gives).flatMap(([part, wanted]) => {
    const result =
      part === 'overall' ? service?.overall : service?.keyQuestions.find(({ definition }) => definition.id === part);
    const given = result?.rating ?? null;
    const named = (rating: string | null) => (rating === null ? 'no rating' : ratingName(framework, rating));
    return given === wanted ? [] : [`${nameOf(part, framework)} is ${named(given)}, not ${named(wanted)}`];
  });
}

function unknownNames({ scores, ratings, gives }: Example, framework: Framework): readonly string[] {
  const keyQuestions = framework.keyQuestions.map(({ id }) => id);
  const statements = framework.keyQuestions.flatMap((keyQuestion) => keyQuestion.statements.map(({ id }) => id));
  const missing = (what: string, named: readonly string[], known: readonly string[]) =>
    named.filter((id) => !known.includes(id)).map((id) => `there is no ${what} “${id}”`);
  const wanted = [...Object.values(ratings), ...Object.values(gives)].filter((id) => id !== null);
  return [
    ...missing('statement', Object.keys(scores), statements),
    ...missing('key question', Object.keys(ratings), keyQuestions),
    ...missing('key question', Object.keys(gives), [...keyQuestions, 'overall']),
    ...wanted.filter((id) => ratingById(framework, id) === undefined).map((id) => `there is no rating “${id}”`),
  ];
}

function nameOf(part: string, { keyQuestions, overallNames }: Framework): string {
  return keyQuestions.find(({ id }) => id === part)?.name ?? overallNames[0] ?? part;
}

/** The example as a report: each key question that it speaks of, with what it is given. */
function reportOf({ scores, ratings, gives }: Example, reference: string, framework: Framework): string {
  const sections = framework.keyQuestions.flatMap(({ id, name, statements }) => {
    const scored = statements.filter((statement) => Object.hasOwn(scores, statement.id));
    if (scored.length === 0 && !Object.hasOwn(ratings, id) && !Object.hasOwn(gives, id)) {
      return [];
    }
    const rating = ratingById(framework, ratings[id] ?? null);
    return [
      `# ${name}\n`,
      ...(rating === undefined ? [] : [`Rating: ${rating.name}\n`]),
      ...scored.map((statement) => `## ${statement.name}\n\nScore: ${scores[statement.id]}\n`),
    ];
  });
  return `---\nframework: ${reference}\n---\n\n${sections.join('\n')}`;
}
