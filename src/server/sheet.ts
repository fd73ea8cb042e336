import { countWords, createSheet, formatSheetText, sheetIgnoreComments } from '../core/index.ts';
import { sheetMethod, type SheetParams } from '../protocol.ts';
import { isStale } from './drafts/draft-reader.ts';
import type { Drafts } from './drafts/drafts.ts';
import type { CancellationToken } from './connection/language-server.ts';
import type { Session } from './session.ts';

/** Draws up the fact-check sheet of a draft when the client asks for it. */
export function handleSheet({ connection, drafts }: Session): void {
  connection.onRequest(
    sheetMethod,
    async ({ textDocument, name }: SheetParams, token): Promise<string | null> => {
      const checked = await checkLatest(drafts, textDocument.uri, token);
      if (!checked || checked.isOff) return null;
      const { document, settings } = checked;
      const sheet = createSheet(document, settings.settings);
      const words = countWords(document);
      const page = formatSheetText({ path: name, text: document.text, words, sheet });
      return page + sheetIgnoreComments.plaintext;
    },
  );
}

/** Reads a draft again for as long as it is typed into: nobody asks a second time for a sheet. */
async function checkLatest(
  drafts: Drafts,
  uri: string,
  token: CancellationToken,
): ReturnType<Drafts['check']> {
  for (;;) {
    try {
      return await drafts.check(uri, token);
    } catch (error) {
      if (!isStale(error)) throw error;
    }
  }
}
