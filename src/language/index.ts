export { megabytes, plural, seconds } from './amounts.js';
export { type Code, catalogue, message, statement, throwAll, told, UserError, type Values } from './error.js';
export { oneLine, shorten } from './shorten.js';
export { chooseLanguage, fill, type Language, type Messages, type Text } from './text.js';
export { usageProblem } from './usage.js';
