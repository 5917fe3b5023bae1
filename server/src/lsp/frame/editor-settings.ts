import type { Connection } from 'vscode-languageserver';
import type { ConfigurationFile } from '../../configuration/configuration.ts';
import { readSettings, settingsName } from '../../configuration/read-settings.ts';
import { isPlainMap } from '../../text/yaml/yaml-value.ts';
import type { ClientAbilities } from './client-abilities.ts';

/** The author's settings, kept by the editor under `keyline`, with the same keys as `keyline.yaml`. */
export interface EditorSettings {
  /** What holds for a folder of the workspace, or for what lies in none; null where nothing is set. */
  readonly of: (folder: string | null) => Promise<ConfigurationFile | null>;
  /** Takes the settings that a client sends which cannot be asked for them. */
  readonly take: (settings: unknown) => void;
}

export function editorSettings(connection: Connection, client: ClientAbilities): EditorSettings {
  let sent: unknown = null;
  return {
    of: async (folder) => {
      const scope = folder === null ? {} : { scopeUri: folder };
      const settings: unknown = client.configuration
        ? await connection.workspace.getConfiguration({ section: 'keyline', ...scope })
        : sent;
      // Named as a file in the folder, so that paths in the settings are relative to it.
      return isPlainMap(settings) ? readSettings(`${folder ?? 'file://'}/${settingsName}`, settings) : null;
    },
    take: (settings) => {
      sent = isPlainMap(settings) ? settings.keyline : null;
    },
  };
}
