import { ProtocolRequestType } from 'vscode-languageserver';
import { type DraftedRelease, draftedRelease } from '../drafted-release.ts';
import { reportMethod } from './method.ts';

interface DraftReleaseParams {
  readonly textDocument: { readonly uri: string };
}

/** `keyline/draftRelease`: the news release on an open report, or the problem, where none can be drafted. */
export const draftRelease = reportMethod({
  request: new ProtocolRequestType<DraftReleaseParams, DraftedRelease | null, never, void, void>(
    'keyline/draftRelease',
  ),
  capabilities: () => ({}),
  answer: ({ session, open }) => draftedRelease(session, open),
});
