#include "agent/collector.h"

#include "agent/readers/readers.h"

namespace rollcall::agent {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// A healthy board answers in 20 ms. Slow is an SD card that wakes up, or a sensor behind I2C.
constexpr Watchdog::Limits inventoryLimits{milliseconds(500), seconds(20)};
constexpr Watchdog::Limits sampleLimits{milliseconds(200), seconds(5)};

} // namespace

Collector::Collector(std::string sysroot)
    : m_watchdog([root = std::move(sysroot)](std::shared_ptr<ReadWatch> watch) {
        auto files = FileSystem::open(root, std::move(watch));
        return files ? std::move(*files) : nullptr;
    })
{}

Result<std::unique_ptr<Collector>> Collector::open(const std::string& sysroot)
{
    if (auto files = FileSystem::open(sysroot); !files)
        return std::move(files).error();
    return std::unique_ptr<Collector>(new Collector(sysroot));
}

Result<hardware::Inventory> Collector::inventory()
{
    return m_watchdog.collect(readInventory, inventoryLimits);
}

Result<hardware::Sample> Collector::sample()
{
    return m_watchdog.collect(readSample, sampleLimits);
}

} // namespace rollcall::agent
