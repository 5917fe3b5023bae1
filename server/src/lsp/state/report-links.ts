import type { Analysis } from '../../analysis/analysis.ts';
import type { FileFinder } from '../../configuration/file-reader.ts';
import type { LinkedFiles } from '../../report/linked/linked-files.ts';
import type { Document } from '../../syntax/document.ts';
import { isOrHolds, normaliseUri } from '../../text/addresses/normalise-uri.ts';
import { memory } from '../../text/memory.ts';
import {
  type FileKnowledge,
  linkedFiles,
  type NamedPath,
  type NamedReport,
  namedAnchors,
  namedReport,
  readKnowledge,
  rememberKnowledge,
} from '../../workspace/named-files.ts';
import type { OpenDocument, PlacedText } from '../texts/open-document.ts';
import type { OpenDocuments } from '../texts/open-documents.ts';
import { pathsInTurns } from './paths-in-turns.ts';
import type { ReportEnvironment, ReportEnvironments } from './report-environments.ts';
import { isReport } from './text-kinds.ts';

/**
 * What the files are known to say that reports name: of open ones by their open text, of all others by their file,
 * which is read once until it is forgotten. A keystroke in a report reads no other.
 */
export interface ReportLinks {
  /** `base` with what is known of the files that the text names. */
  readonly environmentOf: (placed: PlacedText, base: ReportEnvironment) => Promise<ReportEnvironment>;
  /** What is known of the files behind these paths, as the text at `uri` writes them. */
  readonly linkedFrom: (uri: string, paths: readonly NamedPath[]) => Promise<LinkedFiles>;
  /** Whether a text names this file, or one in this folder. */
  readonly isAskedAbout: (uri: string) => boolean;
  /** To be called when files may have changed, or texts were opened or closed: all files are looked at again. */
  readonly forget: () => void;
  /** Whether any text has heard of what this one says, open or not. */
  readonly isHeard: (uri: string) => boolean;
  /** Whether an open text says something else than those that name it last heard; from then on they hear the new. */
  readonly saysSomethingElse: (open: OpenDocument) => Promise<boolean>;
}

interface LinkSources {
  readonly files: FileFinder;
  readonly documents: OpenDocuments;
  readonly environments: ReportEnvironments;
  readonly analysisOf: (placed: PlacedText, environment: ReportEnvironment) => Analysis;
}

/** Links of which nothing is known yet. */
export function reportLinks({ files, documents, environments, analysisOf }: LinkSources): ReportLinks {
  const read = () => rememberKnowledge(readKnowledge(files, environments.of));
  let closed = read();
  let heard = memory<Document, { readonly base: ReportEnvironment; readonly found: Promise<ReportEnvironment> }>();
  const asked = new Set<string>();
  /** What each file that somebody asked about was last heard to say; null where it was not open. */
  const said = new Map<string, string | null>();
  /** Files of which one text heard something new, and others perhaps not yet. */
  const heardAnew = new Set<string>();

  async function reportIn(open: OpenDocument): Promise<NamedReport | null> {
    const environment = await environments.of(open.uri);
    return isReport(open) ? namedReport(open.uri, analysisOf(open, environment), files.resolve) : null;
  }

  async function sayingOf(open: OpenDocument): Promise<string> {
    return JSON.stringify([namedAnchors(open.document), await reportIn(open)]);
  }

  /** The open text of this file, null where it is not open; notes what is heard of it. */
  async function hear(file: string): Promise<OpenDocument | null> {
    const open = documents.get(file);
    const saying = open === null ? null : await sayingOf(open);
    const key = normaliseUri(file);
    if (said.has(key) && said.get(key) !== saying) {
      heardAnew.add(key);
    }
    said.set(key, saying);
    return open;
  }

  const knowledge: FileKnowledge = {
    exists: async (file) => {
      asked.add(normaliseUri(file));
      return documents.get(file) !== null || closed.exists(file);
    },
    anchors: async (file) => {
      const open = await hear(file);
      return open === null ? closed.anchors(file) : namedAnchors(open.document);
    },
    report: async (file) => {
      const open = await hear(file);
      return open === null ? closed.report(file) : reportIn(open);
    },
  };

  const linkedFrom: ReportLinks['linkedFrom'] = (uri, paths) => linkedFiles(uri, paths, files, knowledge);

  return {
    linkedFrom,
    environmentOf: (placed, base) => {
      const { uri, document } = placed;
      const before = heard.get(document);
      if (before?.base === base) {
        return before.found;
      }
      const found = isReport(placed)
        ? pathsInTurns(document).then(async (paths): Promise<ReportEnvironment> => {
            return paths.length === 0 ? base : { ...base, linked: await linkedFrom(uri, paths) };
          })
        : Promise.resolve(base);
      heard.set(document, { base, found });
      return found;
    },
    forget: () => {
      closed = read();
      heard = memory();
    },
    isAskedAbout: (uri) => isOrHolds(normaliseUri(uri), asked),
    isHeard: (uri) => said.has(normaliseUri(uri)),
    saysSomethingElse: async (open) => {
      const now = await sayingOf(open);
      const key = normaliseUri(open.uri);
      if (said.get(key) === now && !heardAnew.has(key)) {
        return false;
      }
      heardAnew.delete(key);
      heard = memory();
      return true;
    },
  };
}
