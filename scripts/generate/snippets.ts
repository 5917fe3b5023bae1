// Snippets for VS Code: what can be written without knowing where the caret stands. The names are those of the frameworks.
import type { Framework } from '../../server/src/framework/framework.ts';
import { renderPhrase } from '../../server/src/framework/phrases/render-phrase.ts';
import { fieldSnippet, neededFields } from '../../server/src/language/completion/fields/field-snippet.ts';
import { snippetChoice, snippetText } from '../../server/src/language/completion-item.ts';
import { directiveDefinitions } from '../../server/src/report/directives.ts';
import type { SectionRole } from '../../server/src/report/report.ts';
import { ruleDescriptions } from '../../server/src/rules/registry.ts';
import type { GeneratedFile } from './generated-file.ts';
import { shippedFrameworks } from './shipped-frameworks.ts';

/**
 * Stands before the single word by which a snippet is asked for. Without it, pressing Enter behind a sentence that ends
 * with such a word would write the snippet. A slash would not do: VS Code lets words begin behind it, as behind a hyphen.
 */
const sign = '!';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

export function generateSnippets(): readonly GeneratedFile[] {
  // Of a framework's revisions, the newest is the one that is written now.
  const frameworks = [...new Map(shippedFrameworks().map((framework) => [framework.id, framework])).values()];
  const snippets: Readonly<Record<string, Snippet>> = {
    'Front matter of a report': frontMatter(frameworks),
    ...Object.fromEntries(frameworks.flatMap((framework) => frameworkSnippets(framework))),
    ...suppressions(),
    ...Object.fromEntries(
      directiveDefinitions.map(({ name, description }) => [
        `Computed block: ${name}`,
        { prefix: `${sign}${name}`, description, body: [`::${name}`, '', '$0'] },
      ]),
    ),
  };
  return [{ path: 'syntaxes/keyline.code-snippets', content: `${JSON.stringify(snippets, null, 2)}\n` }];
}

function frontMatter(frameworks: readonly Framework[]): Snippet {
  const framework = snippetChoice(
    1,
    frameworks.map(({ id }) => id),
  );
  const body = [
    '---',
    `framework: ${framework}`,
    `status: ${snippetChoice(2, ['draft', 'final'])}`,
    'provider: $3',
    'assessed: $4',
    '---',
    '',
    '$0',
  ];
  return { prefix: `${sign}report`, description: 'The lines with which a report begins.', body };
}

function frameworkSnippets(framework: Framework): readonly [string, Snippet][] {
  const { keyQuestions, terms, title } = framework;
  const first = keyQuestions[0];
  const statements = keyQuestions.flatMap((keyQuestion) => keyQuestion.statements).filter(({ scored }) => scored);
  const statement = statements[0];
  const snippets: [string, Snippet][] = [];
  // Those that share their ratings share a snippet; one with ratings of its own is named in the snippet's title.
  const alike = keyQuestions.filter(({ ratings }) => ratings === undefined);
  const apart = keyQuestions.filter(({ ratings }) => ratings !== undefined).map((definition) => [definition]);
  for (const group of [alike, ...apart]) {
    const [definition] = group;
    if (definition !== undefined) {
      const role: SectionRole = { kind: 'key-question', definition };
      const names = group.map(({ name }) => name);
      const which = definition.ratings === undefined ? terms.keyQuestion : definition.name;
      snippets.push([`${title}: ${which}`, section(`${sign}question`, '#', names, role, framework)]);
    }
  }
  if (first !== undefined && statement !== undefined) {
    const role: SectionRole = { kind: 'statement', definition: statement, home: first };
    const names = [...new Set(statements.map(({ name }) => name))];
    snippets.push([`${title}: ${terms.statement}`, section(`${sign}statement`, '##', names, role, framework)]);
  }
  const sentence = carriedForward(framework);
  return sentence === null ? snippets : [...snippets, [`${title}: score carried forward`, sentence]];
}

function section(
  prefix: string,
  mark: string,
  names: readonly string[],
  role: SectionRole,
  framework: Framework,
): Snippet {
  const fields = neededFields(role, framework).map((field, index) => fieldSnippet(field, index + 2));
  const body = [`${mark} ${snippetChoice(1, names)}`, '', ...fields, ...(fields.length === 0 ? [] : ['']), '$0'];
  return { prefix, description: framework.title, body };
}

/** The sentence that frameworks have for it, with the names still to be picked; null where there is none. */
function carriedForward(framework: Framework): Snippet | null {
  // Stand-ins that no framework has in its words.
  const [statement, keyQuestion] = ['\u0001', '\u0002'];
  const sentence = renderPhrase(framework, 'carried-forward', { statement, 'key-question': keyQuestion });
  if (sentence === null) {
    return null;
  }
  const names = framework.keyQuestions.map(({ name }) => name);
  const text = snippetText(sentence).replaceAll(statement, '$1').replaceAll(keyQuestion, snippetChoice(2, names));
  return {
    prefix: `${sign}carried`,
    description: framework.title,
    body: ['Basis: carried forward', '', text, '', '$0'],
  };
}

function suppressions(): Readonly<Record<string, Snippet>> {
  const rule = snippetChoice(
    1,
    ruleDescriptions.map(({ id }) => id),
  );
  return {
    'Suppress a rule on the next line': {
      prefix: `${sign}suppress`,
      description: 'Keeps back what a rule finds on the next line. The reason is required.',
      body: [`<!-- keyline-disable-next-line ${rule}: $2 -->`, '$0'],
    },
    'Suppress a rule from here to there': {
      prefix: `${sign}suppressfrom`,
      description: 'Keeps back what a rule finds up to the line that enables it again. The reason is required.',
      body: [`<!-- keyline-disable ${rule}: $2 -->`, '', '$0', '', '<!-- keyline-enable $1 -->'],
    },
  };
}
