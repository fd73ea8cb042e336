import * as vscode from 'vscode';
import { createPartedList, type PartedList } from './parted-list.ts';

type Diagnostics = readonly vscode.Diagnostic[];
type Entry = [vscode.Uri, Diagnostics];

/** What is shown of one draft. */
interface Shown {
  readonly uri: vscode.Uri;
  readonly list: PartedList<vscode.Diagnostic>;
}

/** What is shown of the drafts, and how to change it. */
interface DraftLists {
  readonly set: (uri: vscode.Uri, items?: Diagnostics) => void;
  readonly get: (uri: vscode.Uri) => Diagnostics | undefined;
  readonly entries: () => Entry[];
}

/**
 * The diagnostics of drafts. The editor takes over whole collections, and draws all marks of one again; so those of
 * a long draft are spread over several, in the order of the draft, and a keystroke touches one of them.
 */
export function createDraftDiagnostics(name: string): vscode.DiagnosticCollection {
  const collections = createCollections(name);
  const { set, get, entries } = createLists((uri, id, part) => collections.find(id).set(uri, part));
  const clear = (): void => {
    for (const [uri] of entries()) set(uri);
  };
  const own: vscode.DiagnosticCollection = {
    name,
    set: (first: vscode.Uri | readonly [vscode.Uri, Diagnostics?][], items?: Diagnostics) => {
      if (first instanceof vscode.Uri) set(first, items);
      else for (const [uri, each] of first) set(uri, each);
    },
    get,
    clear,
    delete: (uri) => set(uri),
    has: (uri) => get(uri) !== undefined,
    forEach: (callback) => {
      for (const [uri, items] of entries()) callback(uri, items, own);
    },
    [Symbol.iterator]: () => entries()[Symbol.iterator](),
    dispose: () => {
      clear();
      collections.dispose();
    },
  };
  return own;
}

function createLists(show: (uri: vscode.Uri, id: number, part: Diagnostics) => void): DraftLists {
  const drafts = new Map<string, Shown>();
  return {
    set: (uri, items = []) => {
      const key = uri.toString();
      const list =
        drafts.get(key)?.list ??
        createPartedList<vscode.Diagnostic>((id, part) => show(uri, id, part));
      list.set(items);
      if (items.length === 0) drafts.delete(key);
      else drafts.set(key, { uri, list });
    },
    get: (uri) => drafts.get(uri.toString())?.list.items(),
    entries: () => [...drafts.values()].map(({ uri, list }): Entry => [uri, list.items()]),
  };
}

/** Collections of the editor’s, by number; each is made when it is asked for. */
function createCollections(name: string) {
  const made = new Map<number, vscode.DiagnosticCollection>();
  return {
    find: (id: number): vscode.DiagnosticCollection => {
      const known =
        made.get(id) ??
        vscode.languages.createDiagnosticCollection(id === 1 ? name : `${name} ${id}`);
      made.set(id, known);
      return known;
    },
    dispose: (): void => {
      for (const collection of made.values()) collection.dispose();
    },
  };
}
