import * as bundle from './index.js';
await bundle.post('bench');
