/**
 * Files that stand beside the binaries of a release, by the names that goreleaser, nfpm, cosign, syft, GnuPG and build
 * give them. They count only for what a wildcard or a folder found, and only when the bytes are neither ELF nor an archive.
 */
const OTHER: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'checksum',
    /(^|[._-])(checksums?|(sha|md5|b2)(256|512|384|1|2)?sums?|digests)(\.txt)?$|\.(sha(1|224|256|384|512)(sum)?|md5(sum)?|b2)$/i,
  ],
  ['signature', /\.(sig|asc|gpg|sign|minisig|sigstore|bundle|pem|crt|cer|cert|pub|p7s|intoto|att|tsr)$/i],
  [
    'SBOM or metadata',
    /\.(json|jsonl|ndjson|ya?ml|toml|xml|csv|tsv|spdx|cdx|sarif|lock|sum|mod|ini|conf|cfg|properties|env|srcinfo|pkgbuild|nix|rb|nuspec|tf|plist)$/i,
  ],
  [
    'text',
    /\.(txt|md|markdown|rst|adoc|html?|css|js|mjs|cjs|ts|map|log|diff|patch|tmpl|tpl|proto|go|py|sql|service|socket|timer|desktop)$/i,
  ],
  // A man page; not gateway-1.2.
  ['text', /^[a-z][a-z_-]*\.[1-8]$/i],
  ['text', /^(readme|licen[cs]e|copying|copyright|notice|authors|contributors|changelog)([._-].*)?$/i],
  [
    'text',
    /^(changes|news|version|(docker|container|make)file|codeowners|manifest|todo|security|\.(git|docker)ignore|\.(git)?keep|oci-layout)(\.[a-z]+)?$/i,
  ],
  ['script', /\.(sh|bash|zsh|fish|ps1|bat|cmd|completion)$/i],
  ['image', /\.(png|jpe?g|gif|svg|ico|webp|bmp|pdf|ttf|woff2?)$/i],
  ['program or package of another system', /\.(exe|msi|msix|dll|dmg|pkg|app|dylib|wasm|class|appx)$/i],
  ['library or object', /\.(so(\.[0-9]+)*|a|o|ko|h|hpp|debug|dbg|syso)$/i],
];

/** What a file is, by its name; undefined for a name that a program may have. */
export function otherFile(name: string): string | undefined {
  return OTHER.find(([, pattern]) => pattern.test(name))?.[0];
}

const ZH: Readonly<Record<string, string>> = {
  checksum: '校验和',
  signature: '签名',
  'SBOM or metadata': 'SBOM 或元数据',
  text: '文本',
  script: '脚本',
  image: '图像',
  'program or package of another system': '其他系统的程序或软件包',
  'library or object': '库或目标文件',
  'Windows program': 'Windows 程序',
  'macOS program': 'macOS 程序',
};

/** The same in Chinese; `program for RISC-V` has its machine’s name kept. */
export function kindInChinese(what: string): string {
  return ZH[what] ?? what.replace(/^program for (.+)$/, '面向 $1 的程序');
}
