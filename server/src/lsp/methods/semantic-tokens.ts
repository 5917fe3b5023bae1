import {
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import type { SemanticToken, TokenKind } from '../../language/semantic-tokens/token.ts';
import { semanticTokens, semanticTokensIn } from '../../language/semantic-tokens.ts';
import type { Session } from '../state/session.ts';
import type { OpenDocument } from '../texts/open-document.ts';
import { reportMethod } from './method.ts';

/** The standard type that each kind is shown as: every theme has colours for these. */
const types: Readonly<Record<TokenKind, SemanticTokenTypes>> = {
  service: SemanticTokenTypes.namespace,
  overall: SemanticTokenTypes.class,
  'key-question': SemanticTokenTypes.class,
  statement: SemanticTokenTypes.type,
  'evidence-category': SemanticTokenTypes.struct,
  section: SemanticTokenTypes.struct,
  field: SemanticTokenTypes.property,
  score: SemanticTokenTypes.number,
  rating: SemanticTokenTypes.enumMember,
  basis: SemanticTokenTypes.keyword,
  claim: SemanticTokenTypes.string,
  directive: SemanticTokenTypes.macro,
  suppression: SemanticTokenTypes.decorator,
  rule: SemanticTokenTypes.parameter,
};

const legend = { tokenTypes: [...new Set(Object.values(types))], tokenModifiers: [] };

/** `textDocument/semanticTokens/full`. */
export const semanticTokensFull = reportMethod({
  request: SemanticTokensRequest.type,
  capabilities: () => ({ semanticTokensProvider: { legend, full: { delta: true }, range: true } }),
  answer: ({ session, open, analysis }) => {
    const builder = builderFor(session, open);
    // The builder then begins anew.
    builder.previousResult('');
    return encode(builder, open, semanticTokens(analysis.report)).build();
  },
});

/** `textDocument/semanticTokens/full/delta`: what changed since the tokens that the client has. */
export const semanticTokensDelta = reportMethod({
  request: SemanticTokensDeltaRequest.type,
  capabilities: () => ({}),
  answer: ({ session, open, analysis, params }) => {
    const builder = builderFor(session, open);
    builder.previousResult(params.previousResultId);
    return encode(builder, open, semanticTokens(analysis.report)).buildEdits();
  },
});

/** `textDocument/semanticTokens/range`. */
export const semanticTokensRange = reportMethod({
  request: SemanticTokensRangeRequest.type,
  capabilities: () => ({}),
  answer: ({ open, analysis, params }): SemanticTokens => {
    const tokens = semanticTokensIn(analysis.report, open.positions.fromProtocol(params.range));
    return { data: encode(new SemanticTokensBuilder(), open, tokens).build().data };
  },
});

/** The builder that knows the tokens of this text which were sent last; those of closed texts are forgotten. */
function builderFor({ state, documents }: Session, { uri }: OpenDocument): SemanticTokensBuilder {
  const builders = state.tokenBuilders;
  for (const known of builders.keys()) {
    if (documents.get(known) === null) {
      builders.delete(known);
    }
  }
  const builder = builders.get(uri) ?? new SemanticTokensBuilder();
  builders.set(uri, builder);
  return builder;
}

/** Lengths are counted as columns are. */
function encode(
  builder: SemanticTokensBuilder,
  { positions }: OpenDocument,
  tokens: readonly SemanticToken[],
): SemanticTokensBuilder {
  for (const { kind, range } of tokens) {
    const { start, end } = positions.toProtocol(range);
    builder.push(
      start.line,
      start.character,
      end.character - start.character,
      legend.tokenTypes.indexOf(types[kind]),
      0,
    );
  }
  return builder;
}
