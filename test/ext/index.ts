import Mocha from 'mocha';

/** Called by VS Code inside the extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  // The first is about what happens before any draft is open.
  await import('./start.suite.ts');
  await import('./editor.suite.ts');
  const failures = await new Promise<number>((done) => {
    mocha.run(done);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
