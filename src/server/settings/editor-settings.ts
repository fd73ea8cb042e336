import type { Connection } from '../connection/language-server.ts';
import type { ClientFeatures } from '../connection/client-features.ts';

/** The user's settings as the editor holds them, not yet checked. */
export interface EditorSettings {
  readonly find: (uri: string) => Promise<unknown>;
  /** They may have changed; a client that cannot be asked sends them along. Says whether any have. */
  readonly renew: (sent: unknown) => Promise<boolean>;
  /** A document is closed: nobody wants its settings now. */
  readonly forget: (uri: string) => void;
}

/** Asks for the settings of each document once, until they are forgotten; some a client has sent at the start. */
export function createEditorSettings(
  connection: Connection,
  { configuration, settings: first }: ClientFeatures,
  warn: (message: string) => void,
): EditorSettings {
  const known = new Map<string, Promise<unknown>>(
    Object.entries(first).map(([uri, own]) => [uri, Promise.resolve(toServerSettings(own))]),
  );
  let sent: unknown;
  let isRefused = false;
  const noteRefusal = (uri: string, error: unknown): void => {
    // It is asked again the next time; meanwhile settings that nobody tells are as good as none.
    known.delete(uri);
    if (!isRefused) warn(`The editor does not tell its settings. ${String(error)}`);
    isRefused = true;
  };
  const find = async (uri: string): Promise<unknown> => {
    if (!configuration) return sent;
    const asked = known.get(uri) ?? ask(connection, uri, noteRefusal);
    known.set(uri, asked);
    return asked;
  };
  return {
    find,
    forget: (uri) => void known.delete(uri),
    renew: async (settings) => {
      const [before, old] = [sent, [...known]];
      known.clear();
      sent = isRecord(settings) ? toServerSettings(settings['copydesk']) : undefined;
      if (!configuration) return !isSame(before, sent);
      const changes = old.map(async ([uri, own]) => !isSame(await own, await find(uri)));
      return (await Promise.all(changes)).includes(true);
    },
  };
}

async function ask(
  { workspace }: Connection,
  uri: string,
  onRefusal: (uri: string, error: unknown) => void,
): Promise<unknown> {
  try {
    const section = 'copydesk';
    return toServerSettings(await workspace.getConfiguration({ scopeUri: uri, section }));
  } catch (error) {
    onRefusal(uri, error);
    return undefined;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
