/// Functions of the C and C++ libraries that word an error, replaced because a static program
/// carries along all they need. The originals print through stdio in two widths of characters,
/// translate through gettext, load character sets and demangle C++ names: a tenth of the agent,
/// which words its errors itself. They are called when we have a bug or the libraries complain.

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

/// Behind gettext(3) and strerror(3): the message as it is, in English.
extern "C" char* __dcgettext(const char*, const char* message, int) noexcept
{
    return const_cast<char*>(message);
}

extern "C" char* gettext(const char* message) noexcept
{
    return const_cast<char*>(message);
}

/// With which the C library complains on stderr about files that nothing here reads.
extern "C" int __fxprintf(void*, const char* format, ...) noexcept
{
    complain(format);
    return 0;
}

/// The C library's resolver of host names: the end of each thread tidies up after it, which pulls
/// in the parser of resolv.conf, a netlink client and a dozen strcasecmp(3), 90 kB in all. Nothing
/// here resolves a name, so there is never anything to set up nor to tidy up.
extern "C" int __res_vinit(void*, int) noexcept
{
    return -1;
}

extern "C" void __resolv_context_freeres() noexcept {}

extern "C" void __resolv_conf_detach(void*) noexcept {}

namespace __gnu_cxx {

/// What an exception that nobody catches ends in.
[[noreturn]] void __verbose_terminate_handler()
{
    complain("rollcall-agent: ended by an exception\n");
    std::abort();
}

} // namespace __gnu_cxx
