import { UserError } from '../language/index.js';
import {
  type ContainerEngine,
  engineProblem,
  findContainerEngine,
  hasImage,
  isPinnedImage,
  pullImage,
  type System,
  ToolError,
} from '../system/index.js';

/** An image, here and ready to be run. */
export interface OpenImage {
  readonly engine: ContainerEngine;
  readonly image: string;
}

/**
 * @param input its name, for messages
 * @param onPull called before something is fetched, which takes its time
 * @throws UserError XC-BENCH-010 a tag, -011 no engine, -012 it does not answer, -013 it does not answer us, -014 no such
 * image, -015 its disk is full
 */
export async function openImage(
  system: System,
  { input, image }: { readonly input: string; readonly image: string },
  onPull: (image: string, engine: string) => void,
): Promise<OpenImage> {
  if (!isPinnedImage(image))
    throw new UserError('XC-BENCH-010', {
      input,
      image: image.slice(0, 200),
      name: image.split('@', 1)[0]?.slice(0, 200) ?? '',
    });
  const engine = await findContainerEngine(system);
  if (engine === undefined) throw await noEngine(system, input);
  if (await hasImage(system, engine, image)) return { engine, image };
  if (image.startsWith('sha256:')) throw new UserError('XC-BENCH-014', { image, reason: 'not here' });
  onPull(image, engine.version);
  try {
    await pullImage(system, engine, image);
    return { engine, image };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const reason = (error.stderrTail || error.reason).trim().slice(-500);
    if (engineProblem(reason) === 'full') throw new UserError('XC-BENCH-015', { reason }, { cause: error });
    throw new UserError('XC-BENCH-014', { image, reason }, { cause: error });
  }
}

async function noEngine(system: System, input: string): Promise<UserError> {
  for (const command of ['docker', 'podman'] as const) {
    try {
      const { stderr, stdout } = await system.exec(command, ['info'], { allowFailure: true, timeoutMs: 30_000 });
      const said = (
        /^.*(?:daemon|\.sock|permission denied|[Ee]rror).*$/m.exec(`${stderr}\n${stdout}`)?.[0] ?? ''
      ).trim();
      const reason = `${command}: ${said.slice(0, 300)}`;
      return new UserError(engineProblem(said) === 'forbidden' ? 'XC-BENCH-013' : 'XC-BENCH-012', { reason });
    } catch (error) {
      if (!(error instanceof ToolError) || error.reason !== 'not-found') throw error;
    }
  }
  return new UserError('XC-BENCH-011', { input });
}
