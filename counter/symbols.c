/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The symbol file: one line for each symbol, `address size name`, address in hex, size in decimal, as
 * `go tool nm -size` prints them without the column of types. A name may hold spaces (generic functions do).
 * The file is anybody's: whatever is wrong with it is said with its line, and nothing is guessed.
 */
#include "counter.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_MAX (256u << 20)
#define SYMBOLS_MAX (4u << 20)
#define NAME_MAX_BYTES 65536

/* By address; the first `functions` have a size, then come those without. */
static struct symbol *symbols;
static size_t count, functions;

static char *contents(const char *path, size_t *size, char *error, size_t error_size)
{
    /* Not to wait for the other end of a pipe. */
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat about;
    if (file < 0 || fstat(file, &about) != 0) {
        snprintf(error, error_size, "cannot read the symbol file %s: %s", path, strerror(errno));
        if (file >= 0)
            close(file);
        return NULL;
    }
    char *bytes = NULL;
    if (!S_ISREG(about.st_mode))
        snprintf(error, error_size, "the symbol file %s is no file", path);
    else if ((uint64_t)about.st_size > FILE_MAX)
        snprintf(error, error_size, "the symbol file %s has more than %u MiB", path, FILE_MAX >> 20);
    else if ((bytes = malloc((size_t)about.st_size + 1)) == NULL)
        snprintf(error, error_size, "no memory for the symbol file %s", path);
    *size = 0;
    while (bytes != NULL && *size < (size_t)about.st_size) {
        ssize_t got = read(file, bytes + *size, (size_t)about.st_size - *size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            snprintf(error, error_size, "cannot read the symbol file %s: %s", path, strerror(errno));
            free(bytes);
            bytes = NULL;
        }
        if (got <= 0)
            break;
        *size += (size_t)got;
    }
    close(file);
    return bytes;
}

static bool blank(char c)
{
    return c == ' ' || c == '\t';
}

/* A number in the given base that ends at a blank; what strtoull takes besides digits is refused. */
static bool number(const char **at, const char *end, unsigned base, uint64_t *value)
{
    const char *start = *at;
    *value = 0;
    for (; *at < end && !blank(**at); ++*at) {
        char c = **at;
        unsigned digit = c >= '0' && c <= '9' ? (unsigned)(c - '0') : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 99;
        if (digit >= base || *value > (UINT64_MAX - digit) / base)
            return false;
        *value = *value * base + digit;
    }
    return *at > start;
}

static const char *parse(const char *at, const char *end, struct symbol *symbol)
{
    if (memchr(at, '\0', (size_t)(end - at)) != NULL)
        return "has a NUL";
    if (!number(&at, end, 16, &symbol->address))
        return "does not start with an address in hex";
    while (at < end && blank(*at))
        at++;
    if (!number(&at, end, 10, &symbol->size))
        return "has no decimal size after its address";
    while (at < end && blank(*at))
        at++;
    if (at == end)
        return "has no name";
    if (end - at > NAME_MAX_BYTES)
        return "has a name of more than 64 KiB";
    if (symbol->size > UINT64_MAX - symbol->address)
        return "goes beyond the end of the address space";
    symbol->name = at;
    symbol->name_length = (uint32_t)(end - at);
    return NULL;
}

/* Those without a size last; of two at one address the larger is found. */
static int by_address(const void *left, const void *right)
{
    const struct symbol *a = left, *b = right;
    if ((a->size == 0) != (b->size == 0))
        return a->size == 0 ? 1 : -1;
    if (a->address != b->address)
        return a->address < b->address ? -1 : 1;
    if (a->size != b->size)
        return a->size < b->size ? -1 : 1;
    return a->name < b->name ? -1 : a->name > b->name;
}

bool symbols_read(const char *path, char *error, size_t error_size)
{
    size_t size, lines = 1;
    /* Kept for as long as QEMU runs: the names are in it. */
    char *bytes = contents(path, &size, error, error_size);
    if (bytes == NULL)
        return false;
    for (size_t i = 0; i < size; i++)
        lines += bytes[i] == '\n';
    if (lines > SYMBOLS_MAX) {
        snprintf(error, error_size, "the symbol file %s has more than %u lines", path, SYMBOLS_MAX);
        return false;
    }
    symbols = calloc(lines, sizeof *symbols);
    if (symbols == NULL) {
        snprintf(error, error_size, "no memory for %zu symbols", lines);
        return false;
    }
    const char *at = bytes, *end = bytes + size;
    for (size_t line = 1; at < end; line++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *stop = newline == NULL ? end : newline;
        while (at < stop && blank(*at))
            at++;
        if (at < stop) {
            const char *wrong = parse(at, stop, &symbols[count]);
            if (wrong != NULL) {
                snprintf(error, error_size, "the symbol file %s: line %zu %s", path, line, wrong);
                return false;
            }
            functions += symbols[count++].size > 0;
        }
        at = stop + (newline != NULL);
    }
    if (functions == 0) {
        snprintf(error, error_size, "the symbol file %s names no function", path);
        return false;
    }
    qsort(symbols, count, sizeof *symbols, by_address);
    return true;
}

struct symbol *symbols_at(uint64_t address)
{
    size_t low = 0, high = functions;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (symbols[middle].address <= address)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return NULL;
    struct symbol *found = &symbols[low - 1];
    return address - found->address < found->size ? found : NULL;
}

const struct symbol *symbols_named(const char *name)
{
    size_t length = strlen(name);
    for (size_t i = 0; i < count; i++)
        if (symbols[i].name_length == length && memcmp(symbols[i].name, name, length) == 0)
            return &symbols[i];
    return NULL;
}

size_t symbols_functions(void)
{
    return functions;
}
