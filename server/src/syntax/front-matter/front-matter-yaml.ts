import { isMap, isScalar, isSeq, type Node, type Pair, type Document as YamlDocument } from 'yaml';
import { lineAround } from '../../text/lines.ts';
import { type Located, type Range, shiftRange } from '../../text/range.ts';
import { parseYaml } from '../../text/yaml/parse-yaml.ts';
import { intricacies, yamlProblems } from '../../text/yaml/yaml-problems.ts';
import type { FrontMatterEntry, FrontMatterProblem } from './front-matter-entry.ts';

export interface YamlEntries {
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  readonly problems: readonly FrontMatterProblem[];
}

/** A bomb of aliases repeats itself a thousandfold; a person who repeats a value does so a few times. */
const mostAliases = 20;

/** In the whole front matter: each is looked up in all of it. */
const mostAliasesInAll = 100;

/** In characters, far above any front matter that people write: keys are compared with each other. */
const longestFrontMatter = 100_000;

/**
 * The keys and values of a YAML text that stands at `offset` of the document, as far as it can be read.
 * All scalars stay texts as they are written: `007` is no number and `2025-03-03` no date. Where the text has a fault,
 * each key that has none is read nevertheless, and each that has one gives one problem.
 */
export function readYaml(yaml: string, offset: number): YamlEntries {
  // The parser knows no carriage return that stands alone.
  const text = yaml.replaceAll(/\r(?!\n)/g, '\n');
  const whole = readAtOnce(text, offset);
  if (!whole.broken) {
    return whole;
  }
  const parts = topParts(text).map((part) => readPart(text, part, offset));
  const problems = parts.flatMap((part) => part.problems.slice(0, 1));
  return {
    entries: new Map(parts.flatMap((part) => (part.problems.length === 0 ? [...part.entries] : []))),
    problems: problems.length > 0 ? problems : whole.problems.slice(0, 1),
  };
}

/** The text cut above each line that begins a key at its very beginning: a fault ends with its key. */
function topParts(text: string): readonly Range[] {
  const starts = Array.from(text.matchAll(/^[^\s#\-\]}]/gm), ({ index }) => index);
  return starts.map((start, index) => ({ start: index === 0 ? 0 : start, end: starts[index + 1] ?? text.length }));
}

function readPart(text: string, { start, end }: Range, offset: number): YamlEntries {
  const part = readAtOnce(text.slice(start, end), offset + start);
  const line = lineAround(text, start);
  return part.broken || part.problems.length === 0
    ? part
    : {
        entries: part.entries,
        problems: [syntaxProblem(shiftRange(line, offset), `${notYaml} write a colon and a space after the key.`)],
      };
}

const notYaml = 'The front matter is not YAML here:';

/** `broken`: the text is no YAML, so what stands below a fault may have been taken for something else. */
function readAtOnce(yaml: string, offset: number): YamlEntries & { readonly broken: boolean } {
  const whole = { start: offset, end: offset + yaml.length };
  if (yaml.length > longestFrontMatter) {
    const message = `The front matter has ${yaml.length} characters; ${longestFrontMatter} is the most that is read. Shorten it.`;
    return { entries: new Map(), problems: [syntaxProblem(whole, message)], broken: false };
  }
  const { document, problem } = parseYaml(yaml, 'text');
  if (document === undefined) {
    const range = shiftRange(problem.range, offset);
    return {
      entries: new Map(),
      problems: [syntaxProblem(range, `The front matter cannot be read. ${problem.message}`)],
      broken: false,
    };
  }
  const { key, aliases } = intricacies(document);
  if (key !== null) {
    const problem = syntaxProblem(shiftRange(key.range, offset), `${notYaml} ${key.message}.`);
    return { entries: new Map(), problems: [problem], broken: false };
  }
  const problems = yamlProblems(document).map(({ range, message }) =>
    syntaxProblem(shiftRange(range, offset), `${notYaml} ${message}.`),
  );
  try {
    if (aliases > mostAliasesInAll) {
      throw new Error('Too many aliases.');
    }
    return { ...readEntries(document, whole, problems), broken: problems.length > 0 };
  } catch {
    // Aliases that unfold too far, or that refer to nothing, are refused when their values are asked for.
    const message =
      'The front matter repeats itself through aliases too often to be read. Write plain keys and values.';
    return {
      entries: new Map(),
      problems: problems.length > 0 ? problems : [syntaxProblem(whole, message)],
      broken: false,
    };
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
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
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
