// End to end: the packed extension, installed in a real VS Code, read and used through its window.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { hasHost } from '../host/has-host.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const draft = 'draft.md';
const skip = hasHost ? false : 'the workbench in a browser runs on Linux x64 only';

/** What no test takes longer than. */
const patience = { skip, timeout: 90_000 };

/** The entry of Copydesk in the status bar. */
const status = '#copydesk\\.copydesk\\.copydesk\\.status';

let temporary;
let folder;
let workbench;
let screen;
let typedLine;

/** What the command line finds in the draft: the Problems panel must show the same. */
function lint() {
  const args = ['dist/cli.mjs', 'lint', join(folder, draft), '--format', 'json'];
  const json = execFileSync(process.execPath, [...args, '--fail-on', 'never'], { cwd: root });
  return JSON.parse(json).files[0].findings.filter(({ severity }) => severity !== 'hint');
}

function readFile() {
  return readFileSync(join(folder, draft), 'utf8');
}

/** The row about the word that was typed. */
async function findTyped() {
  const rows = await screen.readProblems(workbench.page);
  return rows.find((row) => row.includes('chilling') && row.includes(`at line ${typedLine} `));
}

/** Saves by keys and waits until the file holds what it should. */
async function saveAs(text) {
  await workbench.page.keyboard.press('Control+S');
  const isSaved = screen.until('the file is saved', () => readFile() === text);
  await isSaved.catch(() => assert.equal(readFile(), text));
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
    workbench = await screen.openWorkbench(profile, folder, draft, { width: 1280, height: 860 });
  },
  { timeout: 120_000 },
);

after(async () => {
  await workbench?.close();
  if (temporary) rmSync(temporary, { recursive: true, force: true });
});

afterEach(async ({ name, passed }) => {
  if (!skip && !passed) await screen.takePicture(workbench.page, `failed, ${name}`);
});

test('the Problems panel lists what the command line lists', patience, async () => {
  const { page } = workbench;
  await screen.showProblems(page);
  const expected = lint();
  assert.ok(expected.length > 10, `only ${expected.length} findings in ${draft}`);
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  const count = `${expected.length} findings`;
  await page.locator(status).filter({ hasText: count }).waitFor();
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
});

test(
  'the lightbulb offers the fixes in their order, and to ignore the finding',
  patience,
  async () => {
    const { page } = workbench;
    // Of a phrase that no desk allows in general; it stands where the list shows it without being scrolled.
    const several = lint().find(({ text }) => text === 'has raised questions');
    assert.ok(several && several.fixes.length > 1, 'no finding of the draft has several fixes');
    const menu = await screen.openFixes(page, several.message);
    await screen.takePicture(page, 'fixes');
    const titles = several.fixes.slice(0, 4).map(({ title }) => title);
    const offered = menu.map((entry) => entry.replaceAll('\u00A0', ' ').trim());
    assert.deepEqual(offered.slice(0, titles.length + 2), [
      ...titles,
      'Ignore here, with a reason',
      `Turn off ${several.ruleId} in a new copydesk.json`,
    ]);
    await page.keyboard.press('Escape');
  },
);

test('beside flagged words the menu is about the nearest alone', patience, async () => {
  const { page } = workbench;
  // The editor’s own menu holds the fixes of a whole paragraph, and one only of those that read alike.
  const finding = lint().find(({ text }) => text === 'misled inspectors');
  await screen.goToProblem(page, finding.message);
  await page.keyboard.press('End');
  const menu = await screen.openMenu(page);
  await screen.takePicture(page, 'nearest');
  const offered = menu.map((entry) => entry.replaceAll('\u00A0', ' ').trim());
  assert.deepEqual(offered.slice(0, 3), [
    'Ask who says so (“misled inspectors”)',
    'Ignore here, with a reason (“misled inspectors”)',
    'Turn off unattributed-claim in a new copydesk.json',
  ]);
  assert.ok(
    offered.slice(3).every((entry) => entry.startsWith('Mend all ')),
    offered.join(', '),
  );
  await page.keyboard.press('Escape');
});

test('a fix from the lightbulb changes the text and takes the row away', patience, async () => {
  const { page } = workbench;
  const original = readFile();
  const findings = lint();
  const finding = findings.find(({ fixes }) => fixes[0]?.applicability === 'safe');
  assert.ok(finding, 'no finding of the draft has a safe fix');
  const [fix] = finding.fixes;
  await screen.filterProblems(page, finding.text);
  const menu = await screen.openFixes(page, finding.message);
  assert.ok(menu[0].includes(fix.title), `${fix.title} is not first of ${menu.join(', ')}`);
  assert.ok(menu.some((entry) => entry.includes('Ignore here')));
  await screen.chooseFix(page, fix.title);
  // The workbench may have saved the draft by now.
  const count = findings.length - 1;
  await page
    .locator(status)
    .filter({ hasText: `${count} findings` })
    .waitFor();
  let expected = original;
  for (const { start, end, newText } of [...fix.edits].sort((a, b) => b.start - a.start)) {
    expected = expected.slice(0, start) + newText + expected.slice(end);
  }
  await saveAs(expected);
  const rows = await screen.readProblems(page);
  assert.ok(!rows.some((row) => row.includes(`${finding.message} at line ${finding.line} `)));

  await page.keyboard.press('Control+Z');
  await page
    .locator(status)
    .filter({ hasText: `${count + 1} findings` })
    .waitFor();
  await saveAs(original);
  await screen.filterProblems(page, '');
});

test('a loaded word is flagged as it is typed', patience, async () => {
  const { page } = workbench;
  typedLine = readFile().split('\n').length + 1;
  await screen.filterProblems(page, 'chilling');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(
    '\nThe minister issued a chilling warning and a stunning apology on Monday.',
    { delay: 15 },
  );
  await screen.until('the word is flagged', async () => (await findTyped()) !== undefined);
  assert.match(await findTyped(), /^Warning/);
});

test('a hover says what the word is about, and leads to the rule’s page', patience, async () => {
  const { page } = workbench;
  await screen.goToProblem(page, `[Ln ${typedLine}, `);
  await screen.runCommand(page, 'Show or Focus Hover');
  const hover = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'Instead' });
  await hover.waitFor();
  await screen.takePicture(page, 'hover');
  const text = await hover.innerText();
  assert.match(text, /“chilling”: .*Instead: Cut the word.*Fine: /s);
  await hover.getByText('About loaded-adjective').click();
  await page.locator('.tab.active').filter({ hasText: 'loaded-adjective' }).waitFor();
  await screen.takePicture(page, 'page');
  await screen.closeTab(page);
  await page.locator('.tab.active').filter({ hasText: draft }).waitFor();
});

test('all findings of a rule are shown first, then mended at once', patience, async () => {
  const { page } = workbench;
  const original = await screen.readEditor(page);
  await screen.openFixes(page, `[Ln ${typedLine}, `);
  await screen.chooseFix(page, 'Mend all');
  const preview = page.locator('.bulk-edit-panel');
  await preview.locator('.monaco-list-row').nth(1).waitFor();
  assert.equal(await screen.readEditor(page), original);
  // Nothing is made that nobody has ticked; the first box ticks the others.
  await preview.locator('.monaco-list-row').first().getByRole('checkbox').click();
  await screen.takePicture(page, 'preview');
  await preview.getByRole('button', { name: 'Apply' }).click();
  await screen.until('the word is gone', async () => {
    const text = await screen.readEditor(page);
    return text !== original && !text.includes('a chilling warning');
  });
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Z');
  await screen.showProblems(page);
  await screen.until('the word is back', async () => (await findTyped()) !== undefined);
});

test('“ignore here” writes the comment and leaves the cursor on its reason', patience, async () => {
  const { page } = workbench;
  await screen.openFixes(page, `[Ln ${typedLine}, `);
  await screen.chooseFix(page, 'Ignore here');
  await screen.until('the comment is written', async () =>
    (await screen.readEditor(page)).includes('copydesk-ignore loaded-adjective:  -->'),
  );
  const reason = 'the minister’s own word';
  await page.keyboard.type(reason, { delay: 15 });
  await screen.until('the reason stands in the comment', async () =>
    (await screen.readEditor(page)).includes(`copydesk-ignore loaded-adjective: ${reason} -->`),
  );
  typedLine += 1;
  await screen.until('the word is flagged no more', async () => (await findTyped()) === undefined);
});

test('a word that the desk allows is flagged no more', patience, async () => {
  const { page } = workbench;
  await screen.filterProblems(page, 'iconic');
  await screen.openFixes(page, 'iconic');
  await screen.takePicture(page, 'terms');
  await screen.chooseFix(page, 'Allow “iconic” in a new copydesk.json');
  const file = join(folder, 'copydesk.json');
  await screen.until(
    'the term is on disk',
    () => existsSync(file) && readFileSync(file, 'utf8').includes('iconic'),
  );
  assert.equal(readFileSync(file, 'utf8'), '{\n  "allowedTerms": ["iconic"]\n}\n');
  await screen.until(
    'the word is flagged no more',
    async () => (await screen.readProblems(page)).length === 0,
  );
  await screen.takePicture(page, 'allowed');
  await screen.answerMessage(page, 'Copydesk has added a term to copydesk.json.', 'Undo');
  await screen.until('the new file is gone', () => !existsSync(file));
  await screen.until(
    'the word is flagged again',
    async () => (await screen.readProblems(page)).length > 0,
  );
  await screen.filterProblems(page, '');
  await screen.until('all rows are back', async () => (await screen.readProblems(page)).length > 1);
});

test('a rule is turned off from the menu, and all its findings go', patience, async () => {
  const { page } = workbench;
  const words = 'Unattributed claim';
  const file = join(folder, 'copydesk.json');
  const house = '// ours\n{\n  "houseTerms": []\n}\n';
  writeFileSync(file, house);
  await screen.filterProblems(page, words);
  await screen.openFixes(page, words);
  await screen.takePicture(page, 'turn-off');
  await screen.chooseFix(page, 'Turn off unattributed-claim in copydesk.json');
  const rules = '  "rules": {\n    "unattributedClaim": "off"\n  }\n';
  const text = house.replace('[]\n', `[],\n${rules}`);
  await screen.until('the rule is off in the file', () => {
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  });
  const readRows = async () => (await screen.readProblems(page)).length;
  await screen.until('the findings are gone', async () => (await readRows()) === 0);
  await screen.takePicture(page, 'turned-off');
  // Ctrl+Z is about the draft; the message has the way back.
  await screen.answerMessage(page, 'turned off unattributed-claim in copydesk.json.', 'Undo');
  await screen.until('the file is as it was', () => readFileSync(file, 'utf8') === house);
  rmSync(file);
  await screen.until('they are back', async () => (await readRows()) > 0);
  await screen.filterProblems(page, '');
  await screen.until('all rows are back', async () => (await readRows()) > 1);
});

test('“make all safe fixes” says how much it has mended', patience, async () => {
  const { page } = workbench;
  await page.keyboard.press('Control+1');
  const original = await screen.readEditor(page);
  await screen.runCommand(page, 'Copydesk: Make All Safe Fixes');
  const said = page.locator('.statusbar').getByText(/^Copydesk has mended \d+ passages\.$/);
  await said.waitFor();
  assert.notEqual(await screen.readEditor(page), original);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Z');
  await screen.until('all is as before', async () => (await screen.readEditor(page)) === original);
});

test('the name of a rule in the Problems panel leads to its page', patience, async () => {
  const { page } = workbench;
  await screen.filterProblems(page, '');
  const link = page.locator('.markers-panel .monaco-list-row').nth(1).locator('a.monaco-link');
  const name = (await link.innerText()).replace(/[()]/g, '');
  await link.click();
  await page
    .locator('.tab.active')
    .filter({ hasText: `${name}.md` })
    .waitFor();
  // It is laid out, not shown as Markdown.
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await frame.getByRole('heading', { name, exact: true }).waitFor();
  await screen.takePicture(page, 'page by its name');
  await screen.closeTab(page);
});

test('who asks for a sheet where there is no text is told', patience, async () => {
  const { page } = workbench;
  await screen.runCommand(page, 'Preferences: Open Settings (UI)');
  await page.locator('.tab.active').filter({ hasText: 'Settings' }).waitFor();
  await screen.runCommand(page, 'Copydesk: Open the Fact-Check Sheet');
  await page.locator('.statusbar').getByText('Put the cursor into a draft first.').waitFor();
  await screen.closeTab(page);
});

test('the page of a rule opens from the palette', patience, async () => {
  const { page } = workbench;
  await page.keyboard.press('Control+Home');
  await screen.runCommand(page, 'Copydesk: Explain the Rule Behind a Finding');
  // What a rule asks finds it, too.
  await page.getByPlaceholder('Which rule?').fill('copydesk-ignore comment a reason');
  await page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ hasText: 'ignore-comment' })
    .waitFor();
  await screen.takePicture(page, 'rules');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').filter({ hasText: 'ignore-comment' }).waitFor();
});

test('the fact-check sheet opens beside the draft', patience, async () => {
  const { page } = workbench;
  await screen.closeTab(page);
  await page.locator('.tab.active').filter({ hasText: draft }).waitFor();
  await screen.runCommand(page, 'Copydesk: Open the Fact-Check Sheet');
  await page.locator('.tab.active').filter({ hasText: 'Untitled-1' }).waitFor();
  const sheet = page.locator('.editor-instance').filter({ hasText: 'things to check' });
  await sheet.waitFor();
  await screen.until('its lines are wrapped', async () => {
    const lines = await sheet.locator('.view-line').allInnerTexts();
    return lines.some((line) => /things.to.check/.test(line) && !/name.to.them/.test(line));
  });
  await screen.takePicture(page, 'sheet');

  // A place on it leads back to the words, and the sheet stays in sight.
  const place = sheet
    .locator('.detected-link')
    .filter({ hasText: /^\d+:\d+$/ })
    .last();
  const [line, column] = (await place.innerText()).split(':');
  await place.click({ modifiers: ['Control'] });
  await page
    .locator('#status\\.editor\\.selection')
    .filter({ hasText: `Ln ${line}, Col ${column}` })
    .waitFor();
  await sheet.waitFor();
});

test(
  '“off” in the status bar leads to the comment that keeps Copydesk silent',
  patience,
  async () => {
    const { page } = workbench;
    await page.locator('.tab').filter({ hasText: 'Untitled-1' }).click();
    await page.locator(status).filter({ hasText: 'off' }).click();
    await page
      .locator('.editor-group-container.active .view-line')
      .filter({ hasText: 'copydesk-ignore-file' })
      .waitFor();
    await page
      .locator('#status\\.editor\\.selection')
      .filter({ hasText: /^Ln [1-9]\d+, Col 1$/ })
      .waitFor();
  },
);

test(
  'a mistake in copydesk.json is seen in the status bar, which leads to it',
  patience,
  async () => {
    const { page } = workbench;
    const config = join(folder, 'copydesk.json');
    writeFileSync(config, '{\n  "showHints": "often"\n}\n');
    await page.locator(`.tab[data-resource-name="${draft}"]`).click();
    await page.locator(status).and(page.locator('.warning-kind')).click();
    await page.locator('.tab.active').filter({ hasText: 'copydesk.json' }).waitFor();
    await page
      .locator('#status\\.editor\\.selection')
      .filter({ hasText: 'Ln 2, Col 16' })
      .waitFor();
    rmSync(config);
  },
);

test('nothing is asked of the net', patience, () => {
  assert.deepEqual([...workbench.strangers], []);
});
