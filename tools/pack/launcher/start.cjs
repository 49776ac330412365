'use strict';
// Compiled code is kept between calls: a short command spends most of its time on reading its own program.
require('node:module').enableCompileCache();
import('../lib/main.js');
