/** What the client tells the server at the start, beside what the Language Server Protocol foresees. */
export interface ServerOptions {
  /** The folder of the rules' pages, as a URI; a rule's page is `<id>.md` in it. */
  readonly rulePages?: string;
  /** A command of the client that opens a rule’s page, given its id; hovers link to it. */
  readonly pageCommand?: string;
  /** A command of the client that saves a file, given its URI and what was done there: an edit has changed it unseen. */
  readonly saveCommand?: string;
  /** The user’s settings for the drafts that are open already, by URI: the server need not ask for them first. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** An argument of the server’s process: the folder in which compiled code of the server is kept between two starts. */
export const codeCacheOption = '--code-cache=';

/**
 * Options of Node for the server’s process: it needs little of the room for what lives shortly, half of what it took,
 * but that at once.
 */
export const serverNodeOptions: readonly string[] = [
  '--min-semi-space-size=4',
  '--max-semi-space-size=4',
];

/**
 * Settings for the server’s process: where the C library keeps memory by the thread, as on Linux, it is to keep none
 * that has been given back. What V8 takes to compile comes in pieces of 8 to 32 KB and goes again: by the page it can be
 * given back, between what stays it cannot. Elsewhere they mean nothing.
 */
export const serverEnvironment: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '8192',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/** Sent to the client whenever the server starts or ends reading a draft. */
export const draftStatusMethod = 'copydesk/draftStatus';

/** What the server is doing about a draft. */
export interface DraftStatus {
  readonly uri: string;
  /** `off`: the draft is left alone. */
  readonly state: 'checking' | 'checked' | 'off';
  /** How many findings are shown, hints aside. */
  readonly findings: number;
  /** How many hints are shown, if any are: some editors do not list them. */
  readonly hints?: number;
  /** Why a draft is left alone, in words. */
  readonly reason?: string;
  /** Where the comment stands that silences the draft. */
  readonly comment?: DraftPosition;
  /** What is wrong in the `copydesk.json` that holds for the draft. */
  readonly configProblem?: ConfigProblem;
}

/** A place in a file as the Language Server Protocol counts: lines and characters from 0. */
export interface DraftPosition {
  readonly line: number;
  readonly character: number;
}

/** The first mistake in a `copydesk.json`. */
export interface ConfigProblem {
  readonly uri: string;
  readonly message: string;
  readonly at: DraftPosition;
}

/** Asks for the fact-check sheet of a draft as plain text; the answer is null where no draft is read. */
export const sheetMethod = 'copydesk/sheet';

/** What the client asks for it with. */
export interface SheetParams {
  readonly textDocument: { readonly uri: string };
  /** What the sheet calls the draft. */
  readonly name: string;
}

/** Asks for the diagnostics of a draft as the protocol’s own request does, and is answered with what has changed. */
export const changedDiagnosticsMethod = 'copydesk/changedDiagnostics';

/** What the client asks for them with. */
export interface ChangedDiagnosticsParams {
  readonly textDocument: { readonly uri: string };
  /** What the list that the client has is known by; undefined where it has none. */
  readonly previousResultId: string | undefined;
}

/** How to make the new list of the one that the client has; without `change` nothing is to be done. */
export interface ChangedDiagnostics<D> {
  readonly resultId?: string;
  readonly change?: ListChange<D>;
}

/** One stretch of a list that is replaced. */
export interface ListChange<D> {
  /** The index of the first item that goes. */
  readonly from: number;
  /** How many items behind the stretch stay. */
  readonly kept: number;
  readonly items: readonly D[];
  /** By how many lines those that stay behind the stretch have moved. */
  readonly lines: number;
}
