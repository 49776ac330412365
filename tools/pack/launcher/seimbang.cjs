#!/usr/bin/env node
'use strict';
// Written for any Node, however old: it has to run before it can say that a newer one is needed.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
if (major > 22 || (major === 22 && Number(parts[1]) >= 19)) {
  require('./start.cjs');
} else {
  process.stderr.write(
    'seimbang: perlu Node.js 22.19 atau lebih baru; yang terpasang ' +
      process.versions.node +
      '. Unduh dari https://nodejs.org lalu ulangi.\n' +
      'seimbang: Node.js 22.19 or newer is needed; ' +
      process.versions.node +
      ' is installed. Get it from https://nodejs.org and try again.\n',
  );
  process.exitCode = 1;
}
