#include <libexttextcat/textcat.h>

// The library reads its list of profiles from a named file only; a file in memory has a name and
// leaves nothing behind. Declared here, since asking the header for it (_GNU_SOURCE) makes types
// of this module differ from those of Glibc's.
extern int memfd_create(const char *name, unsigned int flags);

static inline int mahakam_memory_file(const char *name) {
    return memfd_create(name, 1u);  // 1: close on exec.
}
