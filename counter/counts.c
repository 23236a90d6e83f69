/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Executed instructions: one row of counters for each vCPU, which is to say for each thread of the guest, so that no two
 * threads ever write to the same one. QEMU 9.0 (API 2) has such rows (scoreboards) and adds to them in generated code;
 * before that only a callback can.
 */
#include "counter.h"

#include <stdlib.h>
#include <string.h>

static size_t slots;

#if QEMU_PLUGIN_VERSION >= 2

static struct qemu_plugin_scoreboard *rows;

bool counts_new(qemu_plugin_id_t id, size_t wanted)
{
    (void)id;
    slots = wanted;
    rows = qemu_plugin_scoreboard_new(slots * sizeof(uint64_t));
    return rows != NULL;
}

static qemu_plugin_u64 counter(uint32_t slot)
{
    return (qemu_plugin_u64){rows, slot * sizeof(uint64_t)};
}

void counts_on_block(struct qemu_plugin_tb *block, uint32_t slot, size_t n)
{
    qemu_plugin_register_vcpu_tb_exec_inline_per_vcpu(block, QEMU_PLUGIN_INLINE_ADD_U64, counter(slot), n);
}

void counts_on_instruction(struct qemu_plugin_insn *instruction, uint32_t slot, size_t n)
{
    qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(instruction, QEMU_PLUGIN_INLINE_ADD_U64, counter(slot), n);
}

unsigned counts_vcpus(void)
{
    return (unsigned)qemu_plugin_num_vcpus();
}

bool counts_overflowed(void)
{
    return false;
}

static const uint64_t *row(unsigned vcpu)
{
    return qemu_plugin_scoreboard_find(rows, vcpu);
}

#else

#define VCPUS_MAX 4096

static uint64_t *rows[VCPUS_MAX];
static unsigned vcpus;
static bool overflowed;

static void started(qemu_plugin_id_t id, unsigned vcpu)
{
    (void)id;
    /* The number of a thread that has ended is given to another, which goes on in its row. */
    if (vcpu < VCPUS_MAX && __atomic_load_n(&rows[vcpu], __ATOMIC_ACQUIRE) == NULL)
        /* As large as this, it is the kernel's untouched zeroes: it costs what is written to. */
        __atomic_store_n(&rows[vcpu], calloc(slots, sizeof(uint64_t)), __ATOMIC_RELEASE);
    unsigned seen = __atomic_load_n(&vcpus, __ATOMIC_RELAXED);
    while (seen <= vcpu && !__atomic_compare_exchange_n(&vcpus, &seen, vcpu + 1, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
        ;
}

bool counts_new(qemu_plugin_id_t id, size_t wanted)
{
    slots = wanted;
    qemu_plugin_register_vcpu_init_cb(id, started);
    return true;
}

/* Slot and number of instructions (a block has 512 at most) in one word. */
static void *packed(uint32_t slot, size_t n)
{
    return (void *)((uintptr_t)slot << 16 | n);
}

static void executed(unsigned vcpu, void *what)
{
    uint64_t *counters = vcpu < VCPUS_MAX ? rows[vcpu] : NULL;
    if (counters == NULL)
        __atomic_store_n(&overflowed, true, __ATOMIC_RELAXED);
    else
        counters[(uintptr_t)what >> 16] += (uintptr_t)what & 0xffff;
}

void counts_on_block(struct qemu_plugin_tb *block, uint32_t slot, size_t n)
{
    qemu_plugin_register_vcpu_tb_exec_cb(block, executed, QEMU_PLUGIN_CB_NO_REGS, packed(slot, n));
}

void counts_on_instruction(struct qemu_plugin_insn *instruction, uint32_t slot, size_t n)
{
    qemu_plugin_register_vcpu_insn_exec_cb(instruction, executed, QEMU_PLUGIN_CB_NO_REGS, packed(slot, n));
}

unsigned counts_vcpus(void)
{
    return __atomic_load_n(&vcpus, __ATOMIC_ACQUIRE);
}

bool counts_overflowed(void)
{
    return __atomic_load_n(&overflowed, __ATOMIC_RELAXED);
}

static const uint64_t *row(unsigned vcpu)
{
    return vcpu < VCPUS_MAX ? __atomic_load_n(&rows[vcpu], __ATOMIC_ACQUIRE) : NULL;
}

#endif

/* The row that is left out, and what it was when that began. */
static unsigned aside;
static uint64_t *before_aside;

void counts_set_aside(unsigned vcpu)
{
    const uint64_t *counters = row(vcpu);
    if (before_aside != NULL || counters == NULL || (before_aside = malloc(slots * sizeof *before_aside)) == NULL)
        return;
    memcpy(before_aside, counters, slots * sizeof *before_aside);
    aside = vcpu;
}

uint64_t counts_aside(void)
{
    uint64_t sum = 0;
    const uint64_t *counters = before_aside == NULL ? NULL : row(aside);
    for (size_t slot = 0; counters != NULL && slot < slots; slot++)
        sum += counters[slot] - before_aside[slot];
    return sum;
}

/*
 * Other threads go on meanwhile: what is read of theirs is as of some moment during the call. Of the calling thread it
 * is exact. An aligned word is read whole on every machine that runs QEMU.
 */
void counts_read(uint64_t *into, size_t used)
{
    memset(into, 0, used * sizeof *into);
    for (unsigned vcpu = 0, n = counts_vcpus(); vcpu < n; vcpu++) {
        const uint64_t *counters = before_aside != NULL && vcpu == aside ? before_aside : row(vcpu);
        for (size_t slot = 0; counters != NULL && slot < used; slot++)
            into[slot] += counters[slot];
    }
}
