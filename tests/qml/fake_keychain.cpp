#include "tests/qml/fake_keychain.h"

#include "tests/qml/ready.h"

namespace rollcall::tests {

void FakeKeychain::setAvailable(bool available)
{
    m_available = available;
    Q_EMIT availableChanged();
}

Error FakeKeychain::unavailable() const
{
    return {ErrorCode::Unsupported, "no keychain runs in this session", {}, "start one"};
}

Result<void> FakeKeychain::outcome()
{
    if (!m_failNext)
        return {};
    const Error error = *m_failNext;
    m_failNext.reset();
    return error;
}

QFuture<Result<keychain::Found>> FakeKeychain::read(const QString& name)
{
    using Answer = Result<keychain::Found>;
    m_calls << QStringLiteral("read ") + name;
    if (const Result<void> result = outcome(); !result)
        return ready<Answer>(result.error());
    if (!m_secrets.contains(name))
        return ready<Answer>(Error{ErrorCode::NotFound, "nothing is kept for it", {}, {}});
    const QByteArray kept = m_secrets.value(name);
    QByteArray copy(kept.constData(), kept.size()); // which the secret wipes
    return ready<Answer>(std::make_shared<ssh::Secret>(copy));
}

QFuture<Result<void>> FakeKeychain::keep(const QString& name, const ssh::Secret& secret)
{
    m_calls << QStringLiteral("keep ") + name;
    const Result<void> result = outcome();
    if (result)
        m_secrets[name] = QByteArray(secret.data());
    return ready<Result<void>>(result);
}

QFuture<Result<void>> FakeKeychain::forget(const QString& name)
{
    m_calls << QStringLiteral("forget ") + name;
    const Result<void> result = outcome();
    if (result)
        m_secrets.remove(name);
    return ready<Result<void>>(result);
}

} // namespace rollcall::tests
