#pragma once

#include "core/base/result.h"

#include <QString>

/// Private to core/store: moving whole stores about, so that no file takes another's place and a
/// power cut leaves one or the other. Errors: AlreadyExists, DiskFull, Io.
namespace rollcall::store {

/// `number` as errno says it.
Error fileError(const char* doing, const QString& path, int number);

/// Both the file and its name in its folder. No connection of this process may have the file open:
/// closing it here would give up the locks of that one (fcntl(2)).
Result<void> flushToDisk(const QString& path);

/// AlreadyExists when there is a file of that name, which is left as it is.
Result<void> moveTo(const QString& from, const QString& to);

/// Moves a store together with the log and the shared memory that lie beside it.
Result<void> setAside(const QString& path, const QString& aside);

void removeWithLog(const QString& path);

} // namespace rollcall::store
