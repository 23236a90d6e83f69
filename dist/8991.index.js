export const id = 8991;
export const ids = [8991];
export const modules = {

/***/ 58991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyChecks: () => (/* binding */ verifyChecks)
/* harmony export */ });
/** What verify says of the set of files as such. */
const verifyChecks = [
    {
        id: 'verify/readable',
        severity: 'error',
        title: { en: 'Every file that was named can be read', zh: '指定的每个文件都可以读取' },
        why: {
            en: 'A file that cannot be opened was not judged; the others are judged all the same.',
            zh: '无法打开的文件没有被检查；其他文件照常检查。',
        },
        fix: {
            en: 'Correct the name, or give this user the right to read the file: ls -l FILE',
            zh: '更正文件名，或为当前用户授予读取权限：ls -l FILE',
        },
        source: 'open(2), read(2)',
    },
    {
        id: 'verify/executables',
        severity: 'error',
        title: { en: 'There is at least one executable to judge', zh: '至少有一个可执行文件可供检查' },
        why: {
            en: 'A pattern that finds only checksums, or archives without a program, proves nothing.',
            zh: '只匹配到校验和文件或不含程序的归档，什么也证明不了。',
        },
        fix: {
            en: 'Name the folder that holds the binaries or the release archives: xinchuang-go verify ./dist',
            zh: '指定存放二进制文件或发布归档的文件夹：xinchuang-go verify ./dist',
        },
        source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    },
    {
        id: 'verify/passed-over',
        severity: 'info',
        title: { en: 'What a wildcard or a folder found and is something else', zh: '通配符或文件夹中找到的其他类型文件' },
        why: {
            en: 'A release folder holds checksums, signatures, SBOMs and programs for other systems. They are not judged, and named here, so that nothing is left out unseen.',
            zh: '发布目录中还有校验和、签名、SBOM 以及面向其他系统的程序。它们不会被检查，并在此列出，以免有遗漏而不自知。',
        },
        fix: {
            en: 'Name a file without a wildcard to have it judged.',
            zh: '不用通配符、直接写出文件名即可对其检查。',
        },
        source: 'https://goreleaser.com/customization/',
    },
];


/***/ })

};
