// What stands below the front matter of a report, as rules of a TextMate grammar.
import { directiveDefinitions } from '../../../server/src/report/directives.ts';
import { type FieldName, fieldNames } from '../../../server/src/report/fields/fields.ts';
import { basisTexts } from '../../../server/src/report/stated.ts';
import { alternatives, type GrammarNames, wording } from './grammar-names.ts';
import type { GrammarRule } from './grammar-rule.ts';

const lineStart = '(?:^|\\G) {0,3}';

/** What Markdown knows below the front matter, but for paragraphs, in its order. */
const markdownBlocks = [
  'separator',
  'heading',
  'blockquote',
  'lists',
  'fenced_code_block',
  'raw_block',
  'link-def',
  'html',
  'table',
];

/** The grammar that includes these rules is to have the rules `suppression` and `claims` too. */
export function bodyRules(names: GrammarNames): readonly GrammarRule[] {
  return [
    ...headingRules(names),
    ...fieldNames.map((field) => fieldRule(field, names)),
    directiveRule(),
    { include: '#suppression' },
    ...markdownBlocks.map((part) => ({ include: `text.html.markdown#${part}` })),
    paragraphRule(),
  ];
}

function headingRules(names: GrammarNames): readonly GrammarRule[] {
  const kinds: readonly [string, string][] = [
    ['class.overall', names.overall],
    ['class.key-question', names.keyQuestion],
    ['type.statement', names.statement],
    ['struct.evidence-category', names.evidenceCategory],
    ['struct.section', names.section],
  ];
  return kinds.map(([kind, name]) => ({
    name: 'markup.heading.markdown',
    match: `${lineStart}(#{1,6})[ \\t]+((?i:${name}))[ \\t]*:?(?:[ \\t]+(#+))?[ \\t]*$`,
    captures: {
      '1': { name: 'punctuation.definition.heading.markdown' },
      '2': { name: `entity.name.section.markdown entity.name.${kind}.keyline` },
      '3': { name: 'punctuation.definition.heading.markdown' },
    },
  }));
}

/** A value that is not understood stays plain, as it does for the language server. */
function fieldRule(field: FieldName, names: GrammarNames): GrammarRule {
  const { value, ...said } = fieldValue(field, names);
  return {
    name: 'meta.field.keyline',
    match: `${lineStart}(?:([-*+])[ \\t]+)?((?i:${wording(field)}))[ \\t]*(:)[ \\t]*(?:((?i:${value}))|.*?)[ \\t]*$`,
    captures: {
      '1': { name: 'punctuation.definition.list.begin.markdown' },
      '2': { name: 'variable.other.property.field.keyline' },
      '3': { name: 'punctuation.separator.key-value.keyline' },
      '4': said,
    },
  };
}

function fieldValue(field: FieldName, names: GrammarNames): GrammarRule & { readonly value: string } {
  switch (field) {
    case 'Score':
      return { value: names.number, name: 'constant.numeric.score.keyline' };
    case 'Rating':
    case 'Previous rating':
      return { value: names.rating, name: 'constant.language.rating.keyline' };
    case 'Basis':
      return { value: alternatives(basisTexts.map(wording)), name: 'keyword.other.basis.keyline' };
    case 'Updated':
      return { value: '\\d{1,2}[ \\t]+\\p{L}+[ \\t]+\\d{4}', name: 'constant.other.date.keyline' };
    default:
      return { value: '.+?', patterns: [{ include: 'text.html.markdown#inline' }] };
  }
}

function directiveRule(): GrammarRule {
  return {
    name: 'meta.directive.keyline',
    match: `${lineStart}(::)(${alternatives(directiveDefinitions.map(({ name }) => name))})[ \\t]*$`,
    captures: {
      '1': { name: 'punctuation.definition.directive.keyline' },
      '2': { name: 'keyword.control.directive.keyline' },
    },
  };
}

export function suppressionRule(): GrammarRule {
  return {
    name: 'comment.block.html',
    begin: '(<!--)[ \\t]*(keyline-(?:disable-next-line|disable|enable))(?![\\w-])',
    beginCaptures: {
      '1': { name: 'punctuation.definition.comment.html' },
      '2': { name: 'keyword.other.suppression.keyline' },
    },
    end: '-->',
    endCaptures: { '0': { name: 'punctuation.definition.comment.html' } },
    patterns: [
      {
        match: '(:)[ \\t]*((?:(?!-->).)*?)(?=[ \\t]*(?:-->|$))',
        captures: {
          '1': { name: 'punctuation.separator.reason.keyline' },
          '2': { name: 'string.unquoted.reason.keyline' },
        },
      },
      { name: 'constant.other.rule.keyline', match: '[a-z]+(?:-[a-z]+)*/(?:[a-z]+(?:-[a-z]+)*|\\*)' },
    ],
  };
}

/** As Markdown has it, where a paragraph is a line; with the claims in it. */
function paragraphRule(): GrammarRule {
  return {
    name: 'meta.paragraph.markdown',
    begin: '(^|\\G) {0,3}(?=[^\\t\\n ])',
    while: '(^|\\G)((?=\\s*[-=]{3,}\\s*$)| {4,}(?=[^\\t\\n ]))',
    patterns: [
      { include: '#suppression' },
      { include: '#claims' },
      { include: 'text.html.markdown#inline' },
      { include: 'text.html.derivative' },
      { include: 'text.html.markdown#heading-setext' },
    ],
  };
}
