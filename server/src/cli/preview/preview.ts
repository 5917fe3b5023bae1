import { UserError } from '../program/user-error.ts';
import { fileWatch } from './file-watch.ts';
import { previewServer } from './preview-server.ts';
import { previewedReport } from './previewed-report.ts';

export interface PreviewOptions {
  /** The report; absolute. */
  readonly file: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly remoteImages: boolean;
  /** Hears of what goes wrong while the preview is on. */
  readonly note: (line: string) => void;
}

export interface Preview {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Shows the page of a report in browsers of this computer, anew whenever something changes that it is made of.
 * Throws a UserError where the report cannot be read or the port is taken.
 */
export async function startPreview({ file, port, remoteImages, note }: PreviewOptions): Promise<Preview> {
  let report = await previewedReport(file, remoteImages);
  const server = await previewServer(file, port, () => report.html);
  let renewal = Promise.resolve();
  const watch = fileWatch(() => {
    renewal = renewal.then(renew);
  });
  watch.follow(report.sources);

  /** The page stays as it was where the report cannot be read just now. */
  async function renew(): Promise<void> {
    try {
      report = await previewedReport(file, remoteImages);
      watch.follow(report.sources);
      server.tellChange();
    } catch (fault) {
      note(fault instanceof UserError ? fault.message : `The page could not be made: ${String(fault)}`);
    }
  }

  return {
    address: server.address,
    close: async () => {
      watch.end();
      await renewal;
      await server.close();
    },
  };
}
