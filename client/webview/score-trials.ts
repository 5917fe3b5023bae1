import type { ScaleValue, TriedScore } from '../../server/src/protocol/texts.ts';
import { scoreChoices } from './score-choices.ts';
import { lineOf } from './source-lines.ts';

/** Gives each statement's score a control to try another one. */
export function addScoreControls(report: ParentNode, scale: readonly ScaleValue[], tried: readonly TriedScore[]): void {
  if (scale.length === 0) {
    return;
  }
  for (const place of report.querySelectorAll<HTMLElement>('p[data-statement]')) {
    place.append(' ', controlFor(place, scale, tried));
  }
}

function controlFor(place: HTMLElement, scale: readonly ScaleValue[], tried: readonly TriedScore[]): HTMLElement {
  const { statement = '', service = '0', score = '' } = place.dataset;
  const now = tried.find((one) => one.statement === statement && one.service === Number(service));
  const select = document.createElement('select');
  select.id = `try-${service}-${statement}`;
  select.className = 'try-score';
  select.ariaLabel = `Try another score for ${nameOf(place)}`;
  for (const { value, text, selected } of scoreChoices(scale, score, now?.score)) {
    select.append(optionFor(value, text, selected));
  }
  select.dataset.statement = statement;
  select.dataset.service = service;
  const holder = document.createElement('span');
  holder.className = now === undefined ? 'trial' : 'trial tried';
  holder.append(select);
  return holder;
}

/** What the statement is called: the heading of the section that it stands in. */
function nameOf(place: Element): string {
  return place.closest('section')?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? 'this statement';
}

function optionFor(value: string, text: string, selected: boolean): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = text;
  option.toggleAttribute('selected', selected);
  return option;
}

/** The scores to try after one of the controls was used. */
export function triedAfter(control: HTMLSelectElement, tried: readonly TriedScore[]): readonly TriedScore[] {
  const { statement = '', service = '0' } = control.dataset;
  const others = tried.filter((one) => one.statement !== statement || one.service !== Number(service));
  return control.value === ''
    ? others
    : [...others, { service: Number(service), statement, score: Number(control.value) }];
}

/** The control of the statement that stands around a line of the source: the last one before it, else the first. */
export function controlNear(report: ParentNode, line: number): HTMLElement | null {
  const controls = [...report.querySelectorAll<HTMLElement>('.try-score')];
  const before = controls.findLast((control) => startOf(control) <= line);
  return before ?? controls[0] ?? null;
}

/** The line of the heading that the control stands under. */
function startOf(control: Element): number {
  return lineOf(control.closest('section')?.querySelector('[data-line]') ?? control) ?? 0;
}
