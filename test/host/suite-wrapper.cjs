// Runs in the extension host in place of the suite: calls the suite, streams its console to a file and leaves a
// result. Without the result a crash of the extension host would read as success: the workbench then reports 0.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { format } = require('node:util');

const folder = process.env.VSCODE_HOST_DIR;

exports.run = async () => {
  redirectConsole();
  let isGreen = false;
  try {
    const { run } = require(process.env.VSCODE_HOST_SUITE);
    await run();
    isGreen = true;
  } finally {
    fs.writeFileSync(path.join(folder, 'result.json'), JSON.stringify({ isGreen }));
  }
};

function redirectConsole() {
  const file = fs.openSync(path.join(folder, 'output.txt'), 'a');
  const write = (text) => fs.writeSync(file, text);
  for (const method of ['log', 'info', 'warn', 'error', 'debug']) {
    // VS Code has put accessors there, which ignore assignment.
    Object.defineProperty(console, method, {
      configurable: true,
      writable: true,
      value: (...values) => write(`${format(...values)}\n`),
    });
  }
  const writeChunk = (chunk, encoding, callback) => {
    write(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    (typeof encoding === 'function' ? encoding : callback)?.();
    return true;
  };
  process.stdout.write = process.stderr.write = writeChunk;
}
