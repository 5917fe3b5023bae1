import { wordingRule } from '../passage-rules.ts';

export const smallGroup = wordingRule({
  id: 'privacy/small-group',
  severity: 'hint',
  summary: 'A group of one: “the only person with epilepsy”.',
  fixable: false,
  missing: false,
  find({ prose: { value } }) {
    if (!/the\s(?:one|only|single|sole)\s/i.test(value)) {
      return [];
    }
    return Array.from(value.matchAll(groupOfOne), ({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      message:
        'Only one person is meant, so everybody who knows the service knows who it is. Say it so that it is true of several, or of nobody in particular.',
    }));
  },
});

const groupOfOne =
  /(?<![\p{L}\p{N}])the\s(?:one|only|single|sole)\s(?:person|resident|patient|service\suser|child|man|woman|gentleman|lady)\s(?:with|who\s(?:has|had|have|needs|needed|uses|used|takes|took|receives|received|is|was|lives|lived)|using|living\swith|receiving|on)(?![\p{L}\p{N}])/giu;
