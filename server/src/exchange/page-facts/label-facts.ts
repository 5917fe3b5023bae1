import type { PageValue } from '../../framework/model/published-page.ts';
import { englishWords } from '../../framework/words.ts';
import { once } from '../../text/memory.ts';
import { linePattern, withoutColon } from './line-pattern.ts';
import { isDate, isValueAlone } from './page-values.ts';

/** What a line of a page tells, with the value it holds; null where it holds none, or where the next line does. */
export interface PageFact {
  readonly holds: PageValue;
  readonly value: string | null;
  /** Whether only pages of this framework have such a line. */
  readonly isOwn?: true;
  /** Whether pages of any regulator may have such a line. */
  readonly isCommon?: true;
}

/** A template of lines, and whose pages have them. */
export interface FactTemplate {
  readonly holds: PageValue;
  readonly template: string;
  readonly own?: true | undefined;
  readonly isCommon?: true;
}

/** Which values may stand behind a label, and which where nothing but room sets them apart from it. */
export interface ValueChecks {
  readonly isValue: (holds: PageValue, value: string) => boolean;
  readonly isValueAlone: (holds: PageValue, value: string) => boolean;
}

const datedValues: ReadonlySet<PageValue> = new Set<PageValue>(['assessed', 'report-date', 'updated', 'published']);

/** Reads the fact of a line that fits one of the templates; the first that fits counts. */
export function factReader(
  templates: readonly FactTemplate[],
  { isValue, isValueAlone }: ValueChecks,
): (line: string) => PageFact | null {
  const lines = templates.map((one) => ({ pattern: linePattern(one.template), fact: factOf(one) }));
  // A label on a line of its own: its value stands on the next.
  const labels = templates.flatMap((one) => {
    const [, label] = /^([^{}]+:)\s*\{value\}$/u.exec(one.template) ?? [];
    return label === undefined ? [] : [{ pattern: linePattern(label), fact: factOf(one) }];
  });
  // Printed pages set the value apart by room alone: “Date published 3 May 2025”.
  const apart = templates.flatMap((one) => {
    const words = withoutColon(one.template, datedValues.has(one.holds) ? 1 : 2);
    return words === null ? [] : [{ pattern: linePattern(words), fact: factOf(one) }];
  });
  return (line) => {
    for (const { pattern, fact } of lines) {
      const match = pattern.exec(line);
      const value = match?.groups?.value ?? null;
      if (match !== null && (value === null || isValue(fact.holds, value))) {
        return { ...fact, value };
      }
    }
    // Words that anybody may write are a label only with its colon.
    const label = labels.find(
      ({ pattern, fact }) => pattern.test(line) && (fact.isCommon !== true || line.endsWith(':')),
    );
    if (label !== undefined) {
      return label.fact;
    }
    for (const { pattern, fact } of apart) {
      const value = pattern.exec(line)?.groups?.value ?? null;
      if (value !== null && isValueAlone(fact.holds, value)) {
        return { ...fact, value };
      }
    }
    return null;
  };
}

function factOf({ holds, own, isCommon }: FactTemplate): PageFact {
  return { holds, value: null, ...(own === true && { isOwn: true }), ...(isCommon === true && { isCommon: true }) };
}

/** The labels that pages of any regulator may have. */
export const commonTemplates = once((): readonly FactTemplate[] => {
  const { pages } = englishWords();
  return (['published', 'provider', 'location', 'sector', 'assessed'] as const).flatMap((holds) =>
    pages[holds].map((template) => ({ holds, template, isCommon: true as const })),
  );
});

/** Whether the words are a label that pages of any regulator may have, with or without its colon. */
export function isCommonLabel(words: string): boolean {
  return commonLabels().has(words.replace(/:$/u, '').toLowerCase());
}

const commonLabels = once(
  () => new Set(commonTemplates().map(({ template }) => template.replace(/:? \{value\}$/u, '').toLowerCase())),
);

/** The value of this kind behind a label that pages of any regulator may have; null where the line is no such label. */
export function commonValue(line: string, holds: PageValue): string | null {
  const fact = commonFactIn(line);
  return fact?.holds === holds ? fact.value : null;
}

/** What the line tells behind a label that pages of any regulator may have. */
export function commonFactIn(line: string): PageFact | null {
  return commonReader()(line);
}

const commonReader = once(() =>
  factReader(commonTemplates(), {
    isValue: (holds, value) => !datedValues.has(holds) || isDate(value),
    isValueAlone,
  }),
);
