import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type Answers, answersTo } from './answers.ts';
import { type Desk, startDesk } from './desk.ts';
import { type Editor, startEditor } from './editor.ts';
import type { Story } from './steps.ts';

/** How long a server may take to come to rest, in milliseconds. Only one that never does so takes as long. */
const patience = Number(process.env.KEYLINE_PATIENCE ?? 60_000);

/**
 * Where the answers after a story differ from those of a server that is started on the same files and open texts; null
 * where they do not. Servers take a moment to show what changed, so they are asked until they agree.
 */
export async function differenceAfter(story: Story): Promise<string | null> {
  const desk = await startDesk(story);
  try {
    for (const step of story.steps) {
      await desk.take(step);
    }
    const anew = await startAnew(desk, story.pulls);
    const difference = await lastDifference(desk, anew);
    await Promise.all([desk.editor.stop(), anew.stop()]);
    return difference?.replaceAll(pathToFileURL(desk.root).href, '') ?? null;
  } finally {
    rmSync(desk.root, { recursive: true, force: true });
  }
}

async function startAnew({ root, uriOf, open }: Desk, pulls: boolean): Promise<Editor> {
  const anew = await startEditor(pathToFileURL(root).href, pulls, () => [...open.keys()].map(uriOf));
  for (const [name, text] of open) {
    const languageId = name.endsWith('.report.md') ? 'keyline' : name.endsWith('.md') ? 'markdown' : 'yaml';
    anew.client.open(uriOf(name), text, languageId);
  }
  anew.touched();
  return anew;
}

async function lastDifference(desk: Desk, anew: Editor): Promise<string | null> {
  const end = Date.now() + patience;
  for (;;) {
    const [now, expected] = [await answersTo(desk.editor, desk), await answersTo(anew, desk)];
    const difference = isDeepStrictEqual(now, expected) ? null : describe(now, expected);
    if (difference === null || Date.now() > end) {
      return difference;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function describe(now: Answers, expected: Answers): string {
  return [...new Set([...Object.keys(now), ...Object.keys(expected)])]
    .filter((name) => !isDeepStrictEqual(now[name], expected[name]))
    .map(
      (name) =>
        `${name}\n  ${JSON.stringify(now[name])}\n  where a new server says\n  ${JSON.stringify(expected[name])}`,
    )
    .join('\n');
}
