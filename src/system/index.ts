export {
  bindMount,
  type ContainerEngine,
  containerFileTool,
  copyOutOfImage,
  findContainerEngine,
  hasImage,
  imageArchitecture,
  isPinnedImage,
  pullImage,
  versionInImage,
} from './container.js';
export { cpuSeconds, groupCpuSeconds } from './cpu-time.js';
export { diskError } from './disk.js';
export { engineProblem } from './engine-problem.js';
export { ExitCode, errorCode, errorReason, errorText, Interrupted, ToolError } from './errors.js';
export type { Exec, ExecOptions, ExecResult } from './exec.js';
export { makeExec } from './exec.js';
export { type FileTool, localFileTool } from './file-tool.js';
export {
  isThere,
  isUnchanged,
  makeStateFolder,
  STATE_FOLDER,
  sha256File,
  withTempFolder,
  writeFileAtomic,
} from './files.js';
export { type Git, gitIn } from './git.js';
export { HttpError, type HttpLimits, makeHttp, withoutSecrets } from './http.js';
export { interruptSignal } from './interrupt.js';
export { foldersLeft, ownedFolder } from './owned-folder.js';
export { sleeperProgram } from './sleeper.js';
export { type StandingContainer, startContainer } from './standing-container.js';
export { cacheRoot, realSystem, type System } from './system.js';
