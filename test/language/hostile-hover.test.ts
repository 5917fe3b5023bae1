import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { helpAsMarkdown } from '../../server/src/language/help/write-help.ts';
import { hoverAt } from '../../server/src/language/hover.ts';
import { analyseText } from '../common/lint-text.ts';

const link = '[run](command:workbench.action.terminal.new)';
const image = '![x](https://attacker.example/a.png)';

const report = `---
framework: cqc-inspection
provider: "${link} <img src=x onerror=alert(1)>"
services: ["${link}", "${image}"]
previous: { safe: "${link}" }
---

# ${link}

## Safe

Rating: Good ${link}
Score: ${image}
Rationale: <script>alert(1)</script> ${link}

We rated ${link} as inadequate. It was rated <b>good</b> ${image} before.

[${link}](javascript:alert(1)) [file](file:///etc/passwd)

# ${image}

## Caring

Rating: Outstanding
`;

/** What a client could follow, load or run in the Markdown of a hover. */
function dangersIn(node: Nodes): readonly string[] {
  const own =
    node.type === 'html' ||
    node.type === 'image' ||
    (node.type === 'link' && !/^(?:https?|keyline-rule):/.test(node.url))
      ? [JSON.stringify(node)]
      : [];
  return [...own, ...('children' in node ? node.children.flatMap(dangersIn) : [])];
}

test('the Markdown of hovers holds no command, no picture and no HTML of the report', () => {
  const analysis = analyseText(report);
  const hovers = new Set<string>();
  for (let offset = 0; offset <= report.length; offset += 1) {
    const hover = hoverAt(analysis, offset);
    if (hover !== null) {
      hovers.add(helpAsMarkdown(hover.help));
    }
  }
  expect(hovers.size).toBeGreaterThan(3);
  expect([...hovers].flatMap((hover) => dangersIn(fromMarkdown(hover)))).toEqual([]);
});
