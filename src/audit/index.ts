export { audit, type TargetAudit, type Verdict } from './audit.js';
export { cleaner } from './clean.js';
export { auditChecks } from './definitions.js';
export { goFolders, mainModules } from './go-folders.js';
export type { AuditPlan } from './plan.js';
export { requireLines } from './require-lines.js';
export { checksOf } from './to-checks.js';
export { couldNotLook } from './unlooked.js';
