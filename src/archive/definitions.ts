import type { CheckDefinition } from '../report/model.js';

/** What is asked of an archive, beside the checks on each executable in it. */
export const archiveChecks = [
  {
    id: 'archive/readable',
    severity: 'error',
    title: { en: 'The archive can be read to its end', zh: '归档文件可以完整读取' },
    why: {
      en: 'What cannot be unpacked here may not unpack at the customer, and what lies behind the damage was never looked at. An archive that unpacks to far more than its size fills the disk of whoever opens it.',
      zh: '此处无法解开的归档，在客户处也可能无法解开；损坏之后的内容从未被检查。解压后远大于自身的归档会占满使用者的磁盘。',
    },
    fix: {
      en: 'Make the archive again and compare its checksum after each transfer. Use tar, tar.gz, tar.xz, tar.zst, zip (store or deflate, without a password), deb, rpm or an OCI layout.',
      zh: '重新制作归档，并在每次传输后比对校验和。请使用 tar、tar.gz、tar.xz、tar.zst、zip（存储或 deflate，不加密）、deb、rpm 或 OCI 布局。',
    },
    source:
      'POSIX pax; RFC 1952; RFC 8878; APPNOTE.TXT 6.3.10; deb(5); https://rpm-software-management.github.io/rpm/manual/format_v4.html; OCI image spec 1.1; https://www.bamsoftware.com/hacks/zipbomb/',
  },
  {
    id: 'archive/paths',
    severity: 'error',
    title: {
      en: 'Every path stays below the folder, and is there once',
      zh: '每个路径都位于目标文件夹之内，且只出现一次',
    },
    why: {
      en: 'A member named ../../etc/cron.d/x, or one that is written through a symbolic link of the same archive, lands outside the folder it is unpacked into (“zip slip”). Of two members of one name tools disagree which one stays, so the program that was judged may not be the one that is installed.',
      zh: '名为 ../../etc/cron.d/x 的成员，或经由同一归档中的符号链接写入的成员，会落到解压目录之外（“zip slip”）。同名成员保留哪一个因工具而异，被检查的程序可能不是最终安装的程序。',
    },
    fix: {
      en: 'Pack from inside the folder with relative names: tar -C dist -czf gateway.tar.gz gateway README.md; do not append to an archive that has the member already.',
      zh: '在目录内以相对路径打包：tar -C dist -czf gateway.tar.gz gateway README.md；不要向已含同名成员的归档追加。',
    },
    source:
      'CWE-22; https://security.snyk.io/research/zip-slip-vulnerability; CVE-2001-1267 (GNU tar); GNU tar manual, “Absolute File Names”',
  },
  {
    id: 'archive/contents',
    severity: 'warn',
    title: { en: 'The archive holds executables, and each of them was judged', zh: '归档中含有可执行文件，且均已检查' },
    why: {
      en: 'An archive without a program passes every other check. Shared libraries, kernel modules and programs for other architectures are passed over; archives within archives are not opened. What the kernel would start counts as a program, whatever marks it lacks, unless it is named as libraries are (libx.so.1).',
      zh: '不含程序的归档能通过其他所有检查。共享库、内核模块和其他架构的程序会被略过；归档中的归档不会被打开。内核能启动的文件，即使缺少可执行程序的标记，也按程序检查，除非其名称是库的名称（libx.so.1）。',
    },
    fix: {
      en: 'Name the archives that hold programs, or leave this one out: --files "dist/**" with "!dist/*_src.tar.gz". Verify what is packed twice before it is packed.',
      zh: '只指定含有程序的归档，或排除此归档：--files "dist/**" 加 "!dist/*_src.tar.gz"。被二次打包的内容请在打包之前验证。',
    },
    source: 'OCI image spec 1.1, layer.md (whiteouts); deb(5); rpm format v4',
  },
  {
    id: 'archive/arch',
    severity: 'error',
    title: {
      en: 'A package or image for one architecture holds executables for it',
      zh: '软件包或镜像所声明的架构与其中可执行文件一致',
    },
    why: {
      en: 'dpkg, rpm and container engines choose by what the package says: an arm64 package with an amd64 program installs well and does not start (“exec format error”). Debian’s loong64 and the loongarch64 of old-world systems are both LoongArch.',
      zh: 'dpkg、rpm 和容器引擎按软件包的声明来选择：声明为 arm64 却装有 amd64 程序的软件包能正常安装，但无法启动（“exec format error”）。Debian 的 loong64 与旧世界系统的 loongarch64 都是 LoongArch。',
    },
    fix: {
      en: 'Take the file of the right target into the package: for nfpm and goreleaser, arch in the package and goarch of the build must be of one pair.',
      zh: '把对应目标的文件放入软件包：使用 nfpm、goreleaser 时，软件包的 arch 与构建的 goarch 必须对应。',
    },
    source:
      'deb-control(5), Architecture; rpm tag 1022 (ARCH); OCI image spec 1.1, config.md; lintian binary-from-other-architecture',
  },
] as const satisfies readonly CheckDefinition[];

export type ArchiveCheckId = (typeof archiveChecks)[number]['id'];
