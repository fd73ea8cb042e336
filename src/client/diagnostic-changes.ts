import * as vscode from 'vscode';
import {
  DiagnosticCollectionSource,
  DocumentDiagnosticRequest,
  vsdiag,
  type DiagnosticProviderMiddleware,
  type LanguageClient,
  type LanguageClientOptions,
} from './language-client.ts';
import { createDraftDiagnostics } from './draft-diagnostics.ts';
import {
  changedDiagnosticsMethod,
  type ChangedDiagnostics,
  type ChangedDiagnosticsParams,
  type ListChange,
} from '../protocol.ts';

/** Any diagnostic as the protocol knows it. */
type Sent = Parameters<LanguageClient['protocol2CodeConverter']['asDiagnostics']>[0][number];

type Report = vsdiag.DocumentDiagnosticReport;

const nothing: Report = { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };

/** The options of a client that asks for what has changed. */
type ChangeOptions = Pick<LanguageClientOptions, 'diagnosticCollectionProvider'> & {
  readonly middleware: DiagnosticProviderMiddleware;
};

/**
 * Has a client ask the server for what has changed in the diagnostics of a draft, and make the new list of the one
 * that is shown: a long draft has a thousand, and a keystroke changes one of them.
 */
export function createChangeOptions(getClient: () => LanguageClient): ChangeOptions {
  let drafts: vscode.DiagnosticCollection | undefined;
  return {
    diagnosticCollectionProvider: {
      create: (name, source) => {
        if (source === DiagnosticCollectionSource.push)
          return vscode.languages.createDiagnosticCollection(name);
        return (drafts = createDraftDiagnostics('copydesk'));
      },
      dispose: (collection) => collection.dispose(),
    },
    middleware: {
      provideDiagnostics: async (document, previousResultId, token): Promise<Report> => {
        const uri = document instanceof vscode.Uri ? document : document.uri;
        const answer = await ask(getClient(), uri, previousResultId, token);
        if (token.isCancellationRequested) throw new vscode.CancellationError();
        return answer ? toReport(getClient(), drafts?.get(uri) ?? [], answer, token) : nothing;
      },
    },
  };
}

async function ask(
  client: LanguageClient,
  uri: vscode.Uri,
  previousResultId: string | undefined,
  token: vscode.CancellationToken,
): Promise<ChangedDiagnostics<Sent> | undefined> {
  if (!client.isRunning()) return undefined;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const params: ChangedDiagnosticsParams = { textDocument, previousResultId };
  return client
    .sendRequest<ChangedDiagnostics<Sent>>(changedDiagnosticsMethod, params, token)
    .catch((error: unknown) => {
      const { type } = DocumentDiagnosticRequest;
      return client.handleFailedRequest(type, token, error, undefined, true, true);
    });
}

async function toReport(
  { protocol2CodeConverter }: LanguageClient,
  shown: readonly vscode.Diagnostic[],
  { resultId, change }: ChangedDiagnostics<Sent>,
  token: vscode.CancellationToken,
): Promise<Report> {
  if (resultId !== undefined && !change) {
    return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId };
  }
  const { items: sent = [], ...where } = change ?? { from: 0, kept: 0, lines: 0 };
  const items = await protocol2CodeConverter.asDiagnostics([...sent], token);
  const known = resultId !== undefined && { resultId };
  const { full } = vsdiag.DocumentDiagnosticReportKind;
  return { kind: full, ...known, items: applyChange(shown, { ...where, items }) };
}

function applyChange(
  shown: readonly vscode.Diagnostic[],
  { from, kept, items, lines }: ListChange<vscode.Diagnostic>,
): vscode.Diagnostic[] {
  const behind = shown.slice(shown.length - kept);
  const moved = lines === 0 ? behind : behind.map((each) => move(each, lines));
  return [...shown.slice(0, from), ...items, ...moved];
}

/** A diagnostic some lines further on; it is another object, for the editor has to be told of it. */
function move(diagnostic: vscode.Diagnostic, lines: number): vscode.Diagnostic {
  const { range, relatedInformation } = diagnostic;
  const moved: vscode.Diagnostic = Object.create(
    Object.getPrototypeOf(diagnostic),
    Object.getOwnPropertyDescriptors(diagnostic),
  );
  moved.range = moveRange(range, lines);
  if (relatedInformation) {
    moved.relatedInformation = relatedInformation.map(
      ({ location, message }) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(location.uri, moveRange(location.range, lines)),
          message,
        ),
    );
  }
  return moved;
}

function moveRange({ start, end }: vscode.Range, lines: number): vscode.Range {
  return new vscode.Range(start.translate(lines), end.translate(lines));
}
