// Preloaded behind the address sanitizer, it has every new thread stand still where the sanitizer looks up
// its stack, as on a busy machine: what the thread holds there is told to be lost memory where the program
// ends meanwhile.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int (*destroy)(pthread_attr_t*);

__attribute__((constructor)) static void find_destroy(void) {
    *(void**)&destroy = dlsym(RTLD_NEXT, "pthread_attr_destroy");
}

// System calls only: the sanitizer's own nanosleep() needs a thread that it knows.
int pthread_attr_destroy(pthread_attr_t* attributes) {
    const struct timespec pause = {0, 500000000};
    if (syscall(SYS_gettid) != syscall(SYS_getpid)) syscall(SYS_nanosleep, &pause, (void*)0);
    return destroy ? destroy(attributes) : 0;
}
