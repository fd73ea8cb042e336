import type { CommandName } from './arguments.ts';

const overview = `Copydesk: flags claims nobody owns, loaded wording and figures without a source in news drafts.

  copydesk lint  [paths…|-]   list what an editor would query
  copydesk fix   [paths…]     make the fixes that cannot change the meaning
  copydesk sheet [paths…|-]   print the fact-check sheet
  copydesk rules              list every rule with its settings
  copydesk explain <rule>     say why an editor asks, and when not to
  copydesk server --stdio     start the language server, for any editor

  copydesk <command> --help   the options of a command
  copydesk --version          the version

A folder means every .md, .markdown and .txt file in it, less what “exclude” leaves out; a glob, such as “*.md”, those
of them that match; no path means the current folder; - reads standard input. Settings come from the nearest
copydesk.json, from each draft upwards.
`;

const reading = `  --config FILE             read all settings from this file, not from the nearest copydesk.json
  --jobs NUMBER             how many drafts to read at once (default: as many as there are processors, where it pays)
`;

const hints = `  --hints                   matters of taste too
`;

const stdin = `  --stdin-filename NAME     the name of the draft on standard input: its ending says whether it is Markdown,
                            its folder where the settings are; it stands for - where no path is given
`;

const topics: Readonly<Record<CommandName, string>> = {
  lint: `copydesk lint [paths…|-]: list what an editor would query.

  --format FORMAT           text; json for scripts, always with the hints; sarif for code scanning; github for
                            notes in a GitHub workflow (default: text)
  --fail-on SEVERITY        error, warning, information, hint or never (default: warning)
${reading}${hints}${stdin}
Exit status: 0 no finding at or above --fail-on; 1 there is one; 2 something could not be read or understood.
`,
  fix: `copydesk fix [paths…]: make the fixes that cannot change the meaning, in place.

  --dry-run                 change nothing; print a unified diff
${reading}${hints}
Exit status: 0 done; 2 something could not be read, understood or written.
`,
  sheet: `copydesk sheet [paths…|-]: print the fact-check sheet: sources, quotations, figures and claims.

  --format FORMAT           text, json, markdown or csv (default: text)
${reading}${stdin}
Exit status: 0 done; 2 something could not be read or understood.
`,
  rules: `copydesk rules: list every rule with its settings.

  --format text|json        how to print the list (default: text)
`,
  explain: `copydesk explain <rule>: print the page of a rule: why an editor asks, what it lets pass, when to turn it
off. Its name stands at the end of each line of a lint.
`,
  server: `copydesk server --stdio: start the language server on standard input and output.
`,
};

/** The help on a command, or on all of them. */
export function helpOf(topic: CommandName | undefined): string {
  return topic === undefined ? overview : topics[topic];
}
