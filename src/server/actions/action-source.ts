import type { CheckedDraft } from '../drafts/checked-draft.ts';
import type { ClientFeatures } from '../connection/client-features.ts';
import type { OpenText } from '../drafts/open-draft.ts';
import type { ConfigTarget } from './config-actions.ts';

/** An open document, how it was read, and whom it is shown to. */
export interface ActionSource {
  readonly open: OpenText;
  readonly checked: CheckedDraft;
  readonly features: ClientFeatures;
  /** Where the desk’s settings are kept; undefined where they cannot be. */
  readonly configTarget?: ConfigTarget | undefined;
}
