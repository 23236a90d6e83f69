/** A full commit hash, or undefined: variables and events may hold anything. */
export function commit(value: unknown): string | undefined {
  // Forty zeros are git's "none": CI_COMMIT_BEFORE_SHA of a merge request.
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}

/** The number of a pull request as digits. */
export function pullNumber(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[1-9]\d{0,15}$/.test(text) ? text : undefined;
}
