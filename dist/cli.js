#!/usr/bin/env node
import * as bundle from './index.js';
await bundle.cli();
