import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, type IRawGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

const require = createRequire(import.meta.url);

/** Where the grammars stand: Keyline's own, and those that VS Code comes with. */
const paths: Readonly<Record<string, string>> = {
  'text.html.markdown.keyline': 'syntaxes/keyline.tmLanguage.json',
  'keyline.injection': 'syntaxes/keyline-in-markdown.tmLanguage.json',
  'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  'text.html.derivative': require.resolve('tm-grammars/grammars/html-derivative.json'),
  'text.html.basic': require.resolve('tm-grammars/grammars/html.json'),
  'source.yaml': require.resolve('tm-grammars/grammars/yaml.json'),
};

const registry = new Registry({
  onigLib: loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
    createOnigScanner,
    createOnigString,
  })),
  loadGrammar: async (scope): Promise<IRawGrammar | null> => {
    const path = paths[scope];
    return path === undefined ? null : parseRawGrammar(readFileSync(path, 'utf8'), path);
  },
  getInjections: (scope) => (scope === 'text.html.markdown' ? ['keyline.injection'] : undefined),
});

/** Scopes that say no more than that there is text. */
const plain = /^(text\.html\.markdown(\.keyline)?|meta\.(paragraph\.markdown|report\.keyline))$/;

/**
 * Each line of the text and, below it, what the grammar of this scope says of its parts. Parts of which it says nothing
 * are left out.
 */
export async function scopesOf(grammarScope: string, text: string): Promise<string> {
  const grammar = await registry.loadGrammar(grammarScope);
  if (grammar === null) {
    throw new Error(`There is no grammar ${grammarScope}.`);
  }
  let state = INITIAL;
  const shown: string[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    shown.push(`  ${line}`.trimEnd());
    for (const { startIndex, endIndex, scopes } of tokens) {
      const said = scopes.filter((scope) => !plain.test(scope));
      const width = Math.min(endIndex, line.length) - startIndex;
      if (said.length > 0 && width > 0) {
        shown.push(`# ${' '.repeat(startIndex)}${'^'.repeat(width)} ${said.join(' > ')}`);
      }
    }
  }
  return `${shown.join('\n')}\n`;
}
