import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { type ConfigurationInForce, configurationsInForce } from '../../../configuration/configuration-in-force.ts';
import type { RuleSettings } from '../../../rules/rule-settings.ts';
import { fileNamed } from '../../../workspace/links-to.ts';
import type { NamedPath } from '../../../workspace/named-files.ts';
import { type SkimmedReport, skimReport } from '../../../workspace/skimmed-report.ts';
import type { ReportSource } from '../../files/each-report.ts';
import { nodeFileReader } from '../../files/node-file-reader.ts';
import { readTextFile, type TextFile, textOf } from '../../files/read-text.ts';
import { fileSystemReason } from '../../program/user-error.ts';
import { version } from '../../program/version.ts';
import type { CheckedText } from '../check-document.ts';
import { type CopiesInRun, nobodyLooked, type Skim } from '../copies-in-run.ts';
import { hashOf, readCacheFile, writeCacheFile } from './cache-file.ts';
import { fileHash, fileOfName } from './file-hashes.ts';

/** What is kept of a checked report: suppressions are not. */
type KeptResult = Pick<CheckedText, 'framework' | 'findings'>;

/** A report whose result is known, with its text; the text is empty where nothing was found in it. */
export interface KnownReport {
  readonly text: string;
  readonly result: KeptResult;
}

/** Results of earlier runs. */
export interface LintCache {
  /** What is known of the report in a file, else its text or why it cannot be read. */
  readonly look: (
    file: string,
    inForce: ConfigurationInForce,
    settings: RuleSettings,
  ) => Promise<KnownReport | TextFile | { readonly problem: string }>;
  readonly store: (
    source: Pick<ReportSource, 'file' | keyof TextFile>,
    named: readonly NamedPath[],
    inForce: ConfigurationInForce,
    settings: RuleSettings,
    checked: CheckedText,
  ) => Promise<void>;
  /** What is seen of the report in a file, which is read only where it is not known. */
  readonly skim: Skim;
  /** Writes what is new. Gives why it cannot be written, or null. */
  readonly finish: () => string | null;
}

/** Raised when what is kept means something else than before. */
const cacheVersion = 1;

/**
 * Results by what they follow from: the bytes of the report, the settings and frameworks in force, this build of Keyline,
 * and the files that the report names. So no result can be out of date; a file that moved keeps its own.
 */
export function openLintCache(file: string, copiesOf: CopiesInRun = nobodyLooked): LintCache {
  const heading = `keyline cache ${cacheVersion} ${version} ${buildName()}`;
  const kept = readCacheFile(file, heading);
  const configurations = configurationsInForce(nodeFileReader);
  const looked = new Set<string>();
  let isChanged = false;
  const changed = () => {
    isChanged = true;
  };
  const hashes = new Map<ConfigurationInForce, Promise<string>>();
  /** Tells the frameworks and the style apart that hold under a configuration. */
  const frameworksHash = (inForce: ConfigurationInForce): Promise<string> => {
    const known = hashes.get(inForce) ?? hashOfFrameworks(inForce);
    hashes.set(inForce, known);
    return known;
  };

  /** Tells apart all that a report can learn of the files that it names. */
  async function linksHash(report: string, named: readonly NamedPath[]): Promise<string> {
    const facts = await Promise.all(
      named.map(async ({ path, anchors, isPrevious, isReport }) => {
        const target = fileNamed(report, path, nodeFileReader.resolve);
        if (!(await nodeFileReader.isWithinReach(report, target))) {
          return 'outside';
        }
        if (!existsSync(target)) {
          return 'missing';
        }
        const isRead = (anchors || isReport) && target.endsWith('.md');
        return [
          isRead ? contentOf(target) : 'there',
          isRead && isReport ? await frameworksHash(await configurations(target)) : '',
          // A report that names itself, or one that names it back, is told by where the two lie.
          isPrevious ? relative(dirname(target), report) + relative(dirname(report), target) : '',
        ];
      }),
    );
    return hashOf(JSON.stringify(facts));
  }

  function contentOf(target: string): string {
    try {
      looked.add(target);
      return fileHash(target, kept, changed).hash;
    } catch {
      return 'unreadable';
    }
  }

  async function resultName(
    report: string,
    text: string,
    named: readonly NamedPath[],
    inForce: ConfigurationInForce,
    { severities, options, final }: RuleSettings,
  ): Promise<string> {
    const settings = [[...severities], [...options].map(([rule, values]) => [rule, [...values]]), final];
    const copies = copiesOf(report);
    const parts = [
      copies === null ? null : [...copies],
      text,
      settings,
      await frameworksHash(inForce),
      await linksHash(report, named),
    ];
    return `result ${hashOf(JSON.stringify(parts))}`;
  }

  /** A kept value, which then counts as the newest: the oldest go first. */
  function used(name: string): unknown {
    const value = kept.get(name);
    if (value !== undefined) {
      kept.delete(name);
      kept.set(name, value);
    }
    return value;
  }

  return {
    look: async (report, inForce, settings) => {
      looked.add(report);
      let hash: string;
      let bytes: Uint8Array | null;
      try {
        ({ hash, bytes } = fileHash(report, kept, changed));
      } catch (fault) {
        return { problem: `The file cannot be read: ${fileSystemReason(fault)}.` };
      }
      const named = used(namesName(hash));
      const result = isNamed(named) ? used(await resultName(report, hash, named, inForce, settings)) : undefined;
      if (isKept(result) && result.findings.length === 0) {
        return { text: '', result };
      }
      const found = bytes === null ? readTextFile(report) : textOf(bytes);
      // The file may have been saved since it was looked at.
      return isKept(result) && 'text' in found && hashOfText(found) === hash ? { text: found.text, result } : found;
    },
    store: async (source, named, inForce, settings, { framework, findings }) => {
      if (findings.some(({ rule }) => rule === 'internal-error')) {
        return;
      }
      const text = hashOfText(source);
      kept.set(namesName(text), named);
      kept.set(await resultName(source.file, text, named, inForce, settings), { framework, findings });
      changed();
    },
    skim: (report) => {
      try {
        const { hash, bytes } = fileHash(report, kept, changed);
        const name = `skim ${hash}`;
        const known = used(name);
        if (known !== undefined) {
          return isSkimmed(known) ? known : null;
        }
        const found = bytes === null ? readTextFile(report) : textOf(bytes);
        const skimmed = 'text' in found ? skimReport(found.text) : null;
        kept.set(name, skimmed);
        changed();
        return skimmed;
      } catch {
        // It is told when it is checked.
        return null;
      }
    },
    finish: () => {
      if (!isChanged) {
        return null;
      }
      try {
        writeCacheFile(file, heading, worthKeeping(kept, looked));
        return null;
      } catch (fault) {
        return fileSystemReason(fault);
      }
    },
  };
}

/** What is kept of texts and results for each file that is there: some states before the present one. */
const keptForEach = 6;

/** The files that are there still, and the results that were used last. */
function worthKeeping(kept: ReadonlyMap<string, unknown>, looked: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  const files: [string, unknown][] = [];
  const others: [string, unknown][] = [];
  for (const entry of kept) {
    const seen = fileOfName(entry[0]);
    if (seen === null) {
      others.push(entry);
    } else if (looked.has(seen) || existsSync(seen)) {
      files.push(entry);
    }
  }
  return new Map([...files, ...others.slice(-keptForEach * files.length)]);
}

function namesName(text: string): string {
  return `names ${text}`;
}

/** The hash of the bytes from which a text came; of a text in another encoding it is no file's, so nothing is known of it. */
function hashOfText({ text, byteOrderMark }: TextFile): string {
  return hashOf(byteOrderMark ? `\uFEFF${text}` : text);
}

async function hashOfFrameworks({ frameworkFiles, styleFile, notices }: ConfigurationInForce): Promise<string> {
  const texts = [...frameworkFiles, ...(styleFile === null ? [] : [styleFile])].map((file) =>
    nodeFileReader.readText(file).catch(() => null),
  );
  return hashOf(JSON.stringify([await Promise.all(texts), notices]));
}

/** Another build of the same version may find something else; the name of its script changes with what is in it. */
function buildName(): string {
  return readdirSync(import.meta.dirname).find((name) => /^lint-.*\.js$/.test(name)) ?? 'source';
}

/** What is kept was written by this build, and a line that is damaged is passed over: to look at its form is enough. */
function isKept(value: unknown): value is KeptResult {
  return typeof value === 'object' && value !== null && 'findings' in value && Array.isArray(value.findings);
}

function isNamed(value: unknown): value is readonly NamedPath[] {
  return Array.isArray(value);
}

function isSkimmed(value: unknown): value is SkimmedReport {
  return typeof value === 'object' && value !== null && 'marks' in value && Array.isArray(value.marks);
}
