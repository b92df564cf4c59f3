#pragma once

#include "core/base/result.h"
#include "core/ssh/secrets.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <memory>

/// Passwords and passphrases that a person wants kept, in the keychain of their session.
namespace rollcall::keychain {

/// Read by one and wiped: shared only because futures copy.
using Found = std::shared_ptr<ssh::Secret>;

/// Where secrets are kept. All methods are called on one thread with an event loop and return at
/// once; a keychain that is locked may ask the person to open it, and its answer takes as long.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Until the session has been looked at, nothing is available and the reason says so.
    virtual bool isAvailable() const = 0;
    /// Why secrets cannot be kept here, in plain words, and what would help; code Unsupported when
    /// there is no keychain, Unreachable when it is not yet known. Meaningless when available.
    virtual Error unavailable() const = 0;

    /// NotFound when nothing is kept under this name; AuthFailed when the person did not open the
    /// keychain; Io for everything else.
    virtual QFuture<Result<Found>> read(const QString& name) = 0;
    /// Replaces what was kept. The caller's secret stays as it is.
    virtual QFuture<Result<void>> keep(const QString& name, const ssh::Secret& secret) = 0;
    /// Nothing being kept is no error.
    virtual QFuture<Result<void>> forget(const QString& name) = 0;

Q_SIGNALS:
    void availableChanged();
};

/// Under which name the answer to a question is kept: "password of pi@pi4", "passphrase of
/// /home/me/.ssh/id_rsa". Empty for what must not be kept: other questions of servers, whose
/// answers are often good for once.
QString nameOf(const ssh::Question& question);

} // namespace rollcall::keychain
