#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/host_keys.h"
#include "app/cli/identity_notes.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/randomart.h"

#include <QJsonObject>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        QStringLiteral("node"),
        QStringLiteral("Its name or address; several with --all and --import."));
    parser.addOption({QStringLiteral("all"),
                      QStringLiteral("Look at all boards, or those that are named, show the keys "
                                     "that wait in one list, and ask once.")});
    parser.addOption({QStringLiteral("import"),
                      QStringLiteral("Accept what waits and is equal to a key in FILE: a "
                                     "known_hosts file, or fingerprints read on the boards' "
                                     "consoles with ssh-keygen -l."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("randomart"),
                      QStringLiteral("With --all: show each key as a picture as well.")});
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

/// Shows what is to be decided and returns whether the key is accepted; an Error says why not.
Result<void> decide(const QCommandLineParser& parser, const store::NodeRecord& node,
                    const KeyLook& look, const QList<ssh::HostKey>& known,
                    const QStringList& elsewhere)
{
    const std::string name = node.name.toStdString();
    const ssh::HostKey& offered = *look.offered;
    const bool changed = !known.isEmpty();
    const QString wanted = parser.value(QStringLiteral("fingerprint"));
    QString both;
    for (const ssh::HostKey& key : known)
        both += QStringLiteral("\n  on file: %1").arg(describe(key));
    both += QStringLiteral("\n  offered: %1\n").arg(describe(offered));
    if (changed && !parser.isSet(QStringLiteral("replace"))) {
        return Error{ErrorCode::HostKeyChanged,
                     "the host key has changed" + both.toStdString() +
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
    if (changed)
        warn(QStringLiteral("%1 (%2) shows another host key than before:\n%3")
                 .arg(node.name, look.owner.display(), both));
    else
        warn(QStringLiteral("%1 (%2) shows this host key:\n\n  %3\n")
                 .arg(node.name, look.owner.display(), describe(offered)));
    warn(ssh::randomart(offered) +
         QStringLiteral("\n\nCompare it on the board's own console:\n\n"
                        "  for f in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lvf $f; done\n"));
    if (!elsewhere.isEmpty())
        warn(
            QStringLiteral("It is also the key of %1: one board under two names, a cloned card, or "
                           "addresses that were swapped.\n")
                .arg(elsewhere.join(QStringLiteral(", "))));
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
    if (parser.isSet(QStringLiteral("all")) || parser.isSet(QStringLiteral("import")))
        return trustMany(parser);
    if (parser.positionalArguments().size() != 1)
        return fail({ErrorCode::InvalidInput, "name one node, or --all", "trust", ""}, json,
                    exitUsage);
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

    ssh::KnownHosts knownHosts(knownHostsPaths(parser));
    const KeyLook look = lookAtKeys({*node}, knownHosts, parser).first();
    const auto& offered = look.offered;
    if (!offered)
        return fail(*look.problem, json);

    // The key is the question here. That the login fails after a good key is another matter.
    if (look.trust == ssh::Trust::Revoked)
        return fail(*look.problem, json, exitDecision);
    const bool already = look.trust == ssh::Trust::Known;
    const bool replaced = look.trust == ssh::Trust::Changed;
    const QString wanted = parser.value(QStringLiteral("fingerprint"));
    if (!already || (!wanted.isEmpty() && wanted != offered->fingerprint)) {
        const auto known = already ? QList<ssh::HostKey>{} : look.known;
        const auto owners = HostKeyOwners::read(**store);
        if (!owners)
            return fail(owners.error(), json);
        const QStringList elsewhere = owners->others(offered->fingerprint, node->name);
        if (auto decided = decide(parser, *node, look, known, elsewhere); !decided)
            return fail(decided.error(), json, exitDecision);
        if (auto accepted = knownHosts.accept(look.owner, *offered, replaced); !accepted)
            return fail(accepted.error(), json);
    }
    const QString compared =
        replaced ? compareBoards(**store, look, knownHosts, parser) : QString();
    if (json) {
        QJsonObject answer{{QStringLiteral("node"), node->name},
                           {QStringLiteral("type"), offered->type},
                           {QStringLiteral("fingerprint"), offered->fingerprint},
                           {QStringLiteral("already_trusted"), already}};
        if (replaced) {
            answer[QStringLiteral("replaced")] = look.known.value(0).fingerprint;
            answer[QStringLiteral("board")] = compared;
        }
        printJson(answer);
    } else {
        print(QStringLiteral("%1: %2 %3")
                  .arg(node->name,
                       already ? QStringLiteral("already trusted:")
                               : QStringLiteral("trusted from now on:"),
                       describe(*offered)));
        if (replaced)
            print(
                QStringLiteral("It replaces %1.\n%2").arg(describe(look.known.value(0)), compared));
    }
    return exitOk;
}

} // namespace

const Command trustCommand{
    "trust",
    "NODE | --all",
    "Look at boards' host keys and accept them.",
    "  rollcallctl trust rk-04.lab\n"
    "  rollcallctl trust --all                                  (one list, one question)\n"
    "  rollcallctl trust --import console.txt                   (fingerprints from elsewhere)\n"
    "  rollcallctl trust rk-04.lab --fingerprint SHA256:Zm9v…   (for scripts)\n"
    "  rollcallctl trust rk-04.lab --replace                    (after re-flashing its card)",
    options,
    run};

} // namespace rollcall::cli
