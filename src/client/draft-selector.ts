import * as vscode from 'vscode';

const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];

/** The documents that hold people's own writing: neither output nor the old side of a comparison. */
export function readSelector(): { scheme: string; language: string }[] {
  // A folder of the workspace may have languages of its own: the server knows which count where.
  const folders = vscode.workspace.workspaceFolders ?? [];
  const all = [undefined, ...folders.map(({ uri }) => uri)].flatMap(readLanguages);
  const languages = [...new Set(all)];
  return schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

function readLanguages(place: vscode.Uri | undefined): readonly string[] {
  const set = vscode.workspace.getConfiguration('copydesk', place).get<unknown>('languages');
  const ids: readonly unknown[] = Array.isArray(set) ? set : ['markdown', 'plaintext'];
  return ids.filter((id) => typeof id === 'string');
}

/** Whether a document is one of them, by the settings of its own folder. */
export function isDraft({ uri, languageId }: vscode.TextDocument): boolean {
  return schemes.includes(uri.scheme) && readLanguages(uri).includes(languageId);
}

/** Tells when other documents are drafts than before. */
export function onDidChangeSelector(listener: () => void): vscode.Disposable {
  let last = JSON.stringify(readSelector());
  const look = (): void => {
    const now = JSON.stringify(readSelector());
    if (now === last) return;
    last = now;
    listener();
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('copydesk.languages')) look();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(look),
  );
}
