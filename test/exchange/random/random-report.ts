import fc from 'fast-check';
import { stringify } from 'yaml';
import { builtInLibrary, listFrameworks, resolveFramework } from '../../../server/src/framework/file/library.ts';
import type { Framework } from '../../../server/src/framework/framework.ts';
import type { KeyQuestionDefinition } from '../../../server/src/framework/model/definitions.ts';
import { renderTemplate } from '../../../server/src/framework/phrases/render-phrase.ts';
import { definitions, headingName, plainProse, prose, words } from './random-prose.ts';

const library = builtInLibrary();

/** Every revision of every framework that ships, as reports name it. */
export const shippedFrameworks: readonly string[] = listFrameworks(library).flatMap(({ id, revisions }) =>
  revisions.length === 0 ? [id] : revisions.map(({ revision }) => `${id}@${revision}`),
);

function frameworkNamed(reference: string): Framework {
  const { framework } = resolveFramework(library, reference, null);
  if (framework === undefined) {
    throw new Error(`There is no framework ${reference}.`);
  }
  return framework;
}

/** A report of a framework that ships: one service or several, draft or final, with fields and prose of every sort. */
export function randomReport(reference: string): fc.Arbitrary<string> {
  const framework = frameworkNamed(reference);
  const several = framework.services ? fc.boolean() : fc.constant(false);
  return several
    .chain((isTrust) =>
      fc.record({
        front: frontMatter(reference, framework),
        top: prose,
        sections: isTrust ? trustSections(framework) : serviceSections(framework, 1),
        lineEnding: fc.constantFrom('\n', '\n', '\r\n'),
      }),
    )
    .map(({ front, top, sections, lineEnding }) =>
      `---\n${front}---\n\n${top}\n\n${sections}\n\n${definitions}`.replaceAll('\n', lineEnding),
    );
}

/** A report of a framework that ships with fields and prose as most reports have them. */
export function plainReport(reference: string): fc.Arbitrary<string> {
  const framework = frameworkNamed(reference);
  const { keyQuestions, scale, ratings } = framework;
  const rated = fc.constantFrom('', ...ratings.map(({ name }) => `Rating: ${name}\n\n`));
  const scored = fc.constantFrom(
    ...['', 'Basis: not assessed\n\n', 'Updated: 1/3/2025\n\n'],
    ...scale.map(({ value, name }) => `Score: ${name ?? value}\nBasis: carried forward\n\n`),
    ...scale.map(({ value, name }) => `Score: ${name ?? value}\n\n`),
  );
  const parts = keyQuestions.map(({ name, statements }) =>
    fc
      .tuple(rated, plainProse, ...statements.map((one) => fc.tuple(fc.constant(one.name), scored, plainProse)))
      .map(([rating, text, ...ofStatements]) =>
        [`# ${name}\n\n${rating}${text}`, ...ofStatements.map(([of, own, says]) => `## ${of}\n\n${own}${says}`)].join(
          '\n\n',
        ),
      ),
  );
  return fc
    .record({
      front: plainFrontMatter(reference),
      sections: fc.tuple(...parts),
      computed: fc.constantFrom('', '::scores'),
    })
    .map(({ front, sections, computed }) => `---\n${front}---\n\n${sections.join('\n\n')}\n\n${computed}\n`);
}

function plainFrontMatter(reference: string): fc.Arbitrary<string> {
  const [id] = reference.split('@');
  return fc
    .record(
      {
        framework: fc.constant(id),
        status: fc.constantFrom('draft', 'final'),
        provider: fc.constant('Harbour and Vale Trust'),
        location: fc.constant('Harbour House'),
        assessed: fc.constant('3 to 14 March 2025'),
        notices: fc.constant(['The home was closed in May.']),
      },
      { requiredKeys: ['framework', 'status', 'provider'] },
    )
    .map((values) => stringify(values));
}

function frontMatter(reference: string, framework: Framework): fc.Arbitrary<string> {
  const name = fc.constantFrom(
    ...framework.keyQuestions.map(({ id }) => id),
    ...framework.keyQuestions.map((one) => one.name),
  );
  const previous = fc.dictionary(
    fc.constantFrom('overall', ...framework.keyQuestions.map(({ id }) => id)),
    rating(framework),
  );
  const text = words.map((value) => value.trim()).filter((value) => value !== '');
  const date = fc.constantFrom('3 to 14 March 2025', '2025-03-03', '1/3/2025', 'March', '30 February 2025');
  return fc
    .record(
      {
        framework: fc.constant(reference),
        kind: fc.constantFrom('assessment', 'inspection', 'news'),
        status: fc.constantFrom('draft', 'final'),
        scope: fc.oneof(name, fc.uniqueArray(name, { minLength: 1 })),
        provider: text,
        location: text,
        service: text,
        id: fc.constantFrom('007', '1-234', 'true'),
        sector: fc.constantFrom('Care home', 'NHS trust'),
        assessed: date,
        published: date,
        previous: fc.oneof(previous, fc.constant('2023/ward.report.md')),
        notices: fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 2 })),
        reports: fc.array(fc.constantFrom('a.report.md', 'b/c.report.md'), { minLength: 1 }),
      },
      { requiredKeys: ['framework'] },
    )
    .map((values) => stringify(values, { lineWidth: 0 }));
}

function trustSections(framework: Framework): fc.Arbitrary<string> {
  const service = fc
    .tuple(headingName, fields(framework), serviceSections(framework, 2))
    .map(([name, own, sections]) => `# ${name}\n\n${own}${sections}`);
  const location = fc
    .tuple(headingName, fc.array(fc.tuple(headingName, serviceSections(framework, 3)), { minLength: 1, maxLength: 2 }))
    .map(([name, services]) =>
      [`# ${name}\n`, ...services.map(([of, sections]) => `## ${of}\n\n${sections}`)].join('\n'),
    );
  return fc
    .tuple(serviceSections(framework, 1), fc.array(fc.oneof(service, location), { minLength: 1, maxLength: 3 }))
    .map(([whole, services]) => [whole, ...services].join('\n\n'));
}

function serviceSections(framework: Framework, depth: number): fc.Arbitrary<string> {
  const known = ['Overall', ...framework.sections.map(({ name }) => name)].map((name) => fc.constant(name));
  const other = fc
    .tuple(fc.oneof(headingName, ...known), fields(framework, ['']), body(framework))
    .map(([name, own, text]) => `${'#'.repeat(depth)} ${name}\n\n${own}${text}`);
  const keyQuestion = fc.constantFrom(...framework.keyQuestions).chain((one) => keyQuestionText(framework, one, depth));
  return fc
    .array(fc.oneof(other, keyQuestion), { minLength: 1, maxLength: 3 })
    .map((sections) => sections.join('\n\n'));
}

function keyQuestionText(framework: Framework, definition: KeyQuestionDefinition, depth: number): fc.Arbitrary<string> {
  const heading = (name: string, deeper: number) => `${'#'.repeat(depth + deeper)} ${name}\n\n`;
  const category = fc.subarray(
    framework.evidenceCategories.map(({ name }) => name),
    { maxLength: Math.min(2, framework.evidenceCategories.length) },
  );
  const statement = fc
    .tuple(
      fc.constantFrom(...definition.statements.map(({ name }) => name), 'Notes'),
      fields(framework),
      body(framework),
      category,
    )
    .map(([name, own, text, categories]) =>
      [heading(name, 1) + own + text, ...categories.map((one) => `${heading(one, 2)}Score: 3\n\nSeen.`)].join('\n\n'),
    );
  const statements = definition.statements.length === 0 ? fc.constant([]) : fc.array(statement, { maxLength: 3 });
  return fc
    .tuple(fields(framework), body(framework), statements)
    .map(([own, text, parts]) => [heading(definition.name, 0) + own + text, ...parts].join('\n\n'));
}

/** Prose, and now and then a sentence that states something. */
function body(framework: Framework): fc.Arbitrary<string> {
  const sentences = framework.phrases.flatMap(({ templates }) =>
    templates.flatMap((template) => renderTemplate(template, sentenceValues(framework)) ?? []),
  );
  const sentence = sentences.length === 0 ? fc.constant('') : fc.constantFrom('', ...sentences);
  return fc.tuple(sentence, prose).map(([first, rest]) => `${first}\n\n${rest}`);
}

function sentenceValues({ keyQuestions, ratings }: Framework): Record<string, string> {
  const [keyQuestion] = keyQuestions;
  const [rating] = ratings;
  return {
    score: '57',
    count: 'three',
    rating: rating?.name ?? '',
    'previous-rating': rating?.name ?? '',
    'key-question': keyQuestion?.name ?? '',
    statement: keyQuestion?.statements[0]?.name ?? '',
  };
}

function rating({ ratings, labels }: Framework): fc.Arbitrary<string> {
  return fc.constantFrom(...[...ratings, ...labels].flatMap(({ name }) => [name, name.toLowerCase()]), 'Splendid');
}

/** Fields of every name, some of them more than once, as lines or as a list, with values that may be no such values. */
function fields(framework: Framework, marks: readonly string[] = ['', '- ']): fc.Arbitrary<string> {
  const score = fc.constantFrom(
    '0',
    '1',
    '2',
    '3',
    '4',
    '57',
    '100',
    'five',
    ...framework.scale.flatMap(({ name }) => name ?? []),
  );
  const basis = fc.constantFrom(
    'assessed',
    'carried forward',
    'not assessed',
    'transferred',
    'Carried-forward',
    'unknown',
  );
  const date = fc.constantFrom('28 April 2025', '1/3/2025', '2025-03-01', 'later');
  const field = fc.oneof(
    rating(framework).map((value) => `Rating: ${value}`),
    rating(framework).map((value) => `**Rating:** ${value}`),
    score.map((value) => `Score: ${value}`),
    rating(framework).map((value) => `Previous rating: ${value}`),
    basis.map((value) => `Basis: ${value}`),
    date.map((value) => `updated : ${value}`),
    words.map((value) => `Rationale: ${value}`),
    fc.constantFrom('Ratin: Good', 'Score:', 'Rating: [Good](x)', 'Anything: else'),
  );
  const lines = fc.array(field, { maxLength: 4 });
  return fc
    .tuple(lines, fc.constantFrom(...marks), fc.constantFrom('\n\n', '\n\n', '\nIt goes on.\n\n'))
    .map(([stated, mark, end]) =>
      stated.length === 0 ? '' : stated.map((line) => mark + line).join('\n') + (mark === '' ? end : '\n\nSeen.\n\n'),
    );
}
