/** Whether this machine is of the kind that the VS Code of npm packages runs on; others download a desktop VS Code. */
export const hasHost = process.platform === 'linux' && process.arch === 'x64';
