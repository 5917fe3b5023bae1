import { ProtocolRequestType } from 'vscode-languageserver';
import { type MissingSection, missingSections as sectionsMissingFrom } from '../../language/missing-sections.ts';
import { reportMethod } from './method.ts';

interface MissingSectionsParams {
  readonly textDocument: { readonly uri: string };
}

/** `keyline/missingSections`: what `keyline.insertSection` can insert into an open report. */
export const missingSections = reportMethod({
  request: new ProtocolRequestType<MissingSectionsParams, readonly MissingSection[] | null, never, void, void>(
    'keyline/missingSections',
  ),
  capabilities: () => ({}),
  answer: ({ analysis }) => sectionsMissingFrom(analysis),
});
