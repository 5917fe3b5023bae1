// The front matter of a report, as rules of a TextMate grammar.
import { frontMatterSchema } from '../../../server/src/syntax/front-matter/front-matter-schema.ts';
import { alternatives, type GrammarNames } from './grammar-names.ts';
import type { GrammarRule } from './grammar-rule.ts';

const fence = ' {0,3}-{3,}[ \\t]*$|[ \\t]*\\.{3}$';
const framework = 'framework[ \\t]*:';
const closing: Pick<GrammarRule, 'end' | 'endCaptures'> = {
  end: `^(?:${fence})`,
  endCaptures: { '0': { name: 'punctuation.definition.end.frontmatter' } },
};

/** The front matter of a file that is a report in any case. */
export function reportFrontMatter(names: GrammarNames): GrammarRule {
  return frontMatter(frontMatterLines(names, fence));
}

/**
 * The front matter of a plain Markdown file. From the key "framework" on, all that follows it is a report, in which the
 * rule `body` holds: what begins there has no end. Before it, and in front matter without it, all is as Markdown has it.
 */
export function frontMatterOfReportOrNot(names: GrammarNames, body: GrammarRule): GrammarRule {
  const report: GrammarRule = {
    name: 'meta.report.keyline',
    begin: `^(?=${framework})`,
    end: '(?!)',
    patterns: [{ begin: '\\G', ...closing, patterns: [frontMatterLines(names, fence)] }, body],
  };
  return frontMatter(report, frontMatterLines(names, `${framework}|${fence}`));
}

function frontMatter(...patterns: readonly GrammarRule[]): GrammarRule {
  return {
    begin: '\\A(-{3,})[ \\t]*$',
    beginCaptures: { '1': { name: 'punctuation.definition.begin.frontmatter' } },
    ...closing,
    patterns,
  };
}

/** YAML up to a line that begins with `stop`. */
function frontMatterLines(names: GrammarNames, stop: string): GrammarRule {
  return {
    contentName: 'meta.embedded.block.frontmatter',
    begin: `^(?!${stop})`,
    while: `^(?!${stop})`,
    patterns: [...frontMatterKeys(names), { include: 'source.yaml' }],
  };
}

/** Where a line of front matter begins with a known key, and what Keyline knows of its value. */
function frontMatterKeys(names: GrammarNames): readonly GrammarRule[] {
  const key = { name: 'entity.name.tag.yaml keyword.other.front-matter.keyline' };
  const colon = { name: 'punctuation.separator.key-value.mapping.yaml' };
  return [
    {
      match: `^(framework)(:)[ \\t]+(${names.framework})(?:(@)([\\w.-]+))?(?=[ \\t]*(?:#.*)?$)`,
      captures: {
        '1': key,
        '2': colon,
        '3': { name: 'entity.name.namespace.framework.keyline' },
        '4': { name: 'punctuation.separator.revision.keyline' },
        '5': { name: 'constant.other.revision.keyline' },
      },
    },
    {
      match: `^(${alternatives(Object.keys(frontMatterSchema.shape))})(:)(?=[ \\t]|$)`,
      captures: { '1': key, '2': colon },
    },
  ];
}
