export { type Scan, scan } from './scan/scan.js';
