'use strict';
import('../lib/main.js');
