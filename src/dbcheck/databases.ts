/** How a server is asked: what differs between the SQL of two products. */
export type Dialect = 'mysql' | 'postgres' | 'dm';

/** A driver of database/sql as the generated program imports it. */
export interface DatabaseDriver {
  /** As `--driver` names it. */
  readonly id: string;
  readonly module: string;
  /** The package that registers the driver. */
  readonly importPath: string;
  /** What it is registered as: the first argument of sql.Open. */
  readonly registered: string;
  /** Where the user's module has none. undefined: no proxy has this module, the user's own has to say where it is. */
  readonly version: string | undefined;
  readonly dialect: Dialect;
  /** Products that are reached with it. */
  readonly reaches: readonly string[];
  readonly source: string;
  /** How its data source name is written. */
  readonly form: string;
}

export const DRIVERS: readonly DatabaseDriver[] = [
  {
    id: 'mysql',
    module: 'github.com/go-sql-driver/mysql',
    importPath: 'github.com/go-sql-driver/mysql',
    registered: 'mysql',
    version: 'v1.9.3',
    dialect: 'mysql',
    reaches: ['MySQL', 'MariaDB', 'OceanBase', 'TiDB', 'PolarDB-MySQL'],
    source: 'https://github.com/go-sql-driver/mysql',
    form: 'user:password@tcp(host:3306)/database?timeout=5s&parseTime=true',
  },
  {
    id: 'pq',
    module: 'github.com/lib/pq',
    importPath: 'github.com/lib/pq',
    registered: 'postgres',
    version: 'v1.10.9',
    dialect: 'postgres',
    reaches: ['PostgreSQL', 'PolarDB-PG'],
    source: 'https://github.com/lib/pq',
    form: 'postgres://user:password@host:5432/database?connect_timeout=5',
  },
  {
    id: 'pgx',
    module: 'github.com/jackc/pgx/v5',
    importPath: 'github.com/jackc/pgx/v5/stdlib',
    registered: 'pgx',
    version: 'v5.7.6',
    dialect: 'postgres',
    reaches: ['PostgreSQL', 'PolarDB-PG'],
    source: 'https://github.com/jackc/pgx',
    form: 'postgres://user:password@host:5432/database?connect_timeout=5',
  },
  {
    id: 'opengauss',
    module: 'gitee.com/opengauss/openGauss-connector-go-pq',
    importPath: 'gitee.com/opengauss/openGauss-connector-go-pq',
    registered: 'opengauss',
    version: 'v1.0.7',
    dialect: 'postgres',
    reaches: ['openGauss', 'GaussDB'],
    source: 'https://gitee.com/opengauss/openGauss-connector-go-pq',
    form: 'host=… port=5432 user=… password=… dbname=… connect_timeout=5',
  },
  {
    id: 'dm',
    module: 'gitee.com/chunanyong/dm',
    importPath: 'gitee.com/chunanyong/dm',
    registered: 'dm',
    version: 'v1.8.23',
    dialect: 'dm',
    reaches: ['DM8'],
    source: 'https://gitee.com/chunanyong/dm',
    form: 'dm://user:password@host:5236?connectTimeout=5000',
  },
  {
    id: 'kingbase',
    module: 'kingbase.com/gokb',
    importPath: 'kingbase.com/gokb',
    registered: 'kingbase',
    version: undefined,
    dialect: 'postgres',
    reaches: ['KingbaseES'],
    source: 'https://www.kingbase.com.cn/download.html#drive',
    form: 'host=… port=54321 user=… password=… dbname=… connect_timeout=5',
  },
];
