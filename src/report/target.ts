/** `linux/loong64`, `linux/arm64/v8.0`: the way a target is written for people and in file names. */
export function targetName(target: { goos: string; goarch: string; variant?: string | undefined }): string {
  return [target.goos, target.goarch, ...(target.variant === undefined ? [] : [target.variant])].join('/');
}
