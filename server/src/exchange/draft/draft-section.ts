import type { OpenBullet, OpenContent, OpenSection } from './open-section.ts';
import type { DraftContent, DraftItem, DraftSection } from './write-report.ts';

/** The section as it is to be written, its bullets nested. */
export function draftSection(section: OpenSection): DraftSection {
  return { heading: section.heading, fields: section.fields, contents: section.contents.map(draftContent) };
}

function draftContent(content: OpenContent): DraftContent {
  return content.kind === 'list' ? { kind: 'list', items: nest(content.bullets) } : content;
}

/** Deeper bullets stand at this depth: no reader follows further, and readers of Markdown give up somewhere. */
const deepestBullet = 9;

/** Bullets with depths as a tree; a bullet that is deeper than one step below the bullet above still hangs from it. */
function nest(bullets: readonly OpenBullet[]): DraftItem[] {
  const roots: DraftItem[] = [];
  let open: { readonly depth: number; readonly items: DraftItem[] }[] = [];
  for (const bullet of bullets) {
    const depth = Math.min(bullet.depth, deepestBullet);
    open = open.filter((outer) => outer.depth < depth);
    const items: DraftItem[] = [];
    (open.at(-1)?.items ?? roots).push({
      text: bullet.text,
      items,
      ...(bullet.number !== undefined && { number: bullet.number }),
    });
    open.push({ depth, items });
  }
  return roots;
}
