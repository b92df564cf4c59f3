/// Two functions of the C and C++ libraries that only ever run when we have a bug, replaced
/// because a static program carries along all they need: the originals print through stdio,
/// translate through gettext and demangle C++ names, a fifth of the whole agent.

#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <initializer_list>

namespace {

void complain(const char* text)
{
    if (::write(STDERR_FILENO, text, std::strlen(text)) < 0)
        return; // nobody to tell
}

} // namespace

/// What assert(3) calls; the C library's own start-up code does so too.
extern "C" [[noreturn]] void __assert_fail(const char* assertion, const char* file, unsigned,
                                           const char* function) noexcept
{
    for (const char* text :
         {"rollcall-agent: ", file, ": ", function, ": assertion failed: ", assertion, "\n"})
        complain(text != nullptr ? text : "?");
    std::abort();
}

namespace __gnu_cxx {

/// What an exception that nobody catches ends in.
[[noreturn]] void __verbose_terminate_handler()
{
    complain("rollcall-agent: ended by an exception\n");
    std::abort();
}

} // namespace __gnu_cxx
