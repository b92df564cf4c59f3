#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/session.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>

namespace rollcall::cli {

using namespace std::chrono_literals;

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"), QStringLiteral("Its name or address."));
    parser.addOption({QStringLiteral("fingerprint"),
                      QStringLiteral("Accept exactly this key without asking: SHA256:…, as "
                                     "ssh-keygen -l prints it on the board's console."),
                      QStringLiteral("SHA256")});
    parser.addOption({QStringLiteral("replace"),
                      QStringLiteral("The key has changed and you know why (a re-flashed card): "
                                     "forget the old one.")});
    addStoreOption(parser);
    addJsonOption(parser);
    addConnectionOptions(parser);
}

ssh::Target targetOf(const store::NodeRecord& node, const QCommandLineParser& parser)
{
    ssh::Target target;
    target.host = node.host;
    target.port = node.port;
    target.user = node.user;
    target.identityFiles = parser.values(QStringLiteral("identity"));
    return target;
}

QString describe(const ssh::HostKey& key)
{
    return QStringLiteral("%1 %2").arg(key.type, key.fingerprint);
}

/// Shows what is to be decided and returns whether the key is accepted; an Error says why not.
Result<void> decide(const QCommandLineParser& parser, const store::NodeRecord& node,
                    const ssh::HostKey& offered, const QList<ssh::HostKey>& known)
{
    const std::string name = node.name.toStdString();
    const bool changed = !known.isEmpty();
    const QString wanted = parser.value(QStringLiteral("fingerprint"));
    if (changed && !parser.isSet(QStringLiteral("replace"))) {
        QString old;
        for (const ssh::HostKey& key : known)
            old += QStringLiteral("\n  on file: %1").arg(describe(key));
        return Error{
            ErrorCode::HostKeyChanged,
            "the host key has changed" +
                (old + QStringLiteral("\n  offered: %1\n").arg(describe(offered))).toStdString() +
                "Either somebody is in between, or the board was set up anew",
            name, "if you know that it was, accept the new key with --replace"};
    }
    if (!wanted.isEmpty()) {
        if (wanted == offered.fingerprint)
            return {};
        return Error{ErrorCode::HostKeyChanged,
                     "the server shows " + offered.fingerprint.toStdString() +
                         ", not the fingerprint you gave",
                     name, "do not log in there before you know why"};
    }
    warn(QStringLiteral("%1 (%2) shows this host key:\n\n  %3\n\n"
                        "Compare it on the board's own console:\n\n"
                        "  for f in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $f; done\n")
             .arg(node.name, targetOf(node, parser).display(), describe(offered)));
    if (!canAsk()) {
        return Error{ErrorCode::HostKeyUnknown, "nobody can be asked whether this is its key", name,
                     "run it on a terminal, or give --fingerprint " +
                         offered.fingerprint.toStdString() + " if it is"};
    }
    if (askYesNo(QStringLiteral("Is this the board's key?")))
        return {};
    return Error{ErrorCode::HostKeyUnknown, "the key was not accepted", name, ""};
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    if (parser.positionalArguments().size() != 1)
        return fail({ErrorCode::InvalidInput, "name one node", "trust", ""}, json, exitUsage);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto node = findNode(**store, parser.positionalArguments().first());
    if (!node)
        return fail(node.error(), json);
    if (node->host.isEmpty()) {
        return fail({ErrorCode::InvalidInput, "this computer needs no host key",
                     node->name.toStdString(), ""},
                    json, exitUsage);
    }

    const QStringList files = parser.values(QStringLiteral("known-hosts"));
    ssh::KnownHosts knownHosts(files.isEmpty() ? ssh::KnownHosts::defaultPaths() : files);
    const ssh::Target target = targetOf(*node, parser);
    ssh::Session session(target, knownHosts);
    const auto opened = QCoro::waitFor(session.open(15s));
    const auto offered = session.hostKey();
    if (!offered)
        return fail(opened.error(), json);

    // The key is the question here. That the login fails after a good key is another matter.
    const ssh::Trust trust = knownHosts.check(target, *offered);
    if (trust == ssh::Trust::Revoked)
        return fail(opened.error(), json, exitDecision);
    const bool already = trust == ssh::Trust::Known;
    const QString wanted = parser.value(QStringLiteral("fingerprint"));
    if (!already || (!wanted.isEmpty() && wanted != offered->fingerprint)) {
        const auto known = already ? QList<ssh::HostKey>{} : knownHosts.known(target);
        if (auto decided = decide(parser, *node, *offered, known); !decided)
            return fail(decided.error(), json, exitDecision);
        if (auto accepted = knownHosts.accept(target, *offered, !known.isEmpty()); !accepted)
            return fail(accepted.error(), json);
    }
    if (json) {
        printJson({{QStringLiteral("node"), node->name},
                   {QStringLiteral("type"), offered->type},
                   {QStringLiteral("fingerprint"), offered->fingerprint},
                   {QStringLiteral("already_trusted"), already}});
    } else {
        print(QStringLiteral("%1: %2 %3")
                  .arg(node->name,
                       already ? QStringLiteral("already trusted:")
                               : QStringLiteral("trusted from now on:"),
                       describe(*offered)));
    }
    return exitOk;
}

} // namespace

const Command trustCommand{
    "trust",
    "NODE",
    "Look at a board's host key and accept it.",
    "  rollcallctl trust rk-04.lab\n"
    "  rollcallctl trust rk-04.lab --fingerprint SHA256:Zm9v…   (for scripts)\n"
    "  rollcallctl trust rk-04.lab --replace                    (after re-flashing its card)",
    options,
    run};

} // namespace rollcall::cli
