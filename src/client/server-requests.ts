import * as vscode from 'vscode';
import { CodeActionRequest, type LanguageClient } from './language-client.ts';
import { sheetMethod, type SheetParams } from '../protocol.ts';

/** What the server is asked for when a command is given. */
export interface ServerRequests {
  /** The fact-check sheet of a draft, as plain text; undefined where there is none. */
  readonly findSheet: (document: vscode.TextDocument) => Promise<string | undefined>;
  /** The code actions of one kind that the server offers for a range; none while no server runs. */
  readonly findActions: (
    document: vscode.TextDocument,
    range: vscode.Range,
    kind: string,
  ) => Promise<vscode.CodeAction[]>;
}

/** Asks the server of the client that there is at the time. */
export function createServerRequests(getClient: () => LanguageClient | undefined): ServerRequests {
  return {
    findSheet: async (document) => {
      const client = getClient();
      return client && findSheet(client, document);
    },
    findActions: async (document, range, kind) => {
      const client = getClient();
      return client ? findActions(client, document, range, kind) : [];
    },
  };
}

async function findSheet(
  client: LanguageClient,
  { uri }: vscode.TextDocument,
): Promise<string | undefined> {
  const params: SheetParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    name: vscode.workspace.asRelativePath(uri),
  };
  return (await client.sendRequest<string | null>(sheetMethod, params)) ?? undefined;
}

/**
 * The editor’s own command asks every extension, and comes back with nothing when one more registers meanwhile, as
 * they do while a window opens.
 */
async function findActions(
  client: LanguageClient,
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Promise<vscode.CodeAction[]> {
  const provider = client.getFeature(CodeActionRequest.method).getProvider(document);
  const { token } = new vscode.CancellationTokenSource();
  const context: vscode.CodeActionContext = {
    only: vscode.CodeActionKind.Empty.append(kind),
    triggerKind: vscode.CodeActionTriggerKind.Invoke,
    diagnostics: vscode.languages
      .getDiagnostics(document.uri)
      .filter((each) => each.source === 'copydesk' && each.range.intersection(range)),
  };
  for (;;) {
    const { version } = document;
    try {
      const actions = await provider?.provideCodeActions(document, range, context, token);
      // Edits are made for one text. Of a draft that has been typed into, the new one is asked about.
      if (document.version !== version) continue;
      return (actions ?? []).filter((action) => action instanceof vscode.CodeAction);
    } catch (error) {
      if (document.version === version) throw error;
    }
  }
}
