import { type Document, isNode, isScalar, visit, type YAMLError } from 'yaml';
import type { TextProblem } from './parse-yaml.ts';

/**
 * What is wrong with the syntax of a YAML text, in words for people who do not know YAML, each with its place. The
 * parser's own words are kept for what hardly anybody writes. Where something is missing at the end of the text, the
 * place is one beyond it.
 */
export function yamlProblems(document: Document.Parsed): readonly TextProblem[] {
  const errors = document.errors.map((error) => ({
    range: { start: error.pos[0], end: Math.max(error.pos[0], error.pos[1]) },
    message: plainWords(error),
  }));
  return [...errors, ...unresolvedAliases(document)];
}

function plainWords({ code, message }: YAMLError): string {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'put a value that holds a colon and a space in quotation marks, and begin every key in the same column';
    case 'BAD_INDENT':
      return /end with a [\]}]/u.test(message)
        ? 'close with “]” or “}” what is opened with “[” or “{”'
        : 'begin this line in the same column as the other keys';
    case 'BAD_SCALAR_START':
      return 'put a value that begins with a sign such as “@” or “%” in quotation marks';
    case 'BLOCK_IN_FLOW':
      return 'put a value that holds a colon and a space in quotation marks';
    case 'DUPLICATE_KEY':
      return 'this key appears a second time; keep one of the two';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'write a colon and a space after the key';
    case 'MISSING_CHAR':
      return missingWords(message);
    case 'TAB_AS_INDENT':
      return 'indent with spaces, not with tabs';
    case 'UNEXPECTED_TOKEN':
      return unexpectedWords(message);
    default:
      return message.trim().replace(/\.$/u, '');
  }
}

function missingWords(message: string): string {
  if (message.includes('quote')) {
    return 'close the quotation mark that is opened above';
  }
  if (message.includes('between flow')) {
    return 'put a comma between two items; put a value that holds a comma, a bracket or a brace in quotation marks';
  }
  return message.startsWith('Implicit map keys') ? 'write a colon and a space after the key' : message.trim();
}

function unexpectedWords(message: string): string {
  if (message.includes('block-seq-ind')) {
    return 'begin a list of hyphens on the line below the key';
  }
  return message.includes('scalar at node end')
    ? 'put the whole value in one pair of quotation marks: more follows after its end'
    : message.trim();
}

/**
 * The first key that is no plain text but a map, a list or an alias, and how many aliases there are. Such keys are
 * written out to be read, which doubles their text at each level.
 */
export function intricacies(document: Document.Parsed): { readonly key: TextProblem | null; readonly aliases: number } {
  let key: TextProblem | null = null;
  let aliases = 0;
  visit(document, {
    Alias() {
      aliases += 1;
    },
    Pair(_key, pair) {
      if (isNode(pair.key) && !isScalar(pair.key)) {
        const [start, end] = pair.key.range ?? [0, 0];
        key = { range: { start, end }, message: 'write a plain name as the key, without brackets, “?” or “*”' };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return { key, aliases };
}

/** Values such as `*name` where no `&name` stands before. */
function unresolvedAliases(document: Document.Parsed): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  // In the order of the text, so that one walk tells which names stand before which alias.
  const names = new Set<string>();
  visit(document, {
    Value(_key, { anchor }) {
      if (anchor !== undefined) {
        names.add(anchor);
      }
    },
    Alias(_key, alias) {
      if (alias.range != null && !names.has(alias.source)) {
        problems.push({
          range: { start: alias.range[0], end: alias.range[1] },
          message: `put a value that begins with “*” in quotation marks, as “*${alias.source}” refers to nothing`,
        });
      }
    },
  });
  return problems;
}
