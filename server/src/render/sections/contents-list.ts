import type { Element } from 'hast';
import { h } from 'hastscript';
import { pageWords } from '../page-words.ts';

/** A heading of the page. */
export interface OutlineHeading {
  readonly name: string;
  /** 2 to 6. */
  readonly level: number;
  /** What a link to it in the page names, without the number sign. */
  readonly anchor: string;
}

/** With fewer headings a reader sees them all without a list. */
const fewestHeadings = 4;

/** With more of them the list is no help: it then holds those of the upper level only. */
const mostHeadings = 40;

/** Links to the headings of the two upper levels; empty for a short report. */
export function contentsList(outline: readonly OutlineHeading[]): readonly Element[] {
  const upper = outline.filter(({ level }) => level <= 3);
  const shown = upper.length > mostHeadings ? upper.filter(({ level }) => level === 2) : upper;
  if (shown.length < fewestHeadings) {
    return [];
  }
  const label = 'contents-of-report';
  return [
    h('nav', { className: ['contents'], ariaLabelledBy: label }, [
      h('p', { id: label }, pageWords.contents),
      h('ul', ...entries(shown)),
    ]),
  ];
}

/** The headings of the upper level, each with those below it. */
function entries(headings: readonly OutlineHeading[]): readonly Element[] {
  const upper = Math.min(...headings.map(({ level }) => level));
  return headings.flatMap(({ name, level, anchor }, index) => {
    if (level > upper) {
      return [];
    }
    const next = headings.findIndex((other, place) => place > index && other.level <= upper);
    const below = headings.slice(index + 1, next === -1 ? headings.length : next);
    const link = h('a', { href: `#${anchor}` }, name);
    return [h('li', below.length === 0 ? [link] : [link, h('ul', ...entries(below))])];
  });
}
