/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "counter.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct document {
    FILE *file;
    char *path;
    char *draft;
};

static bool failed(const char *path)
{
    fprintf(stderr, "counter: cannot write %s: %s\n", path, strerror(errno));
    return false;
}

struct document *document_open(const char *path)
{
    struct document *document = calloc(1, sizeof *document);
    size_t size = strlen(path) + 32;
    if (document == NULL || (document->path = strdup(path)) == NULL || (document->draft = malloc(size)) == NULL) {
        failed(path);
        return NULL;
    }
    snprintf(document->draft, size, "%s.%d.new", path, (int)getpid());
    /* The folder may be one that others write to: never through a link of theirs. */
    int file = open(document->draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (file < 0 || (document->file = fdopen(file, "w")) == NULL) {
        failed(document->draft);
        if (file >= 0)
            close(file);
        free(document->path);
        free(document->draft);
        free(document);
        return NULL;
    }
    return document;
}

void document_text(struct document *document, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vfprintf(document->file, format, arguments);
    va_end(arguments);
}

/* Length of the UTF-8 character at the start, 0 if it is none. RFC 3629 §4 */
static size_t utf8(const unsigned char *at, size_t left)
{
    unsigned char first = at[0];
    size_t length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : (first & 0xf0) == 0xe0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (length == 0 || length > left)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    if ((first == 0xe0 && at[1] < 0xa0) || (first == 0xed && at[1] >= 0xa0) || (first == 0xf0 && at[1] < 0x90) ||
        (first == 0xf4 && at[1] >= 0x90))
        return 0;
    return length;
}

void document_string(struct document *document, const char *bytes, size_t length)
{
    const unsigned char *at = (const unsigned char *)bytes, *end = at + length;
    fputc('"', document->file);
    while (at < end) {
        size_t size = utf8(at, (size_t)(end - at));
        if (size == 0)
            fputs("\\ufffd", document->file);
        else if (*at == '"' || *at == '\\')
            fprintf(document->file, "\\%c", *at);
        else if (*at < 0x20 || *at == 0x7f)
            fprintf(document->file, "\\u%04x", *at);
        else
            fwrite(at, 1, size, document->file);
        at += size == 0 ? 1 : size;
    }
    fputc('"', document->file);
}

bool document_close(struct document *document)
{
    bool whole = !ferror(document->file);
    whole = fclose(document->file) == 0 && whole;
    whole = (whole && rename(document->draft, document->path) == 0) || failed(document->path);
    if (!whole)
        unlink(document->draft);
    free(document->path);
    free(document->draft);
    free(document);
    return whole;
}
