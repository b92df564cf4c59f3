#pragma once

#include "core/base/result.h"

#include <QString>

/// Private to core/store: the file below the database, before any database looks at it.
namespace rollcall::store {

/// Makes missing folders (0700) and the file (0600): readings and addresses of a lab are nobody
/// else's business. What exists keeps its mode. ReadOnly, DiskFull or Io name the file.
Result<void> createStoreFile(const QString& path);

/// NotAStore unless the file is empty or begins as an SQLite file does; NotFound when missing.
/// Reads at most 16 bytes and changes nothing. Not while this process has the file open as a
/// database: closing any descriptor of it would give up that one's locks (fcntl(2)).
Result<void> checkStoreFile(const QString& path);

/// The store's own mark in the first bytes of the file; see dialect::applicationId.
bool saysItIsAStore(const QString& path, quint32 mark);

/// True when the lock of a collector lies beside it with its holder's number: at this very place
/// there was a store before.
bool wasCollectedFor(const QString& path);

/// True when nobody can write to the file system the path lies on (a CD, a read-only mount), so
/// that the file cannot change while we read it.
bool onReadOnlyFileSystem(const QString& path);

/// True when the file system the path lies on has no block left for us.
bool onFullFileSystem(const QString& path);

} // namespace rollcall::store
