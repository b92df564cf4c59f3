#pragma once

#include "agent/watchdog.h"
#include "core/base/result.h"
#include "core/hardware/facts.h"

#include <string>
#include <vector>

namespace rollcall::agent {

/// Collects what is known about the board below one root directory, guarded against files that
/// hang. Use from one thread.
class Collector
{
public:
    /// `sysroot` is "/" for this computer. Errors: NotFound or Io when it is no directory that
    /// can be read.
    static Result<std::unique_ptr<Collector>> open(const std::string& sysroot);

    /// Errors: see Watchdog::collect.
    Result<hardware::Inventory> inventory();
    Result<hardware::Sample> sample();

    /// Files that hang and are better left alone by others as well.
    std::vector<std::string> hungPaths() const { return m_watchdog.skipped(); }

private:
    explicit Collector(std::string sysroot);

    Watchdog m_watchdog;
};

} // namespace rollcall::agent
