#include "app/cli/answerers.h"

#include "app/cli/console.h"
#include "core/fleet/service.h"
#include "core/keychain/system_keychain.h"

namespace rollcall::cli {

bool Answerers::areThere()
{
    return canAsk() || !keychain::readKeptNames().isEmpty();
}

Answerers::Answerers(fleet::FleetService& service)
    : m_service(service)
{
    if (canAsk())
        m_terminal.emplace(service);
    if (const QStringList names = keychain::readKeptNames(); !names.isEmpty()) {
        m_keychain = std::make_unique<keychain::SystemKeychain>();
        const auto answer = [this](quint64 question, QByteArray& secret) {
            m_service.answer(question, secret);
        };
        m_kept = std::make_unique<keychain::KeptSecrets>(m_keychain.get(), names, answer);
        connect(m_kept.get(), &keychain::KeptSecrets::lookedUp, this, [this] { look(); });
        connect(m_kept.get(), &keychain::KeptSecrets::namesChanged, this,
                [this] { keychain::writeKeptNames(m_kept->names()); });
        connect(m_kept.get(), &keychain::KeptSecrets::failed, this,
                [](const Error& error) { warn(QString::fromStdString(error.toString())); });
    }
    connect(&service, &fleet::FleetService::questionsChanged, this, [this] { look(); });
    look();
}

bool Answerers::areAsked() const
{
    return !m_service.questions().isEmpty();
}

void Answerers::look()
{
    if (m_kept)
        m_kept->look(m_service.questions());
    QList<ssh::Question> left = m_service.questions();
    left.removeIf(
        [this](const ssh::Question& question) { return m_kept && m_kept->holdsBack(question); });
    if (m_terminal && m_terminal->isThere()) {
        m_terminal->ask(left);
        return;
    }
    for (const ssh::Question& question : std::as_const(left))
        m_service.decline(question.id);
}

} // namespace rollcall::cli
