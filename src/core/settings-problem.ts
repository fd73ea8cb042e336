/** A value that cannot be used, or a name that nobody knows. */
export interface SettingsProblem {
  /** Keys from the top, as in `['rules', 'loadedAdjectiv']`. */
  readonly path: readonly string[];
  readonly message: string;
  /** `error`: a value of the wrong type; `warning`: an unknown name. */
  readonly severity: 'error' | 'warning';
}

/** What is wrong with a setting, with its name: "rules.puffery" must be one of error, warning, … */
export function describeProblem({ path, message, severity }: SettingsProblem): string {
  // An unknown name stands in the message.
  if (severity === 'warning') return message;
  return `${path.length > 0 ? `"${path.join('.')}"` : 'the settings'} ${message}`;
}
