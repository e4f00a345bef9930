#ifndef MAHAKAM_SIGNAL_PIPE_H
#define MAHAKAM_SIGNAL_PIPE_H

/// Makes SIGTERM and SIGINT write their number, a byte each, into a pipe, and ignores SIGPIPE.
///
/// Returns the end to read from, or -1 with errno set. To be called once a process.
int signal_pipe_open(void);

#endif
