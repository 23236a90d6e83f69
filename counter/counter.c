/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A QEMU TCG plugin that counts the guest instructions of a Go benchmark between the marks at which Go itself starts and
 * stops its timer, in total and for each function; or of a whole process; or between two symbols. See README.md.
 */
#include "counter.h"

#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Nothing above API 2 is called: so built it is loaded by every QEMU since 9.0. */
QEMU_PLUGIN_EXPORT int qemu_plugin_version = QEMU_PLUGIN_VERSION >= 2 ? 2 : QEMU_PLUGIN_VERSION;

enum mode { BENCH, WHOLE, REGION, ANY };
static const char *const MODES[] = {"bench", "whole", "region"};

/*
 * What is watched. In bench mode these are what testing's timer is made of, in Go 1.19 to 1.27; none of them fits into
 * the inliner's budget of 80 (they cost 142 to 170, or defer).
 */
enum what { RUN, RESET, START, STOP, LEFT, READ_MEM_STATS, MAIN, BEGIN, END, ASIDE, WHATS };
static struct {
    const char *argument;
    const char *name;
    enum mode mode;
} WATCHED[WHATS] = {
    [RUN] = {"run", "testing.(*B).runN", BENCH},
    [RESET] = {"reset", "testing.(*B).ResetTimer", BENCH},
    [START] = {"start", "testing.(*B).StartTimer", BENCH},
    [STOP] = {"stop", "testing.(*B).StopTimer", BENCH},
    /* Deferred by runN alone in a benchmark: it runs when runN ends, by Goexit too. */
    [LEFT] = {"left", "testing.(*common).runCleanup", BENCH},
    [READ_MEM_STATS] = {"memstats", "runtime.ReadMemStats", BENCH},
    [MAIN] = {"main", "main.main", WHOLE},
    [BEGIN] = {"begin", NULL, REGION},
    [END] = {"end", NULL, REGION},
    /* Go's monitor wakes up by the clock, on a thread of its own that runs no Go code else: noise, and nobody's doing. */
    [ASIDE] = {"aside", "runtime.sysmon", ANY},
};

struct mark {
    uint64_t address;
    uint64_t size;
    enum what what;
};

/* One runN, or the region. */
struct record {
    unsigned index;
    struct record *parent;
    bool on_stack;
    /* The timer was used: Go calls a function a second time when its stack has to grow, and then it was not yet. */
    bool marked;
    /* It ran others: its own time says nothing, neither to Go. */
    bool children;
    /* It ended, or runs, with the timer on. */
    bool open;
    uint64_t intervals;
    /* One for each slot. NULL once it has children. */
    uint64_t *sums;
};

#define RECORDS_MAX 64

static enum mode mode;
static const char *out;
static char target[64];
static int api_min, api_current;
static bool by_function = true;
static struct mark marks[WHATS];
static size_t marks_count;
static pid_t process;

/* All below is under the lock. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static size_t slots, used = 1;
/* The symbol of a slot. */
static const struct symbol **functions;
static struct record *records[RECORDS_MAX];
static size_t records_count;
static unsigned entered;
static struct record *current;
static bool truncated;
/* Counts at the start of the open interval, of the entry of main.main; and those of now. */
static uint64_t *base, *now;
static bool open_interval, read_mem_stats, main_entered;

/* ---- intervals --------------------------------------------------------------------------------------------------- */

static void open_now(void)
{
    counts_read(base, used);
    open_interval = true;
}

static void close_now(void)
{
    counts_read(now, used);
    for (size_t slot = 0; slot < used; slot++)
        current->sums[slot] += now[slot] - base[slot];
    current->intervals++;
    open_interval = false;
}

/* The oldest that has ended makes room. */
static bool room_for_record(void)
{
    if (records_count < RECORDS_MAX)
        return true;
    truncated = true;
    for (size_t i = 0; i < records_count; i++) {
        if (records[i]->on_stack)
            continue;
        free(records[i]->sums);
        free(records[i]);
        memmove(&records[i], &records[i + 1], (--records_count - i) * sizeof records[0]);
        return true;
    }
    return false;
}

static void enter_record(void)
{
    if (current != NULL && !current->marked)
        return;
    struct record *record = room_for_record() ? calloc(1, sizeof *record) : NULL;
    uint64_t *sums = record == NULL ? NULL : calloc(slots, sizeof *sums);
    entered++;
    if (sums == NULL) {
        free(record);
        truncated = true;
        return;
    }
    if (current != NULL) {
        current->children = true;
        free(current->sums);
        current->sums = NULL;
    }
    *record = (struct record){.index = entered, .parent = current, .on_stack = true, .sums = sums};
    records[records_count++] = current = record;
    open_interval = read_mem_stats = false;
}

static void leave_record(void)
{
    current->open = open_interval;
    current->on_stack = false;
    current = current->parent;
    open_interval = false;
}

static void reset_record(void)
{
    memset(current->sums, 0, slots * sizeof *current->sums);
    current->intervals = 0;
    if (open_interval)
        open_now();
}

/* ---- marks: called by the guest's threads ------------------------------------------------------------------------- */

/* A child that the guest forked, on its way to exec, has a copy of all this; it is not what is counted. */
static bool elsewhere(void)
{
    return getpid() != process;
}

static void bench_mark(enum what what)
{
    if (what == RUN) {
        enter_record();
        return;
    }
    if (what == READ_MEM_STATS) {
        read_mem_stats = true;
        return;
    }
    if (current == NULL)
        return;
    current->marked = true;
    if (what == LEFT)
        leave_record();
    else if (!current->children) {
        /* Like the timer, that is started once, however often it is told to. */
        if (what == START && !open_interval)
            open_now();
        else if (what == STOP && open_interval)
            close_now();
        else if (what == RESET)
            reset_record();
        read_mem_stats = false;
    }
}

static void on_mark(unsigned vcpu, void *data)
{
    enum what what = ((const struct mark *)data)->what;
    if (elsewhere())
        return;
    pthread_mutex_lock(&lock);
    if (what == ASIDE)
        counts_set_aside(vcpu);
    else if (mode == BENCH)
        bench_mark(what);
    else if (what == MAIN && !main_entered) {
        main_entered = true;
        counts_read(base, used);
    } else if (what == BEGIN && !open_interval)
        open_now();
    else if (what == END && open_interval)
        close_now();
    pthread_mutex_unlock(&lock);
}

/*
 * StartTimer and ResetTimer are at work, and have stopped the world for ReadMemStats: tens of thousands of instructions,
 * more than the body of many a benchmark that stops and starts its timer in its loop. The interval begins behind that,
 * with the last block of theirs.
 */
static void on_timer_block(unsigned vcpu, void *data)
{
    (void)vcpu;
    (void)data;
    if (elsewhere())
        return;
    pthread_mutex_lock(&lock);
    if (open_interval && read_mem_stats)
        open_now();
    pthread_mutex_unlock(&lock);
}

/* ---- translation --------------------------------------------------------------------------------------------------- */

static struct mark *mark_at(uint64_t address)
{
    for (size_t i = 0; i < marks_count; i++)
        if (marks[i].address == address)
            return &marks[i];
    return NULL;
}

static bool in_timer(uint64_t address)
{
    for (size_t i = 0; i < marks_count; i++)
        if ((marks[i].what == RESET || marks[i].what == START) && address - marks[i].address - 1 < marks[i].size - 1)
            return true;
    return false;
}

static uint32_t slot_of(struct symbol *symbol)
{
    if (symbol == NULL || !by_function)
        return SLOT_OTHER;
    if (symbol->slot == 0) {
        if (used < slots) {
            functions[used] = symbol;
            symbol->slot = (uint32_t)used++;
        } else
            truncated = true;
    }
    return symbol->slot;
}

/*
 * A block is counted at its start, whole. Where it has a mark inside, or goes on into another function, it is counted
 * in parts, each at its first instruction: a mark then sees exactly what was executed before it.
 */
static void translated(qemu_plugin_id_t id, struct qemu_plugin_tb *block)
{
    (void)id;
    size_t n = qemu_plugin_tb_n_insns(block);
    pthread_mutex_lock(&lock);
    if (in_timer(qemu_plugin_tb_vaddr(block)))
        qemu_plugin_register_vcpu_tb_exec_cb(block, on_timer_block, QEMU_PLUGIN_CB_NO_REGS, NULL);
    for (size_t first = 0, next; first < n; first = next) {
        struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(block, first);
        uint64_t address = qemu_plugin_insn_vaddr(instruction);
        struct symbol *symbol = symbols_at(address);
        struct mark *mark = mark_at(address);
        for (next = first + 1; next < n; next++) {
            address = qemu_plugin_insn_vaddr(qemu_plugin_tb_get_insn(block, next));
            bool inside = symbol != NULL ? address - symbol->address < symbol->size : symbols_at(address) == NULL;
            if (!inside || mark_at(address) != NULL)
                break;
        }
        if (mark != NULL)
            qemu_plugin_register_vcpu_insn_exec_cb(instruction, on_mark, QEMU_PLUGIN_CB_NO_REGS, mark);
        if (first == 0 && mark == NULL)
            counts_on_block(block, slot_of(symbol), next - first);
        else
            counts_on_instruction(instruction, slot_of(symbol), next - first);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- the document -------------------------------------------------------------------------------------------------- */

static const uint64_t *sorted;

static int by_count(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    if (sorted[a] != sorted[b])
        return sorted[a] > sorted[b] ? -1 : 1;
    return a < b ? -1 : a > b;
}

static uint64_t total(const uint64_t *sums)
{
    uint64_t all = 0;
    for (size_t slot = 0; slot < used; slot++)
        all += sums[slot];
    return all;
}

/* `"instructions":…,"functions":[…]`, those with most first. */
static void write_sums(struct document *document, const uint64_t *sums)
{
    uint32_t *order = malloc(used * sizeof *order);
    size_t n = 0;
    document_text(document, "\"instructions\":%llu", (unsigned long long)total(sums));
    for (size_t slot = 0; order != NULL && slot < used; slot++)
        if (sums[slot] != 0)
            order[n++] = (uint32_t)slot;
    sorted = sums;
    if (n > 0)
        qsort(order, n, sizeof *order, by_count);
    document_text(document, ",\"functions\":[");
    for (size_t i = 0; by_function && i < n; i++) {
        const struct symbol *symbol = functions[order[i]];
        document_text(document, i == 0 ? "\n{\"name\":" : ",\n{\"name\":");
        if (order[i] == SLOT_OTHER)
            document_text(document, "null");
        else
            document_string(document, symbol->name, symbol->name_length);
        document_text(document, ",\"instructions\":%llu}", (unsigned long long)sums[order[i]]);
    }
    document_text(document, "]");
    free(order);
}

static void write_head(struct document *document)
{
    document_text(document, "{\"schema\":\"%s\",\"plugin\":\"%s\",", COUNTER_SCHEMA, COUNTER_VERSION);
    document_text(document, "\"api\":{\"plugin\":%d,\"min\":%d,\"current\":%d},", qemu_plugin_version, api_min, api_current);
    document_text(document, "\"target\":");
    document_string(document, target, strlen(target));
    document_text(document, ",\"mode\":\"%s\"", MODES[mode]);
}

static void write_record(struct document *document, const struct record *record)
{
    document_text(document, "{\"index\":%u,\"parent\":", record->index);
    document_text(document, record->parent == NULL ? "null" : "%u", record->parent == NULL ? 0 : record->parent->index);
    document_text(document, ",\"ran\":%s,\"children\":%s,\"open\":%s,\"intervals\":%llu",
                  record->on_stack ? "false" : "true", record->children ? "true" : "false",
                  record->open || (record == current && open_interval) ? "true" : "false",
                  (unsigned long long)record->intervals);
    if (record->sums != NULL) {
        document_text(document, ",");
        write_sums(document, record->sums);
    }
    document_text(document, "}");
}

static void write_result(struct document *document)
{
    counts_read(now, used);
    document_text(document, ",\"vcpus\":%u,\"truncated\":%s,\"total\":%llu,\"aside\":%llu", counts_vcpus(),
                  truncated || counts_overflowed() ? "true" : "false", (unsigned long long)total(now),
                  (unsigned long long)counts_aside());
    if (mode == WHOLE) {
        /* Until main.main is entered, base is nobody's. */
        if (!main_entered)
            memcpy(base, now, used * sizeof *base);
        for (size_t slot = 0; slot < used; slot++)
            now[slot] -= base[slot];
        document_text(document, ",\"entered\":%s,\"before\":{", main_entered ? "true" : "false");
        write_sums(document, base);
        document_text(document, "},\"after\":{");
        write_sums(document, now);
        document_text(document, "}");
    } else if (mode == REGION) {
        document_text(document, ",\"region\":{\"intervals\":%llu,\"open\":%s,", (unsigned long long)current->intervals,
                      open_interval ? "true" : "false");
        write_sums(document, current->sums);
        document_text(document, "}");
    } else {
        document_text(document, ",\"entered\":%u,\"records\":[", entered);
        for (size_t i = 0; i < records_count; i++) {
            document_text(document, i == 0 ? "\n" : ",\n");
            write_record(document, records[i]);
        }
        document_text(document, "]");
    }
}

static void write_out(const char *how)
{
    if (elsewhere())
        return;
    pthread_mutex_lock(&lock);
    struct document *document = document_open(out);
    if (document != NULL) {
        write_head(document);
        document_text(document, ",\"ended\":\"%s\"", how);
        write_result(document);
        document_text(document, "}\n");
        document_close(document);
    }
    pthread_mutex_unlock(&lock);
}

static void at_exit(qemu_plugin_id_t id, void *data)
{
    (void)id;
    (void)data;
    write_out("exit");
}

/*
 * Before QEMU 8 a guest that a signal ends leaves without a word to its plugins. A Go program that dies of a signal sends
 * it to itself (runtime.dieFromSignal): that is seen here. If it goes on nevertheless, at_exit writes it anew.
 */
static void on_syscall(qemu_plugin_id_t id, unsigned vcpu, int64_t n, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4,
                       uint64_t a5, uint64_t a6, uint64_t a7, uint64_t a8)
{
    (void)id, (void)vcpu, (void)a1, (void)a4, (void)a5, (void)a6, (void)a7, (void)a8;
    bool x86 = strcmp(target, "x86_64") == 0;
    int64_t kill = x86 ? 62 : 129, tkill = x86 ? 200 : 130, tgkill = x86 ? 234 : 131;
    uint64_t signal = n == kill || n == tkill ? a2 : n == tgkill ? a3 : 0;
    /* Not those that the scheduler and the profiler send all the time: URG, PROF. */
    if (signal != 0 && signal != 23 && signal != 27)
        write_out("signal");
}

/* ---- installation -------------------------------------------------------------------------------------------------- */

static int refuse(const char *message)
{
    fprintf(stderr, "counter: %s\n", message);
    struct document *document = out == NULL ? NULL : document_open(out);
    if (document != NULL) {
        write_head(document);
        document_text(document, ",\"error\":");
        document_string(document, message, strlen(message));
        document_text(document, "}\n");
        document_close(document);
    }
    return -1;
}

/* The guest may change its folder before anything is written. */
static const char *absolute(const char *path)
{
    char folder[PATH_MAX];
    if (path[0] == '/')
        return path;
    if (getcwd(folder, sizeof folder) == NULL)
        return NULL;
    char *whole = malloc(strlen(folder) + strlen(path) + 2);
    if (whole != NULL)
        sprintf(whole, "%s/%s", folder, path);
    return whole;
}

static bool chosen(const char *value, const char *const names[], size_t n, unsigned *index)
{
    for (*index = 0; *index < n; ++*index)
        if (strcmp(value, names[*index]) == 0)
            return true;
    return false;
}

/* `name=value`; NULL, or why not. */
static const char *take(const char *argument, const char **symbols)
{
    const char *equals = strchr(argument, '=');
    if (equals == NULL || equals[1] == '\0')
        return "arguments are name=value";
    const char *value = equals + 1;
    size_t length = (size_t)(equals - argument);
#define IS(name) (length == strlen(name) && memcmp(argument, name, length) == 0)
    unsigned index;
    if (IS("out"))
        return (out = absolute(value)) == NULL ? "the current folder has no path" : NULL;
    if (IS("symbols"))
        *symbols = value;
    else if (IS("mode")) {
        if (!chosen(value, MODES, 3, &index))
            return "mode is one of bench, whole, region";
        mode = (enum mode)index;
    } else if (IS("functions")) {
        /* QEMU says on or off to what is given as true, false, yes, no. */
        static const char *const OFF_ON[] = {"off", "on"};
        if (!chosen(value, OFF_ON, 2, &index))
            return "functions is on or off";
        by_function = index == 1;
    } else {
        for (index = 0; index < WHATS && !IS(WATCHED[index].argument); index++)
            ;
        if (index == WHATS)
            return "known arguments: out, symbols, mode, functions, begin, end, main, aside, run, reset, start, stop, left, "
                   "memstats";
        WATCHED[index].name = value;
    }
#undef IS
    return NULL;
}

static const char *find_marks(char *error, size_t size)
{
    for (int what = 0; what < WHATS; what++) {
        if (WATCHED[what].mode != mode && WATCHED[what].mode != ANY)
            continue;
        const char *name = WATCHED[what].name;
        const struct symbol *symbol = name == NULL ? NULL : symbols_named(name);
        if (name == NULL)
            snprintf(error, size, "mode=%s needs %s=", MODES[mode], WATCHED[what].argument);
        else if (symbol == NULL && what == ASIDE)
            continue;
        else if (symbol == NULL)
            snprintf(error, size, "no symbol %s", name);
        else if (mark_at(symbol->address) != NULL)
            snprintf(error, size, "%s is at the address of another mark", name);
        else {
            marks[marks_count++] = (struct mark){symbol->address, symbol->size, (enum what)what};
            continue;
        }
        return error;
    }
    return NULL;
}

QEMU_PLUGIN_EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc, char **argv)
{
    const char *symbols = NULL;
    char error[1024];
    snprintf(target, sizeof target, "%s", info->target_name);
    api_min = info->version.min;
    api_current = info->version.cur;
    process = getpid();
    /* First of all, so that every complaint finds its way into the document. */
    for (int i = 0; i < argc; i++)
        if (strncmp(argv[i], "out=", 4) == 0)
            take(argv[i], &symbols);
    /* Nobody shall take an earlier run's for this one's. */
    if (out != NULL && unlink(out) != 0 && errno != ENOENT) {
        fprintf(stderr, "counter: cannot remove %s: %s\n", out, strerror(errno));
        return -1;
    }
    for (int i = 0; i < argc; i++) {
        const char *wrong = take(argv[i], &symbols);
        if (wrong != NULL) {
            snprintf(error, sizeof error, "%.300s: %s", argv[i], wrong);
            return refuse(error);
        }
    }
    if (out == NULL || symbols == NULL)
        return refuse("needs out=FILE and symbols=FILE");
    if (info->system_emulation)
        return refuse("counts processes, not machines");
    if (!symbols_read(symbols, error, sizeof error) || find_marks(error, sizeof error) != NULL)
        return refuse(error);
    slots = by_function ? symbols_functions() + 1 : 1;
    if (slots > SLOTS_MAX)
        slots = SLOTS_MAX;
    functions = calloc(slots, sizeof *functions);
    base = calloc(slots, sizeof *base);
    now = calloc(slots, sizeof *now);
    if (functions == NULL || base == NULL || now == NULL || !counts_new(id, slots))
        return refuse("no memory");
    if (mode == REGION)
        enter_record();
    if (mode == REGION && current == NULL)
        return refuse("no memory");
    qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
    qemu_plugin_register_vcpu_syscall_cb(id, on_syscall);
    qemu_plugin_register_atexit_cb(id, at_exit, NULL);
    return 0;
}
