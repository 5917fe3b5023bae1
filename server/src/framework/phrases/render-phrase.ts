import type { Framework } from '../framework.ts';
import type { PhraseKind } from '../model/phrase.ts';
import { type TemplateSlot, templateSlots } from './phrase-pattern.ts';
import { readTemplate, type TemplatePart } from './phrase-template.ts';

/**
 * The sentence of this kind in reports, in the house form, with the values as given; null where the framework has no phrase of
 * this kind or a value is missing.
 */
export function renderPhrase(
  framework: Framework,
  kind: PhraseKind,
  values: Readonly<Partial<Record<TemplateSlot, string>>>,
): string | null {
  const template = framework.phrases.find((phrase) => phrase.kind === kind && phrase.only !== 'news')?.templates[0];
  return template === undefined ? null : renderTemplate(template, values);
}

/**
 * The sentence of a news release of this kind that has a place for each of the values, in the first wording that needs no
 * others; it is about the whole where `isWhole` says so. Null where the framework has none.
 */
export function renderReleasePhrase(
  framework: Framework,
  kind: PhraseKind,
  values: Readonly<Partial<Record<TemplateSlot, string>>>,
  isWhole = false,
): string | null {
  const fitting = framework.phrases.filter(
    ({ only, kind: own, about }) => only === 'news' && own === kind && (about === 'whole') === isWhole,
  );
  for (const template of fitting.flatMap(({ templates }) => templates)) {
    const slots = slotsOf(readTemplate(template, templateSlots).parts ?? []);
    const sentence = renderTemplate(template, values);
    if (sentence !== null && Object.keys(values).every((name) => slots.includes(name))) {
      return sentence;
    }
  }
  return null;
}

function slotsOf(parts: readonly TemplatePart[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : []));
}

/** One template with the values put in and the first of each alternatives; null where a value is missing. */
export function renderTemplate(
  template: string,
  values: Readonly<Partial<Record<TemplateSlot, string>>>,
): string | null {
  const { parts = [] } = readTemplate(template, templateSlots);
  const pieces = parts.map((part) => renderPart(part, values));
  return pieces.includes(null) ? null : pieces.join('');
}

function renderPart(part: TemplatePart, values: Readonly<Partial<Record<string, string>>>): string | null {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'plural':
      return ['1', 'one'].includes((values.count ?? '').toLowerCase()) ? '' : part.ending;
    case 'slot':
      return values[part.name] ?? null;
    case 'choice': {
      const pieces = (part.options[0] ?? []).map((option) => renderPart(option, values));
      return pieces.includes(null) ? null : pieces.join('');
    }
  }
}
