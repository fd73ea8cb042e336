import { createWordList } from '../../document/words/words.ts';
import { defineRule } from '../rule.ts';

/** The linter itself reports these, since it knows what each comment has silenced. */
export default defineRule({
  meta: {
    id: 'ignore-comment',
    summary: 'Give every copydesk-ignore comment a reason, and remove those that silence nothing.',
    category: 'hygiene',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: {
      reason: 'This comment silences Copydesk without saying why; write the reason after a colon.',
      unknown: 'No rule is called “{name}”; write the rule’s id, a colon and the reason.',
      misnamed: 'No rule is called “{name}”; write “{nearest}”, a colon and the reason.',
      misspelt: 'No rule is called “{name}”; did you mean “{nearest}”?',
      unused: 'This comment silences nothing; remove it.',
    },
    remedy: 'A rule and a reason: “copydesk-ignore puffery: the name of the show”.',
    fine: 'nowhere: a comment that silences nothing can go',
    references: [],
  },
  needs: { words: createWordList([]) },
  *check() {},
});
