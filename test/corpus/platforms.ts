import { type ChosenPlatform, resolvePlatform } from '../../src/platform/index.js';

/** The registry’s platforms that the corpus is judged for, by what makes them differ. */
export const kunpeng = ['kylin-v10-sp3/kunpeng-920'];
/** ARMv8.0, as their users report. */
export const phytium = ['kylin-v10-sp3/phytium-ft2000-4', 'kylin-v10-sp3/phytium-d2000'];
/** No level is known of this one. */
export const ft2000plus = ['kylin-v10-sp3/phytium-ft2000plus'];
/** 64 KiB pages, glibc 2.28. */
export const kylinArm = [...kunpeng, ...phytium, ...ft2000plus];
/** 4 KiB pages, glibc 2.38. */
export const openEulerArm = ['openeuler-24.03/kunpeng-920'];
export const arm = [...kylinArm, ...openEulerArm];

/** glibc 2.28, kernel 4.19. */
export const kylinHygon = ['kylin-v10-sp3/hygon-c86'];
/** glibc 2.38, kernel 6.6. */
export const openEulerHygon = ['openeuler-24.03/hygon-c86'];
export const zhaoxin = ['kylin-v10-sp3/zhaoxin-kx-6000'];
export const amd = [...kylinHygon, ...openEulerHygon, ...zhaoxin];

/** glibc 2.38. */
export const openEuler24 = ['openeuler-24.03/loongson-3a6000'];
/** glibc 2.34, though new world. */
export const openEuler22 = ['openeuler-22.03/loongson-3a5000'];
export const newWorld = [...openEuler24, ...openEuler22];
/** glibc 2.28; of the old world’s page sizes none is known. */
export const kylinLoong = ['kylin-v10-sp3/loongson-3a5000'];
/** The glibc is not known. */
export const uosLoong = ['uos-20/loongson-3a5000'];
export const oldWorld = [...kylinLoong, ...uosLoong];
export const loong = [...newWorld, ...oldWorld];

export const platforms: readonly ChosenPlatform[] = [...loong, ...arm, ...amd].map(id => ({
  platform: resolvePlatform(id),
  required: true,
}));

/** `fail elf/world` on each of some platforms. */
export const on = (finding: string, where: readonly string[]) => where.map(id => `${finding} ${id}`);

/** elf/glibc-ceiling of what needs `GLIBC_<needed>`, from the registry’s values alone. */
export function glibcFindings(needed: string | undefined, where: readonly string[]): string[] {
  if (needed === undefined) return [];
  const minor = (version: string) => Number(version.split('.')[1]);
  return where.flatMap(id => {
    const { glibc, world } = resolvePlatform(id);
    const has = glibc.value;
    // The new world’s versions are in no glibc of the old one, whichever that is.
    if (world?.value === 'old' && minor(needed) >= 36) return [`fail elf/glibc-ceiling ${id}`];
    if (has === null) return [`unknown elf/glibc-ceiling ${id}`];
    return minor(has) < minor(needed) ? [`fail elf/glibc-ceiling ${id}`] : [];
  });
}
