import type { Analysis } from '../../../analysis/analysis.ts';
import type { Completion } from '../../completion-item.ts';
import { frontMatterKeys } from '../../front-matter-keys.ts';
import { keyHelp } from '../../help/key-help.ts';
import type { FrontMatterPlace } from './front-matter-place.ts';

/** The keys that are not there yet: those of the front matter, or the key questions within `previous`. */
export function frontMatterKeyCompletions(analysis: Analysis, place: FrontMatterPlace): readonly Completion[] {
  if (place.writes !== 'key') {
    return [];
  }
  return place.path.length === 0 ? topKeys(analysis, place) : keysWithin(analysis, place);
}

function topKeys(analysis: Analysis, place: FrontMatterPlace): readonly Completion[] {
  const written = writtenKeys(analysis.report.document.text, place);
  return frontMatterKeys()
    .filter(({ key }) => !written.has(key))
    .map((known) => ({
      label: known.key,
      kind: 'key',
      detail: null,
      help: keyHelp(known),
      replaces: place.replaces,
      text: place.hasColon ? known.key : `${known.key}: `,
      snippet: null,
      filterText: known.key,
    }));
}

/** The keys at the top level, without the one that the caret stands in. */
function writtenKeys(text: string, { yaml, replaces }: FrontMatterPlace): ReadonlySet<string> {
  const others = `${text.slice(yaml.start, replaces.start)}${text.slice(replaces.end, yaml.end)}`;
  return new Set([...others.matchAll(/^(?<key>[\w-]+)[ \t]*:/gm)].flatMap((match) => match.groups?.key ?? []));
}

function keysWithin({ report }: Analysis, place: FrontMatterPlace): readonly Completion[] {
  if (place.path[0] !== 'previous' || report.framework === null) {
    return [];
  }
  const written = new Set(report.frontMatter.entries.get('previous')?.children.keys());
  return report.framework.keyQuestions
    .map(({ name, description }) => ({ name: name.toLowerCase(), description }))
    .filter(({ name }) => !written.has(name))
    .map(({ name, description }) => ({
      label: name,
      kind: 'key',
      detail: description ?? null,
      help: null,
      replaces: place.replaces,
      text: place.hasColon ? name : `${name}: `,
      snippet: null,
      filterText: name,
    }));
}
