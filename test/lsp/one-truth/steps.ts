import fc from 'fast-check';
import { type Name, names, openable, textsFor } from './texts.ts';

/** Something that an author, or a program beside the editor, does. What cannot be done at that time is left out. */
export type Step =
  | { readonly does: 'open'; readonly name: Name }
  | { readonly does: 'save'; readonly name: Name }
  | { readonly does: 'close'; readonly name: Name }
  | { readonly does: 'delete'; readonly name: Name }
  | { readonly does: 'edit'; readonly name: Name; readonly text: string }
  | { readonly does: 'write'; readonly name: Name; readonly text: string }
  | { readonly does: 'move'; readonly name: Name; readonly to: Name }
  | { readonly does: 'move folder'; readonly back: boolean }
  /** Time for the server to come to rest, or nearly. */
  | { readonly does: 'wait'; readonly milliseconds: number };

/** The folder of stories that once ended in another answer. */
export const keptStories = 'test/lsp/one-truth/kept';

/** A folder with some of the files, and what is done in it. */
export interface Story {
  /** Whether the editor asks for findings; else it is sent them. */
  readonly pulls: boolean;
  readonly files: readonly { readonly name: Name; readonly text: string }[];
  readonly steps: readonly Step[];
}

const file = fc.constantFrom(...names).chain((name) => fc.record({ name: fc.constant(name), text: textsFor(name) }));
const openFile = fc
  .constantFrom(...openable)
  .chain((name) => fc.record({ name: fc.constant(name), text: textsFor(name) }));
const reportName = fc.constantFrom(...names.filter((name) => name.endsWith('.md')));

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...openable).map((name): Step => ({ does: 'open', name })),
  fc.constantFrom(...openable).map((name): Step => ({ does: 'save', name })),
  fc.constantFrom(...openable).map((name): Step => ({ does: 'close', name })),
  fc.constantFrom(...names).map((name): Step => ({ does: 'delete', name })),
  openFile.map((edited): Step => ({ does: 'edit', ...edited })),
  openFile.map((edited): Step => ({ does: 'edit', ...edited })),
  file.map((written): Step => ({ does: 'write', ...written })),
  file.map((written): Step => ({ does: 'write', ...written })),
  fc.tuple(reportName, reportName).map(([name, to]): Step => ({ does: 'move', name, to })),
  fc.boolean().map((back): Step => ({ does: 'move folder', back })),
  fc.constantFrom(0, 20, 200, 700).map((milliseconds): Step => ({ does: 'wait', milliseconds })),
);

/** Any story. */
export const story: fc.Arbitrary<Story> = fc.record({
  pulls: fc.boolean(),
  files: fc.uniqueArray(file, { selector: ({ name }) => name, minLength: 4 }),
  steps: fc.array(step, { minLength: 3, maxLength: 25 }),
});
