import { isMap, isScalar, isSeq, type Node, type Pair, type Document as YamlDocument } from 'yaml';
import { parseYaml } from '../text/parse-yaml.ts';
import { type Located, type Range, shiftRange } from '../text/range.ts';
import { yamlProblems } from '../text/yaml-problems.ts';
import type { FrontMatterEntry, FrontMatterProblem } from './front-matter-entry.ts';

export interface YamlEntries {
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  readonly problems: readonly FrontMatterProblem[];
}

/** A bomb of aliases repeats itself a thousandfold; a person who repeats a value does so a few times. */
const mostAliases = 20;

/**
 * The keys and values of a YAML text that stands at `offset` of the document, as far as it can be read.
 * All scalars stay texts as they are written: `007` is no number and `2025-03-03` no date.
 */
export function readYaml(yaml: string, offset: number): YamlEntries {
  const whole = { start: offset, end: offset + yaml.length };
  const { document, problem } = parseYaml(yaml, 'text');
  if (document === undefined) {
    const range = shiftRange(problem.range, offset);
    return {
      entries: new Map(),
      problems: [syntaxProblem(range, `The front matter cannot be read. ${problem.message}`)],
    };
  }
  const problems = yamlProblems(document).map(({ range, message }) =>
    syntaxProblem(shiftRange(range, offset), `The front matter is not YAML here: ${message}.`),
  );
  try {
    return readEntries(document, whole, problems);
  } catch {
    // Aliases that unfold too far, or that refer to nothing, are refused when their values are asked for.
    const message =
      'The front matter repeats itself through aliases too often to be read. Write plain keys and values.';
    return { entries: new Map(), problems: problems.length > 0 ? problems : [syntaxProblem(whole, message)] };
  }
}

function readEntries(
  yaml: YamlDocument.Parsed,
  whole: Range,
  syntaxProblems: readonly FrontMatterProblem[],
): YamlEntries {
  const problems = [...syntaxProblems];
  const { contents } = yaml;
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === '')) {
    const message = 'The front matter must hold lines such as `framework: cqc-single-assessment`.';
    problems.push(syntaxProblem(whole, message));
  }
  return { entries: entriesOf(contents, yaml, whole.start), problems };
}

function entriesOf(node: Node | null, yaml: YamlDocument.Parsed, offset: number): Map<string, FrontMatterEntry> {
  const entries = new Map<string, FrontMatterEntry>();
  if (!isMap(node)) {
    return entries;
  }
  for (const pair of node.items as readonly Pair<Node, Node | null>[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    const keyRange = nodeRange(pair.key, offset) ?? { start: offset, end: offset };
    const value = plainValueOf(pair.value, yaml);
    const valueRange = nodeRange(pair.value, offset) ?? { start: keyRange.end, end: keyRange.end };
    const children = entriesOf(pair.value, yaml, offset);
    entries.set(key, { key, keyRange, value, valueRange, children, items: itemsOf(pair.value, yaml, offset) });
  }
  return entries;
}

function itemsOf(node: Node | null, yaml: YamlDocument.Parsed, offset: number): readonly Located<unknown>[] {
  return (isSeq<Node | null>(node) ? node.items : []).flatMap((item) => {
    const range = nodeRange(item, offset);
    return range === null ? [] : [{ value: plainValueOf(item, yaml), range }];
  });
}

function plainValueOf(node: Node | null, yaml: YamlDocument.Parsed): unknown {
  return node?.toJS(yaml, { maxAliasCount: mostAliases }) ?? '';
}

function nodeRange(node: Node | null, offset: number): Range | null {
  const range = node?.range;
  return range == null ? null : shiftRange({ start: range[0], end: range[1] }, offset);
}

function syntaxProblem(range: Range, message: string): FrontMatterProblem {
  return { kind: 'syntax', key: null, range, message };
}
