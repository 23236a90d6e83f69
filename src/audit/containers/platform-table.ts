import type { Text } from '../../language/index.js';
import type { ImageReference } from './image-reference.js';

/** What is known of an image without asking its registry. Of other architectures nothing is said. */
export interface ImageRow {
  readonly registry: string;
  /** The repository, or all below a folder: `library/*`. */
  readonly repository: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly note: Text;
  readonly source: string;
}

export const IMAGE_ROWS: readonly ImageRow[] = [
  {
    registry: 'docker.io',
    repository: 'openeuler/openeuler',
    has: ['amd64', 'arm64'],
    lacks: [],
    note: {
      en: 'published for amd64 and arm64; whether a tag has loong64 its registry has to say',
      zh: '提供 amd64 与 arm64；某个标签是否有 loong64 需向仓库查询',
    },
    source: 'https://gitee.com/openeuler/openeuler-docker-images',
  },
  {
    registry: 'docker.io',
    repository: 'openeuler/*',
    has: ['amd64', 'arm64'],
    lacks: [],
    note: {
      en: 'application images of openEuler list amd64 and arm64',
      zh: 'openEuler 应用镜像列出的架构为 amd64 与 arm64',
    },
    source: 'https://gitee.com/openeuler/openeuler-docker-images',
  },
  {
    registry: 'docker.io',
    repository: 'library/*',
    has: [],
    lacks: ['loong64'],
    note: {
      en: 'Docker Official Images do not take loong64',
      zh: 'Docker 官方镜像不接受 loong64',
    },
    source: 'https://github.com/docker-library/official-images/pull/17607, …/16404',
  },
  {
    registry: 'gcr.io',
    repository: 'distroless/*',
    has: [],
    lacks: ['loong64'],
    note: { en: 'distroless has no loong64', zh: 'distroless 没有 loong64' },
    source: 'https://github.com/etcd-io/etcd/pull/21878',
  },
  {
    registry: 'docker.io',
    repository: 'loong64/*',
    has: [],
    lacks: [],
    note: {
      en: 'builds of third parties; this namespace moved and broke who relied on it',
      zh: '第三方构建；该命名空间曾迁移，导致依赖它的构建失败',
    },
    source: 'https://github.com/metacall/core/issues/596',
  },
];

/** The first row that fits: the exact ones stand before the folders. */
export function imageRow({ registry, repository }: ImageReference): ImageRow | undefined {
  return IMAGE_ROWS.find(
    row =>
      row.registry === registry &&
      (row.repository.endsWith('/*')
        ? repository.startsWith(row.repository.slice(0, -1))
        : row.repository === repository),
  );
}
