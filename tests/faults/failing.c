/* A library to preload (LD_PRELOAD) that lets one call of a program fail, as a full disk, a broken one or a lack of memory would.
 *
 * FAIL_CALL   write, fsync, rename, open or malloc: a family of calls (see below); malloc where built with FAIL_MEMORY
 * FAIL_AT     the call to fail, counted from 1; 0: none
 * FAIL_ERRNO  the error's number
 * FAIL_ON     set: every later call of the family fails, too (a disk that stays full)
 * FAIL_UNDER  only files below this folder count, by their whole path; not for malloc
 * FAIL_COUNT  a file that the number of calls of the family is written to at the end
 * FAIL_PLACES a file that the numbers of those calls of malloc are written to at the end that came from a new place: from another
 *             FAIL_DEPTH return addresses than every call before
 *
 * What the C library does for itself does not pass here: of a FILE the calls count that would write it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static char family = 0; /* the first letter of FAIL_CALL, 0 until the library is set up */
static const char* under = "";
static const char* count_file = NULL;
static const char* places_file = NULL;
static long at = 0;
static int error_number = EIO, stays = 0;
static atomic_long calls = 0;

enum { most_frames = 32, most_places = 1 << 17 };
static int depth = most_frames;
static atomic_ullong seen[2 * most_places]; /* hashes of places, open addressing; 0: free */
static long place_calls[most_places];       /* the first call from each place */
static atomic_int places = 0;
static __thread int is_looking = 0;

__attribute__((constructor)) static void set_up(void) {
    const char* text = getenv("FAIL_CALL");
    if (getenv("FAIL_UNDER")) under = getenv("FAIL_UNDER");
    if (getenv("FAIL_AT")) at = atol(getenv("FAIL_AT"));
    if (getenv("FAIL_ERRNO")) error_number = atoi(getenv("FAIL_ERRNO"));
    stays = getenv("FAIL_ON") != NULL;
    count_file = getenv("FAIL_COUNT");
    places_file = getenv("FAIL_PLACES");
    if (getenv("FAIL_DEPTH")) depth = atoi(getenv("FAIL_DEPTH"));
    if (depth < 1 || depth > most_frames) depth = most_frames;
    void* first[1];
    if (places_file) backtrace(first, 1); /* loads what it needs, which asks for memory */
    /* A program started by this one is not watched. */
    unsetenv("LD_PRELOAD");
    if (text) family = text[0];
}

static void write_numbers(const char* path, const long* numbers, int count) {
    const int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    for (int i = 0; file >= 0 && i < count; ++i) {
        char text[32];
        const int length = snprintf(text, sizeof text, "%ld\n", numbers[i]);
        (void)!syscall(SYS_write, file, text, (size_t)length);
    }
}

__attribute__((destructor)) static void tell_count(void) {
    family = 0;
    const long total = calls;
    if (count_file) write_numbers(count_file, &total, 1);
    if (places_file) write_numbers(places_file, place_calls, places < most_places ? places : most_places);
}

/* Keeps the number of a call whose return addresses are others than those of every call before. */
static __attribute__((noinline)) void look_at_place(long number) {
    if (!places_file || is_looking) return;
    is_looking = 1;
    void* frames[most_frames + 3];
    const int skipped = 3; /* this function, fails() and malloc() */
    const int found = backtrace(frames, depth + skipped);
    unsigned long long hash = 1469598103934665603ULL; /* FNV-1a */
    for (int i = skipped; i < found; ++i) hash = (hash ^ (unsigned long long)frames[i]) * 1099511628211ULL;
    hash |= 1;
    for (unsigned long long slot = hash >> 20;; ++slot) {
        unsigned long long held = 0;
        if (atomic_compare_exchange_strong(&seen[slot % (2 * most_places)], &held, hash)) {
            const int place = atomic_fetch_add(&places, 1);
            if (place < most_places) place_calls[place] = number;
            break;
        }
        if (held == hash || places >= most_places) break;
    }
    is_looking = 0;
}

/* A full disk lets what is there be opened. */
static int is_full_for(int creates) { return creates || error_number != ENOSPC; }

static __attribute__((noinline)) int fails(char of) {
    if (family != of) return 0;
    const long number = atomic_fetch_add(&calls, 1) + 1;
    if (of == 'm') look_at_place(number);
    if (at == 0 || (stays ? number < at : number != at)) return 0;
    errno = error_number;
    return 1;
}

static int is_below(const char* path) { return strncmp(path, under, strlen(under)) == 0; }

/* Whether a path, relative to the working folder, counts. */
static int counts_path(const char* path) {
    if (path[0] == '/') return is_below(path);
    char folder[PATH_MAX];
    return getcwd(folder, sizeof folder) && is_below(folder);
}

static int counts_file(int file) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_below(path);
}

#define REAL(name, type, ...)                                        \
    static type (*real)(__VA_ARGS__) = NULL;                         \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void* bytes, size_t size) {
    if (family == 'w' && counts_file(file) && fails('w')) return -1;
    REAL(write, ssize_t, int, const void*, size_t);
    return real(file, bytes, size);
}
ssize_t writev(int file, const struct iovec* parts, int count) {
    if (family == 'w' && counts_file(file) && fails('w')) return -1;
    REAL(writev, ssize_t, int, const struct iovec*, int);
    return real(file, parts, count);
}
ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset) {
    if (family == 'w' && counts_file(file) && fails('w')) return -1;
    REAL(pwrite, ssize_t, int, const void*, size_t, off_t);
    return real(file, bytes, size, offset);
}
ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset) {
    if (family == 'w' && counts_file(file) && fails('w')) return -1;
    REAL(pwrite64, ssize_t, int, const void*, size_t, off64_t);
    return real(file, bytes, size, offset);
}
int ftruncate(int file, off_t size) {
    if (family == 'w' && counts_file(file) && fails('w')) return -1;
    REAL(ftruncate, int, int, off_t);
    return real(file, size);
}
int ftruncate64(int file, off64_t size) {
    if (family == 'w' && counts_file(file) && fails('w')) return -1;
    REAL(ftruncate64, int, int, off64_t);
    return real(file, size);
}
ssize_t sendfile(int to, int from, off_t* offset, size_t size) {
    if (family == 'w' && counts_file(to) && fails('w')) return -1;
    REAL(sendfile, ssize_t, int, int, off_t*, size_t);
    return real(to, from, offset, size);
}

static int counts_stream(FILE* stream) {
    const int file = fileno(stream);
    return file >= 0 && (fcntl(file, F_GETFL) & O_ACCMODE) != O_RDONLY && counts_file(file);
}
size_t fwrite(const void* bytes, size_t size, size_t count, FILE* stream) {
    if (family == 'w' && counts_stream(stream) && fails('w')) return 0;
    REAL(fwrite, size_t, const void*, size_t, size_t, FILE*);
    return real(bytes, size, count, stream);
}
int fflush(FILE* stream) {
    if (family == 'w' && stream && counts_stream(stream) && fails('w')) return EOF;
    REAL(fflush, int, FILE*);
    return real(stream);
}
int fclose(FILE* stream) {
    const int is_bad = family == 'w' && counts_stream(stream) && fails('w');
    const int number = errno;
    REAL(fclose, int, FILE*);
    const int end = real(stream); /* closed all the same, as the system does */
    if (is_bad) errno = number;
    return is_bad ? EOF : end;
}
int fsync(int file) {
    if (family == 'f' && counts_file(file) && fails('f')) return -1;
    REAL(fsync, int, int);
    return real(file);
}
int fdatasync(int file) {
    if (family == 'f' && counts_file(file) && fails('f')) return -1;
    REAL(fdatasync, int, int);
    return real(file);
}
int rename(const char* from, const char* to) {
    if (family == 'r' && counts_path(to) && fails('r')) return -1;
    REAL(rename, int, const char*, const char*);
    return real(from, to);
}
int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
    if (family == 'r' && counts_path(to) && fails('r')) return -1;
    REAL(renameat2, int, int, const char*, int, const char*, unsigned);
    return real(from_folder, from, to_folder, to, flags);
}

static mode_t mode_of(int flags, va_list rest) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; }

#define OPEN(name)                                                  \
    int name(const char* path, int flags, ...) {                    \
        va_list rest;                                               \
        va_start(rest, flags);                                      \
        const mode_t mode = mode_of(flags, rest);                   \
        va_end(rest);                                               \
        if (family == 'o' && is_full_for(flags & O_CREAT) && counts_path(path) && fails('o')) return -1; \
        REAL(name, int, const char*, int, ...);                     \
        return real(path, flags, mode);                             \
    }
OPEN(open)
OPEN(open64)
#define OPEN_AT(name)                                               \
    int name(int folder, const char* path, int flags, ...) {        \
        va_list rest;                                               \
        va_start(rest, flags);                                      \
        const mode_t mode = mode_of(flags, rest);                   \
        va_end(rest);                                               \
        if (family == 'o' && is_full_for(flags & O_CREAT) && counts_path(path) && fails('o')) return -1; \
        REAL(name, int, int, const char*, int, ...);                \
        return real(folder, path, flags, mode);                     \
    }
OPEN_AT(openat)
OPEN_AT(openat64)
FILE* fopen(const char* path, const char* mode) {
    if (family == 'o' && is_full_for(mode[0] != 'r') && counts_path(path) && fails('o')) return NULL;
    REAL(fopen, FILE*, const char*, const char*);
    return real(path, mode);
}
FILE* fopen64(const char* path, const char* mode) {
    if (family == 'o' && is_full_for(mode[0] != 'r') && counts_path(path) && fails('o')) return NULL;
    REAL(fopen64, FILE*, const char*, const char*);
    return real(path, mode);
}
int mkdir(const char* path, mode_t mode) {
    if (family == 'o' && counts_path(path) && fails('o')) return -1;
    REAL(mkdir, int, const char*, mode_t);
    return real(path, mode);
}

/* Not beside sanitizers, which have a malloc() of their own. The C library's own entries: dlsym() would ask for memory itself. */
#ifdef FAIL_MEMORY
extern void* __libc_malloc(size_t size);
extern void* __libc_calloc(size_t count, size_t size);
extern void* __libc_realloc(void* old, size_t size);
void* malloc(size_t size) { return fails('m') ? NULL : __libc_malloc(size); }
void* calloc(size_t count, size_t size) { return fails('m') ? NULL : __libc_calloc(count, size); }
void* realloc(void* old, size_t size) { return fails('m') ? NULL : __libc_realloc(old, size); }
#endif
