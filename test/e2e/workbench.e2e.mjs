// End to end: the packed extension, installed in a real VS Code, read and used through its window.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { hasHost } from '../host/has-host.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const draft = 'draft.md';
const skip = hasHost ? false : 'the workbench in a browser runs on Linux x64 only';

let temporary;
let folder;
let workbench;
let screen;

/** What the command line finds in the draft: the Problems panel must show the same. */
function lint() {
  const args = ['dist/cli.mjs', 'lint', join(folder, draft), '--format', 'json'];
  const json = execFileSync(process.execPath, [...args, '--fail-on', 'never'], { cwd: root });
  return JSON.parse(json).files[0].findings.filter(({ severity }) => severity !== 'hint');
}

function readFile() {
  return readFileSync(join(folder, draft), 'utf8');
}

async function save() {
  await workbench.page.keyboard.press('Control+S');
  await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
}

before(
  async () => {
    if (skip) return;
    screen = await import('./workbench.mjs');
    const { createProfile, installExtension } = await import('../host/server.mjs');
    temporary = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
    folder = join(temporary, 'newsroom');
    cpSync(join(root, 'samples'), folder, { recursive: true });
    const profile = createProfile(join(temporary, 'profile'), {
      'workbench.colorTheme': 'Default Light Modern',
    });
    installExtension(profile, join(root, 'copydesk.vsix'));
    workbench = await screen.openWorkbench(profile, folder, draft, { width: 1400, height: 900 });
  },
  { timeout: 120_000 },
);

after(async () => {
  await workbench?.close();
  if (temporary) rmSync(temporary, { recursive: true, force: true });
});

test(
  'the Problems panel lists what the command line lists',
  { skip, timeout: 90_000 },
  async () => {
    const { page } = workbench;
    await screen.showProblems(page);
    const expected = lint();
    assert.ok(expected.length > 10, `only ${expected.length} findings in ${draft}`);
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    const count = `${expected.length} findings`;
    await page
      .locator('#copydesk\\.copydesk\\.copydesk\\.status')
      .filter({ hasText: count })
      .waitFor();
    const rows = await screen.readProblems(page);
    await screen.takePicture(page, 'problems');
    assert.ok(rows.length > 0);
    const labels = expected.map(
      ({ message, line, column }) => `${message} at line ${line} and character ${column}`,
    );
    for (const row of rows) {
      assert.ok(
        labels.some((label) => row.includes(label)),
        `the command line does not find ${row}`,
      );
    }
  },
);

test(
  'a fix from the lightbulb changes the text and takes the row away',
  { skip, timeout: 90_000 },
  async () => {
    const { page } = workbench;
    const original = readFile();
    const finding = lint().find(({ fixes }) => fixes[0]?.applicability === 'safe');
    assert.ok(finding, 'no finding of the draft has a safe fix');
    const [fix] = finding.fixes;
    const menu = await screen.openFixes(page, finding.message);
    await screen.takePicture(page, 'fixes');
    assert.ok(menu[0].includes(fix.title), `${fix.title} is not first of ${menu.join(', ')}`);
    assert.ok(menu.some((entry) => entry.includes('Ignore here')));
    await screen.chooseFix(page, fix.title);
    const count = lint().length - 1;
    await page
      .locator('#copydesk\\.copydesk\\.copydesk\\.status')
      .filter({ hasText: `${count} findings` })
      .waitFor();
    await save();
    let expected = original;
    for (const { start, end, newText } of [...fix.edits].sort((a, b) => b.start - a.start)) {
      expected = expected.slice(0, start) + newText + expected.slice(end);
    }
    assert.equal(readFile(), expected);
    const rows = await screen.readProblems(page);
    assert.ok(!rows.some((row) => row.includes(`${finding.message} at line ${finding.line} `)));

    await page.keyboard.press('Control+Z');
    await page
      .locator('#copydesk\\.copydesk\\.copydesk\\.status')
      .filter({ hasText: `${count + 1} findings` })
      .waitFor();
    await save();
    assert.equal(readFile(), original);
  },
);

test('a loaded word is flagged as it is typed', { skip, timeout: 90_000 }, async () => {
  const { page } = workbench;
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nThe minister issued a chilling warning on Monday.', { delay: 15 });
  const row = await screen.until('the word is flagged', async () =>
    (await screen.readProblems(page)).find((each) => each.includes('chilling')),
  );
  assert.match(row, /^Warning/);
  await screen.takePicture(page, 'typed');
});

test(
  '“ignore here” writes the comment and leaves the cursor on its reason',
  { skip, timeout: 90_000 },
  async () => {
    const { page } = workbench;
    await screen.openFixes(page, 'chilling');
    await screen.chooseFix(page, 'Ignore here');
    await screen.until('the comment stands in the draft', async () =>
      /copydesk-ignore loaded-adjective: {2}-->/.test(await screen.readEditor(page)),
    );
    await page.keyboard.type('the minister’s own word', { delay: 15 });
    await screen.until('the reason stands in the comment', async () =>
      /copydesk-ignore loaded-adjective: the minister’s own word -->/.test(
        await screen.readEditor(page),
      ),
    );
    await screen.until(
      'nothing is flagged any more',
      async () =>
        !(await screen.readProblems(page)).some((each) =>
          /chilling|copydesk-ignore|comment/i.test(each),
        ),
    );
  },
);

test('the page of a rule opens from the palette', { skip, timeout: 90_000 }, async () => {
  const { page } = workbench;
  await page.keyboard.press('Control+Home');
  await screen.runCommand(page, 'Copydesk: Explain the Rule Behind a Finding');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.type('ignore-comment');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').filter({ hasText: 'ignore-comment' }).waitFor();
});

test('nothing is asked of the net', { skip }, () => {
  assert.deepEqual([...workbench.strangers], []);
});
