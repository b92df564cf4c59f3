#pragma once

#include "core/base/result.h"

#include <QString>
#include <memory>

namespace rollcall::store {

/// Who collects for a store: one program at a time, all others only look. Held as long as the
/// object lives; the kernel takes it back from a program that dies. The lock is on a file of its
/// own beside the store, "fleet.db.collector", which stays there empty but for the holder's number.
class CollectorLock
{
public:
    /// TimedOut, naming its number, when another program holds it.
    static Result<std::unique_ptr<CollectorLock>> take(const QString& storePath);
    ~CollectorLock();
    CollectorLock(const CollectorLock&) = delete;
    CollectorLock& operator=(const CollectorLock&) = delete;

private:
    explicit CollectorLock(int descriptor);
    int m_descriptor;
};

} // namespace rollcall::store
