#define _GNU_SOURCE
#include "signal_pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static int ends[2] = { -1, -1 };

/* Only write() is called, which may be called in a handler; errno is kept for who was interrupted. */
static void on_signal(int number) {
    int kept = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t written = write(ends[1], &byte, 1);
    (void)written;
    errno = kept;
}

int signal_pipe_open(void) {
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    /* The handler must never wait for a full pipe. */
    if (fcntl(ends[1], F_SETFL, O_NONBLOCK) != 0) return -1;
    struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGTERM, &action, 0) != 0) return -1;
    if (sigaction(SIGINT, &action, 0) != 0) return -1;
    if (signal(SIGPIPE, SIG_IGN) == SIG_ERR) return -1;
    return ends[0];
}
