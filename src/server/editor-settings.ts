import type { Connection } from './language-server.ts';
import type { ClientFeatures } from './client-features.ts';

/** The user's settings as the editor holds them, not yet checked. */
export interface EditorSettings {
  readonly find: (uri: string) => Promise<unknown>;
  /** They may have changed; a client that cannot be asked sends them along. */
  readonly forgetAll: (sent: unknown) => void;
  /** A document is closed: nobody wants its settings now. */
  readonly forget: (uri: string) => void;
}

/** Asks for the settings of each document once, until they are forgotten. */
export function createEditorSettings(
  connection: Connection,
  { configuration }: ClientFeatures,
): EditorSettings {
  const known = new Map<string, Promise<unknown>>();
  let sent: unknown;
  const ask = async (uri: string): Promise<unknown> => {
    try {
      const section = 'copydesk';
      return toServerSettings(
        await connection.workspace.getConfiguration({ scopeUri: uri, section }),
      );
    } catch (error) {
      known.delete(uri);
      throw error;
    }
  };
  return {
    find: async (uri) => {
      if (!configuration) return sent;
      const asked = known.get(uri) ?? ask(uri);
      known.set(uri, asked);
      return asked;
    },
    forget: (uri) => void known.delete(uri),
    forgetAll: (settings) => {
      known.clear();
      sent = isRecord(settings) ? toServerSettings(settings['copydesk']) : undefined;
    },
  };
}

/** What is for the server: the language client reads by itself how much it is to trace. */
function toServerSettings(settings: unknown): unknown {
  if (!isRecord(settings) || Array.isArray(settings)) return settings;
  const { trace: _, ...own } = settings;
  return own;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
