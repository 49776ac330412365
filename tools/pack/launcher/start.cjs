'use strict';
// The bundle is made when the product is packed; in the repository it is not there.
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
// A short command spends most of its time on compiling its own program: kept between calls, that is done once.
enableCompileCache();
import(pathToFileURL(join(__dirname, '../lib/main.js')).href);
