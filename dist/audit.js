import * as bundle from './index.js';
await bundle.action('audit');
