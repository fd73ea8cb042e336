// Stands in for VS Code's native watchdog: ends the extension host when its server has gone.
'use strict';

exports.start = (pid) => {
  const check = () => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  };
  setInterval(check, 2000).unref();
};
