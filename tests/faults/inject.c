/* Makes the n-th call of a kind fail, for the tests in this folder: loaded before libc (LD_PRELOAD), so that
 * SQLite and casebook meet it where the kernel would answer.
 *
 * FAULT_CALLS   letters of the calls that count: o open, r read, w write, s sync, t truncate, n rename, u unlink,
 *               m map
 * FAULT_KIND    eio, enospc, emfile, short, eintr, kill (before the call), late (after it)
 * FAULT_AT      the first call that fails, from 1; 0 counts only
 * FAULT_ON      1: that one and all after it
 * FAULT_PREFIX  only files below this folder count
 * FAULT_COUNT   a file that is told at the end how many calls there were
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 4096
static char ours[MOST]; /* by descriptor: a file below the prefix */
static long seen, at = -1, on;
static const char *calls, *kind, *prefix, *count;

static void *real(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (!found) abort();
  return found;
}

static void begin(void) {
  if (at >= 0) return;
  const char *text = getenv("FAULT_AT");
  at = text ? atol(text) : 0;
  on = getenv("FAULT_ON") && *getenv("FAULT_ON") == '1';
  calls = getenv("FAULT_CALLS") ? getenv("FAULT_CALLS") : "";
  kind = getenv("FAULT_KIND") ? getenv("FAULT_KIND") : "eio";
  prefix = getenv("FAULT_PREFIX") ? getenv("FAULT_PREFIX") : "/nowhere";
  count = getenv("FAULT_COUNT");
}

static void told(void) __attribute__((destructor));
static void told(void) {
  begin();
  if (!count) return;
  FILE *file = fopen(count, "w");
  if (file) {
    fprintf(file, "%ld", seen);
    fclose(file);
  }
}

enum { PASS, FAIL, SHORT, LATE };

/* Whether this call fails, and how. Sets errno. */
static int fault(char call) {
  if (!strchr(calls, call)) return PASS;
  seen++;
  if (at == 0 || (on ? seen < at : seen != at)) return PASS;
  if (!strcmp(kind, "kill")) raise(SIGKILL);
  if (!strcmp(kind, "late")) return LATE;
  if (!strcmp(kind, "short")) return call == 'w' || call == 'r' ? SHORT : PASS;
  /* A call that is interrupted for ever would be tried for ever. */
  if (!strcmp(kind, "eintr")) {
    errno = EINTR;
    return call == 'o' || call == 'r' || call == 'w' ? (on && seen > at + 3 ? PASS : FAIL) : PASS;
  }
  errno = !strcmp(kind, "enospc") ? ENOSPC : !strcmp(kind, "emfile") ? EMFILE : EIO;
  return FAIL;
}

static void late(int how) {
  if (how == LATE) raise(SIGKILL);
}

static int below(const char *path) {
  begin();
  size_t length = strlen(prefix);
  return path && !strncmp(path, prefix, length);
}

static int is_ours(int fd) { return fd >= 0 && fd < MOST && ours[fd]; }

static int opened(int fd, int counts) {
  if (fd >= 0 && fd < MOST) ours[fd] = (char)counts;
  return fd;
}

#define COMMA ,
/* `named` and `given`: the folder, where the call has one. */
#define OPEN(name, named, given)                                     \
  int name(named const char *path, int flags, ...) {                 \
    static int (*next)(named const char *, int, ...);                \
    if (!next) next = real(#name);                                   \
    mode_t mode = 0;                                                 \
    if (flags & (O_CREAT | O_TMPFILE)) {                             \
      va_list list;                                                  \
      va_start(list, flags);                                         \
      mode = va_arg(list, mode_t);                                   \
      va_end(list);                                                  \
    }                                                                \
    int counts = below(path), how = counts ? fault('o') : PASS;      \
    if (how == FAIL) return -1;                                      \
    int fd = next(given path, flags, mode);                          \
    late(how);                                                       \
    return opened(fd, counts);                                       \
  }
OPEN(open, , )
OPEN(open64, , )
OPEN(openat, int dir COMMA, dir COMMA)
OPEN(openat64, int dir COMMA, dir COMMA)

int close(int fd) {
  static int (*next)(int);
  if (!next) next = real("close");
  if (fd >= 0 && fd < MOST) ours[fd] = 0;
  return next(fd);
}

#define DATA(name, call, buffer, extra, pass)                        \
  ssize_t name(int fd, buffer data, size_t size extra) {             \
    static ssize_t (*next)(int, buffer, size_t extra);               \
    if (!next) next = real(#name);                                   \
    begin();                                                         \
    int how = is_ours(fd) ? fault(call) : PASS;                      \
    if (how == FAIL) return -1;                                      \
    if (how == SHORT && size > 1) size /= 2;                         \
    ssize_t done = next(fd, data, size pass);                        \
    late(how);                                                       \
    return done;                                                     \
  }
#define COMMA ,
DATA(read, 'r', void *, , )
DATA(write, 'w', const void *, , )
DATA(pread, 'r', void *, COMMA off_t place, COMMA place)
DATA(pread64, 'r', void *, COMMA off64_t place, COMMA place)
DATA(pwrite, 'w', const void *, COMMA off_t place, COMMA place)
DATA(pwrite64, 'w', const void *, COMMA off64_t place, COMMA place)

ssize_t writev(int fd, const struct iovec *parts, int many) {
  static ssize_t (*next)(int, const struct iovec *, int);
  if (!next) next = real("writev");
  begin();
  int how = is_ours(fd) ? fault('w') : PASS;
  if (how == FAIL) return -1;
  ssize_t done = next(fd, parts, how == SHORT ? 1 : many);
  late(how);
  return done;
}

#define ONE(name, call, type, extra, pass)                           \
  int name(int fd extra) {                                           \
    static int (*next)(int extra);                                   \
    if (!next) next = real(#name);                                   \
    begin();                                                         \
    int how = is_ours(fd) ? fault(call) : PASS;                      \
    if (how == FAIL) return -1;                                      \
    int done = next(fd pass);                                        \
    late(how);                                                       \
    return done;                                                     \
  }
ONE(fsync, 's', int, , )
ONE(fdatasync, 's', int, , )
ONE(ftruncate, 't', int, COMMA off_t size, COMMA size)
ONE(ftruncate64, 't', int, COMMA off64_t size, COMMA size)

int rename(const char *from, const char *to) {
  static int (*next)(const char *, const char *);
  if (!next) next = real("rename");
  int how = below(to) ? fault('n') : PASS;
  if (how == FAIL) return -1;
  int done = next(from, to);
  late(how);
  return done;
}

int unlink(const char *path) {
  static int (*next)(const char *);
  if (!next) next = real("unlink");
  int how = below(path) ? fault('u') : PASS;
  if (how == FAIL) return -1;
  int done = next(path);
  late(how);
  return done;
}

#define MAP(name, off)                                               \
  void *name(void *where, size_t size, int may, int flags, int fd, off place) { \
    static void *(*next)(void *, size_t, int, int, int, off);        \
    if (!next) next = real(#name);                                   \
    begin();                                                         \
    int how = fd >= 0 && is_ours(fd) ? fault('m') : PASS;            \
    if (how == FAIL) return MAP_FAILED;                              \
    void *done = next(where, size, may, flags, fd, place);           \
    late(how);                                                       \
    return done;                                                     \
  }
MAP(mmap, off_t)
MAP(mmap64, off64_t)
