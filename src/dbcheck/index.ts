export { checkDatabase, type DatabaseCheck } from './check-database.js';
export { DRIVERS } from './databases.js';
export { DSN_VARIABLE } from './program.js';
export { secretsOf } from './secrets.js';
export { outcomeWords } from './words.js';
