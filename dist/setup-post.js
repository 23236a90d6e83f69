import * as bundle from './index.js';
await bundle.post('setup');
