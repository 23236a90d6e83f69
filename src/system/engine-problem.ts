/** What keeps an engine from doing what it was asked. */
export type EngineProblem =
  /** It does not answer. */
  | 'down'
  /** It answers, and not to us. */
  | 'forbidden'
  /** It runs where our files are not. */
  | 'unseen'
  | 'full'
  | 'no-image';

/** In this order: an engine that may not be reached is also said to be unreachable. Words of docker 20 to 28 and podman 4, 5. */
const WORDS: readonly (readonly [EngineProblem, RegExp])[] = [
  ['full', /no space left on device|disk quota exceeded/i],
  ['forbidden', /permission denied.*(?:\.sock\b|daemon)|(?:\.sock\b|daemon).*permission denied/i],
  ['down', /cannot connect to the docker daemon|error during connect|cannot connect to podman|is the docker daemon/i],
  ['unseen', /bind source path does not exist|statfs \S+: no such file|mounts denied|is not shared from|file sharing/i],
  ['no-image', /no such image|image not known|unable to find image|manifest unknown|does not match the specified/i],
];

/** undefined: something else, which its own words have to tell. */
export function engineProblem(said: string): EngineProblem | undefined {
  const line = said.replaceAll('\n', ' ');
  return WORDS.find(([, words]) => words.test(line))?.[0];
}
