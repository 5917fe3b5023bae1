import { joinWords } from '../../assessment/explain/words.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { prosesOf } from '../../report/proses.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import type { Rule } from '../rule.ts';

export const subjectName: Rule = {
  id: 'claim/subject-name',
  severity: 'warning',
  summary: 'A sentence that introduces the service by a name that differs from the front matter.',
  fixable: false,
  missing: false,
  *check({ report }) {
    const names = report.framework === null ? [] : knownNames(report);
    if (names.length === 0) {
      return;
    }
    for (const section of report.sections.filter(isAboutTheWhole)) {
      for (const prose of prosesOf(contentsOf(report.document, section.section))) {
        const name = introducedName(prose.value);
        if (name !== null && !names.some((known) => isSameName(known, name))) {
          yield {
            range: sourceRange(prose, 0, name.length),
            message: `This sentence is about ${name}, but the front matter names ${joinWords(names)}. Check that the text belongs to this report.`,
          };
        }
      }
    }
  },
};

/** Other services are rightly named under a key question. */
function isAboutTheWhole({ keyQuestion }: ReportSection): boolean {
  return keyQuestion === null;
}

function knownNames({ frontMatter, services }: Report): readonly string[] {
  const { location, service, provider } = frontMatter.values;
  const named = [location, service, provider].filter((name) => name !== undefined && name.trim() !== '');
  return named.length === 0 ? [] : [...named, ...services.map(({ name }) => name)].filter((name) => name != null);
}

const capitalised = String.raw`\p{Lu}[\p{L}\p{N}’'.&-]*`;
const introduction = new RegExp(
  String.raw`^(?<name>${capitalised}(?:\s+(?:${capitalised}|of|the|and|for|in|at|on|&)){0,9})\s+(?:is|was)\s+an?\s+(?:[\p{L}-]+\s+){0,4}?` +
    String.raw`(?:home|hospital|hospice|service|practice|surgery|clinic|agency|centre|trust|provider)\b`,
  'u',
);
/** Words with which a sentence begins that names no service, however they are written. */
const generalWords = new Set(
  ['it', 'this', 'that', 'there', 'what', 'each', 'one', 'ours', 'here'].concat([
    'home',
    'care home',
    'hospital',
    'location',
    'practice',
    'provider',
    'service',
    'trust',
  ]),
);

/** The name with which a paragraph introduces a service: "The Quay House" in "The Quay House is a care home …". */
function introducedName(text: string): string | null {
  const name = introduction.exec(text)?.groups?.name ?? null;
  return name === null || generalWords.has(plainName(name)) ? null : name;
}

/** One may be a longer form of the other: "Quay House" and "The Quay House Nursing Home". */
function isSameName(left: string, right: string): boolean {
  const [one, other] = [plainName(left), plainName(right)];
  return one.includes(other) || other.includes(one);
}

function plainName(name: string): string {
  return normaliseName(name).replace(/^the /, '');
}
