#pragma once

#include "core/keychain/keychain.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace rollcall::tests {

/// A keychain in memory, for tests and pictures. Answers at once, or fails as told.
class FakeKeychain : public keychain::Keychain
{
    Q_OBJECT

public:
    using Keychain::Keychain;

    void setAvailable(bool available);
    void put(const QString& name, const QByteArray& secret) { m_secrets[name] = secret; }
    bool has(const QString& name) const { return m_secrets.contains(name); }
    QByteArray secret(const QString& name) const { return m_secrets.value(name); }
    void failNext(const Error& error) { m_failNext = error; }
    void clearCalls() { m_calls.clear(); }
    QStringList calls() const { return m_calls; } ///< "read password of pi@pi4", in order

    bool isAvailable() const override { return m_available; }
    Error unavailable() const override;
    QFuture<Result<keychain::Found>> read(const QString& name) override;
    QFuture<Result<void>> keep(const QString& name, const ssh::Secret& secret) override;
    QFuture<Result<void>> forget(const QString& name) override;

private:
    Result<void> outcome();

    bool m_available = true;
    QHash<QString, QByteArray> m_secrets;
    QStringList m_calls;
    std::optional<Error> m_failNext;
};

} // namespace rollcall::tests
