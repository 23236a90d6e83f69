import type { Text } from '../../language/index.js';

/** How a module is come by, which decides who may ship it and who can build it. */
type Origin =
  /** The project publishes it. */
  | 'published'
  /** Somebody publishes a copy of what the vendor ships as a file. */
  | 'mirror'
  /** It embeds the driver of a vendor. */
  | 'embeds'
  /** No proxy has it: it needs a `replace`. */
  | 'file';

/** One module that reaches a database. Nothing stands here that no source says. */
export interface DriverRow {
  readonly product: string;
  /** Module path, without the suffix of a major version. */
  readonly module: string;
  readonly origin: Origin;
  /** It cannot be built without cgo. */
  readonly cgo?: true;
  /** Names that its packages give to sql.Register, where nothing could be read. */
  readonly registers: readonly string[];
  /** What one has to know. */
  readonly note?: Text;
  readonly source: string;
}

const DM = 'gitee.com/chunanyong/dm';
const MIRROR_NOTE: Text = {
  en: 'a copy of the zip that Dameng ships; who publishes it states no licence',
  zh: '达梦随产品发布的压缩包的副本；发布者未声明许可证',
};
const GOKB_NOTE: Text = {
  en: 'a copy of what Kingbase ships; the rights to it are those of Kingbase',
  zh: '金仓发布驱动的副本；权利归人大金仓',
};

export const DRIVER_ROWS: readonly DriverRow[] = [
  {
    product: 'DM8',
    module: DM,
    origin: 'mirror',
    registers: ['dm'],
    note: MIRROR_NOTE,
    source: 'https://gitee.com/chunanyong/dm',
  },
  {
    product: 'DM8',
    module: 'github.com/godoes/gorm-dameng',
    origin: 'embeds',
    registers: ['dm'],
    note: MIRROR_NOTE,
    source: 'https://github.com/godoes/gorm-dameng',
  },
  {
    product: 'DM8',
    module: 'dm',
    origin: 'file',
    registers: ['dm'],
    source: 'dm-go-driver.zip of a DM8 installation: package dm, p.go',
  },
  {
    product: 'KingbaseES',
    module: 'kingbase.com/gokb',
    origin: 'file',
    registers: ['kingbase'],
    note: {
      en: 'kingbase.com serves no modules: without a `replace` nobody can build this',
      zh: 'kingbase.com 不提供 Go 模块：没有 `replace` 就无法构建',
    },
    source: 'https://www.kingbase.com.cn/download.html#drive',
  },
  {
    product: 'KingbaseES',
    module: 'gitee.com/hbgo/gokb',
    origin: 'mirror',
    registers: ['kingbase'],
    note: GOKB_NOTE,
    source: 'https://gitee.com/hbgo/gokb',
  },
  {
    product: 'KingbaseES',
    module: 'github.com/gphper/gokb',
    origin: 'mirror',
    registers: ['kingbase'],
    note: GOKB_NOTE,
    source: 'https://github.com/gphper/gokb',
  },
  {
    product: '神舟通用',
    module: 'go-aci',
    origin: 'file',
    cgo: true,
    registers: ['aci'],
    note: {
      en: 'includes aci.h and links the ACI library: not static, and the vendor has to have the library for each architecture',
      zh: '包含 aci.h 并链接 ACI 动态库：无法静态链接，且每个架构都需要厂商提供该库',
    },
    source: 'https://github.com/team-ide/go-driver driver/shentong/go_aci-1.0.8 (globals.go, c.go)',
  },
  {
    product: 'openGauss / GaussDB',
    module: 'gitee.com/opengauss/openGauss-connector-go-pq',
    origin: 'published',
    registers: ['opengauss', 'postgres', 'mogdb'],
    source: 'https://gitee.com/opengauss/openGauss-connector-go-pq',
  },
  {
    product: 'openGauss / GaussDB',
    module: 'gitcode.com/opengauss/openGauss-connector-go-pq',
    origin: 'published',
    registers: ['opengauss', 'postgres', 'mogdb'],
    source: 'https://gitcode.com/opengauss/openGauss-connector-go-pq',
  },
  {
    product: 'MySQL, OceanBase, TiDB',
    module: 'github.com/go-sql-driver/mysql',
    origin: 'published',
    registers: ['mysql'],
    source: 'https://github.com/go-sql-driver/mysql',
  },
  {
    product: 'PostgreSQL',
    module: 'github.com/lib/pq',
    origin: 'published',
    registers: ['postgres'],
    source: 'https://github.com/lib/pq',
  },
  {
    product: 'PostgreSQL',
    module: 'github.com/jackc/pgx',
    origin: 'published',
    registers: ['pgx'],
    source: 'https://github.com/jackc/pgx',
  },
];

/** Products that a service in a xinchuang environment is moved to: their drivers are told of, the others only compared. */
export const XINCHUANG_PRODUCTS = ['DM8', 'KingbaseES', '神舟通用', 'openGauss / GaussDB'];

/** What a name given to sql.Register means, wherever the package lies: a vendored copy has the path of its new home. */
export const PRODUCT_OF_NAME: Readonly<Record<string, string>> = {
  dm: 'DM8',
  kingbase: 'KingbaseES',
  aci: '神舟通用',
  opengauss: 'openGauss / GaussDB',
};

/** `github.com/jackc/pgx/v5` is of the row `github.com/jackc/pgx`. */
export function driverRow(modulePath: string): DriverRow | undefined {
  const path = modulePath.replace(/\/v\d+$/, '');
  return DRIVER_ROWS.find(({ module }) => module === path);
}
