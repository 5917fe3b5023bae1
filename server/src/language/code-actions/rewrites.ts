import { carriedForwardField, carriedForwardSentence } from './carried-forward.ts';
import type { Rewrite } from './code-action.ts';
import { fillComputedValues } from './fill-computed-values.ts';
import { fixAll } from './fix-all.ts';
import { insertSections, insertStatements } from './insert-sections.ts';
import { leaveToBeComputed } from './leave-to-be-computed.ts';
import { sortSections } from './sort-sections.ts';

/** Every rewrite, those of the place before those of the whole report. */
export const rewrites: readonly Rewrite[] = [
  carriedForwardSentence,
  carriedForwardField,
  leaveToBeComputed,
  insertStatements,
  insertSections,
  fillComputedValues,
  sortSections,
  fixAll,
];
