import fc from 'fast-check';

/** Words as authors write and paste them, with all that Markdown, YAML and HTML could take for something else. */
export const words = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...[
            'Staff',
            'knew',
            'what',
            'to do',
            'in the ward.',
            '“Good care”',
            'people’s',
            '14:30',
            '3:2',
            '57',
            '😀',
            'é',
          ],
          ...[
            'A & B',
            '&amp;',
            '&#x20;',
            'a\\*b',
            '1\\.',
            '\\# no heading',
            '\\[x]',
            'x_y_z',
            '–',
            'a\u00a0b',
            'Note: this',
          ],
          ...['::scores', 'Score: 3', 'x # y', '+ y', '100%', '~~z~~', '[^none]', 'https://example.org/a_b', '<3', '"'],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
      { weight: 1, arbitrary: fc.stringMatching(/^[!-~]{1,5}$/) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts
      .join(' ')
      .replace(/[\r\n]+/g, ' ')
      .replace(/^#/, '\\#')
      // HTML stands elsewhere: left open, it would take in the rest of the report.
      .replace(/<(?=[a-z!?/])/gi, '\\<'),
  );

const address = fc.constantFrom(
  ...['https://example.org/a?b=c&d=e#f', 'mailto:a@example.org', 'policy.pdf', '../2023/ward.report.md#safe', '#safe'],
  ...['#nowhere', '/a/b', 'other.report.md', '<1 b.pdf>', 'caf%C3%A9', 'https://example.org/(x)', '//example.org/x'],
);

const imageAddress = fc.constantFrom(
  ...['plan.png', 'a/b.jpg', '<1 b.png>', 'https://example.org/chart.png?a=b', '//example.org/x.png', '../x.svg'],
);

const title = fc.constantFrom('', '', ' "A title"', " 'It’s “x” & y'");

/** Inline Markdown in one line. */
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 6, arbitrary: words },
    { weight: 1, arbitrary: tie('inline').map((text) => `*${text.trim()}*`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `**${text.trim()}**`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `_${text.trim()}_ and ***x*** `) },
    { weight: 1, arbitrary: fc.constantFrom('`code`', '`` a ` b ``', '` x `', '` `', '`  x  `', '`a|b`', '`<br>`') },
    { weight: 2, arbitrary: fc.tuple(words, address, title).map(([text, to, name]) => `[${text}](${to}${name})`) },
    {
      weight: 1,
      arbitrary: fc.tuple(words, imageAddress, title).map(([text, to, name]) => `![${text}](${to}${name})`),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          '[the policy][p]',
          '![A plan][p]',
          '<https://example.org/x>',
          '<a@example.org>',
          'a note[^1]',
          'one[^long]',
        ],
        ...['more[^1]', '<br>', 'a<br>b', '<b>bold</b>', 'x <!-- for us --> y', '<span class="x">', 'a  b'],
        ...['<script>', '<b onclick="x">', '<iframe src="https://example.org/x">', '<?x y?>', '\\<i class="x">'],
        ...['![Chart](https://example.org/c.png "C")', '![](plan.png)', '![Dot](data:image/png;base64,AAAA)'],
      ),
    },
  ),
}));

const inlines = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const paragraph = fc
  .tuple(inlines, fc.array(fc.tuple(fc.constantFrom('\n', '  \n', '\\\n'), inlines), { maxLength: 2 }))
  .map(([first, others]) => first + others.map(([ending, text]) => ending + text).join(''));

const table = fc
  .tuple(
    fc.constantFrom('| --- | --- |', '| :-- | --: |', '| :-: | --- |'),
    fc.array(fc.tuple(inlines, inlines), { maxLength: 3 }),
  )
  .map(([rule, rows]) =>
    ['| Ward | Beds, of all |', rule, ...rows.map((cells) => `| ${cells.map(cellText).join(' | ')} |`)].join('\n'),
  );

function cellText(text: string): string {
  return text.replaceAll('|', '\\|');
}

function indented(text: string, first: string, others: string): string {
  return first + text.replaceAll('\n', `\n${others}`);
}

/** Blocks of Markdown, each without an empty line before and after it. */
const { block } = fc.letrec<{ block: string; item: string }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 2 },
    paragraph,
    fc.tuple(paragraph, tie('block')).map(([text, more]) => `${text}\n${more}`),
    fc.tuple(paragraph, tie('block')).map(([text, more]) => `${text}\n\n${more}`),
    tie('block'),
    fc.constant(''),
  ),
  block: fc.oneof(
    { maxDepth: 2 },
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: table },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('- ', '* ', '+ ', '1. ', '7) '), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
        .map(([mark, items]) => items.map((item) => indented(item, mark, '   ')).join('\n')),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('block'), { minLength: 1, maxLength: 2 })
        .map((blocks) => indented(blocks.join('\n\n'), '> ', '> ')),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          '```\ncode *x*\n\n  more\n```',
          '~~~yaml\na: b\n~~~',
          '    indented',
          '---',
          '***',
          '::scores',
          '::ratings',
        ],
        ...[
          '::changes',
          '::actions',
          '::unknown',
          '::scores[x]{y=z}',
          '<div>\n<b>raw</b>\n</div>',
          '<script>\na()\n\nb()\n</script>',
          '<?x y?>',
          '<![CDATA[x]]>',
          '<!-- not for readers -->',
        ],
        ...['<!-- keyline-disable-next-line score/invalid: for the test -->', '> ', '> # In a quotation', '<br>'],
        ...['It was\nclosed.', '> “Kind staff.”\n>\n> A relative', '- The provider must act. (Regulation 12(1)(2)(a))'],
      ),
    },
  ),
}));

/** Any number of blocks, with what their references need. */
export const prose = fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

/** Paragraphs and lists without markup. */
export const plainProse = fc
  .array(
    fc.constantFrom(
      ...[
        'Staff knew what to do.',
        '“It is like home,” one person said.',
        '- by day\n- by night',
        'Rooms were clean. 😀',
      ],
      ...['> They come at once.', '| Ward | Beds |\n| --- | --- |\n| Ash | 12 |', 'See [the policy](policy.pdf).'],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((blocks) => blocks.join('\n\n'));

/** The name of a heading that no framework knows, with markup; without images, which a page shows in other words. */
export const headingName = fc
  .oneof(inline, words)
  .map((text) => text.replaceAll('\n', ' ').replace(/^[#\s>+-]+|[#\s]+$/g, ''))
  .filter((text) => text !== '' && !text.includes('!['));

/** What references in the prose lead to, for the end of a report. */
export const definitions = `[p]: https://example.org/policy "The policy"

[^1]: The note, with *stress*.

[^long]: A longer one.

    - with a list

    And more[^1].
`;
