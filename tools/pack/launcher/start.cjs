'use strict';
// The bundle is made when the product is packed; in the repository it is not there.
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
import(pathToFileURL(join(__dirname, '../lib/main.js')).href);
