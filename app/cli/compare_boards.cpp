// Is it the same board? Asked after a changed host key was accepted on purpose. Before that nobody
// can log in, and what could be compared without is the key itself, which has changed.
#include "app/cli/arguments.h"
#include "app/cli/host_keys.h"
#include "core/fleet/agent_bundle.h"
#include "core/fleet/agent_installer.h"
#include "core/fleet/identity_book.h"
#include "core/protocol/codec.h"
#include "core/rules/identity.h"
#include "core/ssh/session.h"

#include <QCoroTask>

namespace rollcall::cli {

using namespace std::chrono_literals;

namespace {

QCoro::Task<Result<hardware::Inventory>> readBoard(ssh::Session& session,
                                                   fleet::AgentBundle& agents)
{
    auto opened = co_await session.open(15s);
    if (!opened)
        co_return std::move(opened).error();
    auto agent = co_await fleet::startAgent(session, agents, 60s);
    if (!agent)
        co_return std::move(agent).error();
    const std::string request =
        protocol::encode(protocol::Request{1, protocol::Action::Inventory, {}});
    auto sent = co_await agent->link->send(QByteArray::fromStdString(request), 15s);
    if (!sent)
        co_return std::move(sent).error();
    auto line = co_await agent->link->receive(60s);
    if (!line)
        co_return std::move(line).error();
    auto reply = protocol::decodeReply({line->constData(), std::size_t(line->size())});
    if (!reply)
        co_return std::move(reply).error();
    if (auto* answer = std::get_if<protocol::InventoryReply>(&*reply))
        co_return std::move(answer->inventory);
    co_return Error{ErrorCode::Protocol, "the agent answered something else than was asked", "",
                    ""};
}

/// waitFor() wants a result that can be made of nothing; this one cannot.
QCoro::Task<void> readInto(std::optional<Result<hardware::Inventory>>& into, ssh::Session& session,
                           fleet::AgentBundle& agents)
{
    into = co_await readBoard(session, agents);
}

QString verdict(const std::vector<rules::IdentityKey>& before,
                const std::vector<rules::IdentityKey>& now)
{
    const rules::BoardComparison compared = rules::compareBoard(before, now);
    QString told = QString::fromStdString(compared.words);
    if (!told.isEmpty())
        told.prepend(QStringLiteral(": "));
    switch (compared.verdict) {
    case rules::SameBoard::NothingKnown:
        return QStringLiteral("No serial number or network address of a board was known here, so "
                              "nothing can be compared.");
    case rules::SameBoard::CannotTell:
        return QStringLiteral("This board tells neither serial number nor network address, so it "
                              "cannot be compared with the one before.");
    case rules::SameBoard::Another:
        return QStringLiteral("This is another board than before") + told + u'.';
    case rules::SameBoard::Same:
        break;
    }
    return QStringLiteral("By its own word it is the same board as before, with a system set up "
                          "anew or a new host key") +
           told + QStringLiteral(".\nA board can say what it likes: this alone proves nothing.");
}

} // namespace

QString compareBoards(store::Store& store, const KeyLook& look, ssh::KnownHosts& knownHosts,
                      const QCommandLineParser& parser)
{
    const auto marks = store.identities(look.node.id);
    if (!marks)
        return QStringLiteral("The board was not compared: %1")
            .arg(QString::fromStdString(marks.error().toString()));
    const fleet::IdentityBook book({look.node}, *marks);
    const rules::KnownIdentity* known = book.of(look.node.id);
    const auto before = known ? rules::currentKeys(*known) : std::vector<rules::IdentityKey>{};
    if (before.empty())
        return QStringLiteral("No board was read here before, so nothing can be compared.");
    fleet::AgentBundle agents(parser.value(QStringLiteral("agents")));
    ssh::Session session(look.target, knownHosts);
    std::optional<Result<hardware::Inventory>> inventory;
    QCoro::waitFor(readInto(inventory, session, agents));
    if (!inventory->ok())
        return QStringLiteral("The board was not compared with the one before: %1")
            .arg(QString::fromStdString(inventory->error().toString()));
    const auto now =
        rules::identityKeys(inventory->value(), look.offered->fingerprint.toStdString());
    return verdict(before, now);
}

} // namespace rollcall::cli
