/** A module at a version that somebody has in production, or has now. */
export interface Subject {
  readonly module: string;
  readonly version: string;
  /**
   * Packages of it: what is looked at is then a program that imports these, as services do that use a library. After `#` a name
   * that the program uses: a package whose files with C are left out compiles, and lacks what these declare.
   */
  readonly uses?: readonly string[];
  /** Where not all of it is looked at, `./...`. */
  readonly patterns?: readonly string[];
}

const service = (module: string, ...versions: readonly string[]): Subject[] =>
  versions.map(version => ({ module, version }));

/** @param uses below the path of the module; `.` is its own package */
const library = (module: string, uses: readonly string[], ...versions: readonly string[]): Subject[] =>
  versions.map(version => ({ module, version, uses: uses.map(path => (path === '.' ? module : `${module}/${path}`)) }));

/**
 * Chosen by what people run, before any was measured, and none taken out for what it came to; a version that the module proxy
 * did not have gave way to the next one that it had. Small ones first: a run that ends early has some of all kinds.
 */
export const SUBJECTS: readonly Subject[] = [
  // Libraries that have, or had, nothing for LoongArch.
  ...library('go.etcd.io/bbolt', ['.'], 'v1.3.6', 'v1.4.0'),
  ...library('github.com/boltdb/bolt', ['.'], 'v1.3.1'),
  ...library('github.com/shirou/gopsutil/v3', ['cpu', 'disk', 'host', 'mem', 'net', 'process'], 'v3.22.10', 'v3.24.5'),
  ...library('github.com/tklauser/go-sysconf', ['.'], 'v0.3.9'),
  ...library('github.com/creack/pty', ['.'], 'v1.1.16', 'v1.1.24'),
  ...library('github.com/bytedance/sonic', ['.', 'ast', 'decoder', 'encoder'], 'v1.11.9', 'v1.13.3', 'v1.15.5'),
  ...library('github.com/cockroachdb/pebble', ['.', 'sstable', 'vfs'], 'v1.1.3', 'v1.1.5'),
  ...library('github.com/refraction-networking/utls', ['.'], 'v1.3.2', 'v1.6.7'),
  ...library(
    'github.com/insomniacslk/dhcp',
    ['dhcpv4/nclient4', 'dhcpv6/nclient6'],
    'v0.0.0-20220822114210-de18a9d48e84',
  ),
  ...library('github.com/mattn/go-sqlite3', ['.'], 'v1.14.24'),
  ...library('github.com/confluentinc/confluent-kafka-go/v2', ['kafka#NewProducer'], 'v2.3.0'),
  ...library('golang.org/x/sys', ['unix', 'cpu'], 'v0.0.0-20210630005230-0f9fa26af87c', 'v0.30.0'),
  // Modules as they are.
  ...service('github.com/sirupsen/logrus', 'v1.4.2', 'v1.9.3'),
  ...service('github.com/spf13/viper', 'v1.7.0', 'v1.19.0'),
  ...service('github.com/gin-gonic/gin', 'v1.7.7', 'v1.10.0'),
  ...service('github.com/labstack/echo/v4', 'v4.2.0'),
  ...service('github.com/gofiber/fiber/v2', 'v2.10.0'),
  // Its own go.sum lacks entries that this Go wants: of itself nothing can be said.
  ...library('github.com/beego/beego/v2', ['server/web', 'client/orm'], 'v2.0.1'),
  ...service('github.com/gogf/gf', 'v1.16.0'),
  ...service('github.com/gogf/gf/v2', 'v2.8.1'),
  ...service('github.com/nacos-group/nacos-sdk-go', 'v1.0.7'),
  ...service('github.com/cloudwego/hertz', 'v0.6.0', 'v0.10.0'),
  ...service('github.com/go-kratos/kratos/v2', 'v2.0.0', 'v2.8.4'),
  ...service('github.com/tjfoc/gmsm', 'v1.4.1'),
  ...service('github.com/emmansun/gmsm', 'v0.30.0'),
  ...service('github.com/klauspost/compress', 'v1.17.11'),
  ...service('github.com/klauspost/reedsolomon', 'v1.12.4'),
  ...service('github.com/dgraph-io/ristretto/v2', 'v2.1.0'),
  ...service('github.com/dgraph-io/badger/v3', 'v3.2011.1'),
  ...service('github.com/dgraph-io/badger/v4', 'v4.5.1'),
  ...service('github.com/containerd/cgroups/v3', 'v3.0.1', 'v3.0.5'),
  ...service('github.com/xtaci/kcp-go/v5', 'v5.6.1', 'v5.6.20'),
  ...service('github.com/google/gops', 'v0.3.22', 'v0.3.28'),
  ...service('github.com/alibaba/sentinel-golang', 'v1.0.4'),
  ...service('github.com/minio/minio-go/v7', 'v7.0.10', 'v7.0.80'),
  ...service('github.com/nats-io/nats-server/v2', 'v2.2.0', 'v2.10.24'),
  ...service('github.com/junegunn/fzf', 'v0.56.3'),
  ...service('google.golang.org/grpc', 'v1.38.0', 'v1.69.2'),
  ...service('github.com/hashicorp/memberlist', 'v0.3.0', 'v0.5.1'),
  ...service('github.com/opencontainers/runc', 'v1.1.12', 'v1.2.3'),
  ...service('github.com/fatedier/frp', 'v0.38.0', 'v0.61.1'),
  ...service('github.com/prometheus/node_exporter', 'v1.0.1', 'v1.8.2'),
  ...service('go.etcd.io/etcd', 'v0.0.0-20191023171146-3cf2f69b5738'),
  ...library('go.etcd.io/etcd/server/v3', ['embed', 'etcdmain'], 'v3.5.0', 'v3.6.0'),
  ...service('github.com/apache/rocketmq-client-go/v2', 'v2.1.0', 'v2.1.2'),
  ...library('github.com/glebarez/go-sqlite', ['.'], 'v1.21.2'),
  ...service('github.com/restic/restic', 'v0.17.3'),
  // Its go.mod is behind what this Go wants: of itself nothing can be said.
  ...service('github.com/zeromicro/go-zero', 'v1.3.0', 'v1.7.6'),
  ...service('github.com/containers/gvisor-tap-vsock', 'v0.8.1'),
  ...service('github.com/apache/dubbo-go', 'v1.5.6'),
  ...service('dubbo.apache.org/dubbo-go/v3', 'v3.0.0'),
  ...service('github.com/prometheus/alertmanager', 'v0.21.0'),
  ...service('github.com/caddyserver/caddy/v2', 'v2.4.6', 'v2.8.4'),
  ...service('github.com/coredns/coredns', 'v1.8.0', 'v1.12.0'),
  ...service('github.com/prometheus/prometheus', 'v0.50.1'),
  // Without cmd/traefik, which imports a package that its build generates, and that the module proxy does not have.
  ...service('github.com/traefik/traefik/v2', 'v2.5.0', 'v2.10.0').map(one => ({ ...one, patterns: ['./pkg/...'] })),
  // Replaces its api and sdk by folders that are modules of their own, which the proxy has elsewhere.
  ...service('github.com/hashicorp/consul', 'v1.9.0', 'v1.20.1'),
];
