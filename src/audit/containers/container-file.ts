/** What one file says of containers, whatever its form. */
export interface ContainerFile {
  /** As the user named it. */
  readonly path: string;
  readonly images: readonly UsedImage[];
  readonly containers: readonly UsedContainer[];
  /** Why the file, or a part of it, says nothing to us. */
  readonly problems: readonly string[];
}

/** An image that has to be there for the target. What runs on the build machine is not among them. */
export interface UsedImage {
  readonly text: string;
  readonly line: number;
  /** `linux/amd64`: this one and no other. */
  readonly platform: string | undefined;
}

/** What will run: the last stage of a Dockerfile, a service, a container of a pod. */
export interface UsedContainer {
  readonly name: string;
  readonly line: number;
  /** Of USER, user, runAsUser; undefined: the image decides. */
  readonly user: string | undefined;
  /** runAsNonRoot. */
  readonly nonRoot: boolean;
  readonly image: string | undefined;
  /** It has nothing but what is copied in: a dynamic program finds no loader. */
  readonly empty: boolean;
  /** Its program is built in this file, with cgo as far as can be seen. */
  readonly cgo: boolean;
  /** seccompProfile is RuntimeDefault. */
  readonly runtimeSeccomp: boolean;
}

export const MAX_FILE_BYTES = 256 << 10;
/** Of one file; a chart of a large product has a few dozen. What is beyond is not looked at, and said to be unknown. */
export const MAX_PARTS = 500;

export const TOO_MANY_PARTS = `more than ${MAX_PARTS} images or containers: what is beyond was not looked at`;
