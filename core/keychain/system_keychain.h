#pragma once

#include "core/keychain/keychain.h"

#include <QDBusConnection>

namespace rollcall::keychain {

/// The keychain of the desktop session, by QtKeychain: the Secret Service or KWallet. Whether one
/// is there is asked of the session's D-Bus, since QtKeychain tells that only by failing.
class SystemKeychain : public Keychain
{
    Q_OBJECT

public:
    /// `service` is the name all entries are kept under.
    explicit SystemKeychain(QString service = QStringLiteral("rollcall"),
                            QObject* parent = nullptr);

    bool isAvailable() const override { return m_available; }
    Error unavailable() const override { return m_why; }
    QFuture<Result<Found>> read(const QString& name) override;
    QFuture<Result<void>> keep(const QString& name, const ssh::Secret& secret) override;
    QFuture<Result<void>> forget(const QString& name) override;

private:
    void lookAtBus();
    void look(const QStringList& names, const QString& list);
    void decide(bool available, const Error& why);

    QString m_service;
    bool m_available = false;
    Error m_why;
};

} // namespace rollcall::keychain
