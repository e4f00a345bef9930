#include <microhttpd.h>
#include <stdint.h>
#include <sys/socket.h>

/* MHD_start_daemon is variadic, which Swift cannot call; the options are the ones we use. */
static inline struct MHD_Daemon *mhd_start(
    const struct sockaddr *address, unsigned flags, MHD_AccessHandlerCallback handler,
    void *context, unsigned connections, unsigned idle_seconds) {
    struct MHD_OptionItem options[] = {
        { MHD_OPTION_SOCK_ADDR, 0, (void *)(uintptr_t)address },
        { MHD_OPTION_CONNECTION_LIMIT, (intptr_t)connections, 0 },
        { MHD_OPTION_CONNECTION_TIMEOUT, (intptr_t)idle_seconds, 0 },
        { MHD_OPTION_CONNECTION_MEMORY_LIMIT, 32768, 0 },
        { MHD_OPTION_END, 0, 0 },
    };
    return MHD_start_daemon(
        flags, 0, 0, 0, handler, context, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

/* MHD_get_daemon_info is variadic too; 0 where the port cannot be told. */
static inline uint16_t mhd_port(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info =
        MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}
