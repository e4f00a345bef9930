#include <gumbo.h>

// kGumboDefaultOptions holds function pointers and so is no Sendable value: Swift 6 refuses the
// global. This reads it where no language rule is in the way. Errors are not collected: nobody
// reads them, and a broken page has one a tag.
static inline GumboOutput *mahakam_gumbo_parse(const char *bytes, size_t length) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, bytes, length);
}

static inline void mahakam_gumbo_destroy(GumboOutput *output) {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}
