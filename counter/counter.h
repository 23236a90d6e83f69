/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef COUNTER_H
#define COUNTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "qemu-plugin.h"

#define COUNTER_SCHEMA "xinchuang-go/counter/v1"
#define COUNTER_VERSION "1.0.0"

/* ---- symbols.c: the symbol file ---------------------------------------------------------------------------------- */

struct symbol {
    uint64_t address;
    uint64_t size;
    /* Not ended by NUL: the bytes are those of the file. */
    const char *name;
    uint32_t name_length;
    /* Where its instructions are counted; 0 until one of them is translated. */
    uint32_t slot;
};

/* Reads `address size name` lines, in any order. false: `error` says why. */
bool symbols_read(const char *path, char *error, size_t error_size);
/* The symbol that has the instruction at `address`, or NULL. Those of size 0 have none. */
struct symbol *symbols_at(uint64_t address);
const struct symbol *symbols_named(const char *name);
/* How many can have instructions. */
size_t symbols_functions(void);

/* ---- counts.c: executed instructions, for each vCPU and slot ------------------------------------------------------ */

/* Slot 0 is all that belongs to no symbol. */
#define SLOT_OTHER 0
/* Functions that are told apart; what comes after goes to slot 0. */
#define SLOTS_MAX 65536

bool counts_new(qemu_plugin_id_t id, size_t slots);
/* From now on `n` is added to `slot` whenever the block, or the instruction, is executed. */
void counts_on_block(struct qemu_plugin_tb *block, uint32_t slot, size_t n);
void counts_on_instruction(struct qemu_plugin_insn *instruction, uint32_t slot, size_t n);
/* What all vCPUs have executed so far, in slots 0 … used-1. */
void counts_read(uint64_t *into, size_t used);
/* From now on what this vCPU executes is left out of that. One alone: a second is not heard. */
void counts_set_aside(unsigned vcpu);
/* What was left out so. */
uint64_t counts_aside(void);
unsigned counts_vcpus(void);
/* Something could not be told apart or was not counted. */
bool counts_overflowed(void);

/* ---- output.c: the JSON document ---------------------------------------------------------------------------------- */

/* A file that replaces the one at `path` when it is closed, or not at all. */
struct document;
struct document *document_open(const char *path);
void document_text(struct document *, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* As a JSON string, quotes included; what is not UTF-8 becomes U+FFFD. */
void document_string(struct document *, const char *bytes, size_t length);
bool document_close(struct document *);

#endif
