import { suggestion } from '../suggestion.ts';

/**
 * How the templates of phrases are written:
 * `{slot}` holds a value; `[one|other]` is one of several wordings, of which the first is the one that Keyline writes;
 * an empty wording, as in `[as |]`, may be left out; `{s}` and `{es}` are the ending of a plural: written unless the
 * count is one, recognised either way. The full stop at the end may be missing in a report.
 */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'plural'; readonly ending: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly TemplatePart[])[] };

export type TemplateReading =
  | { readonly parts: readonly TemplatePart[]; readonly problem?: undefined }
  | { readonly parts?: undefined; readonly problem: string };

const plurals: ReadonlySet<string> = new Set(['s', 'es']);

/** Reads a template; `slots` are the names that may stand in braces. The problem says what to mend. */
export function readTemplate(template: string, slots: readonly string[]): TemplateReading {
  const parts: TemplatePart[] = [];
  for (const [index, piece] of template.split(/(\[[^[\]]*\])/).entries()) {
    const choice = index % 2 === 1;
    const options = choice ? piece.slice(1, -1).split('|') : [piece];
    const readings = options.map((option) => readSimple(option, slots));
    const problem = readings.find((reading) => reading.problem !== undefined)?.problem;
    if (problem !== undefined) {
      return { problem };
    }
    const read = readings.map((reading) => reading.parts ?? []);
    parts.push(...(choice ? [{ kind: 'choice' as const, options: read }] : (read[0] ?? [])));
  }
  return { parts };
}

/**
 * The words, in small letters, that every text with this template has, the longest first, since it is the rarest.
 * A text without one of them need not be looked at.
 */
export function requiredWords(parts: readonly TemplatePart[]): readonly string[] {
  const words = parts.flatMap((part) => (part.kind === 'text' ? (part.text.match(/\p{L}+/gu) ?? []) : []));
  const distinct = new Set(words.map((word) => word.toLowerCase()));
  return [...distinct].sort((left, right) => right.length - left.length);
}

function readSimple(text: string, slots: readonly string[]): TemplateReading {
  const parts: TemplatePart[] = [];
  for (const [index, piece] of text.split(/\{([^{}]*)\}/).entries()) {
    if (index % 2 === 0) {
      const stray = piece.match(/[{}[\]|]/)?.[0];
      if (stray !== undefined) {
        return {
          problem: `"${stray}" does not belong here: braces and brackets come in pairs, alternatives do not nest.`,
        };
      }
      if (piece !== '') {
        parts.push({ kind: 'text', text: piece });
      }
    } else if (plurals.has(piece)) {
      parts.push({ kind: 'plural', ending: piece });
    } else if (slots.includes(piece)) {
      parts.push({ kind: 'slot', name: piece });
    } else {
      const known =
        slots.length === 0 ? 'None can stand here.' : `Slots are: ${slots.map((name) => `{${name}}`).join(', ')}.`;
      return { problem: `There is no slot {${piece}}${suggestion(slots, piece)} ${known}` };
    }
  }
  return { parts };
}
