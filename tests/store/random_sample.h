#pragma once

#include "core/store/records.h"

#include <random>

namespace rollcall::test {

/// A sample of anything a board may say, some of it absent.
inline store::SampleRecord randomSample(std::mt19937& random, store::NodeId node, qint64 time)
{
    store::SampleRecord sample;
    sample.node = node;
    sample.time = time;
    if (random() % 10 != 0)
        sample.temperatureC = double(qint64(random() % 120'000) - 20'000) / 1000;
    if (random() % 3 != 0)
        sample.memUsedBytes = qint64(random() % 8'000'000) * 1024;
    if (random() % 4 != 0)
        sample.throttleBits = random() % 20 == 0 ? int(random() % 8) : 0;
    if (random() % 2 != 0)
        sample.loadPercent = double(random() % 10'001) / 100;
    return sample;
}

} // namespace rollcall::test
