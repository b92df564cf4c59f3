// Host keys of many boards at once: one list to look at, one decision, or a list from elsewhere.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/host_keys.h"
#include "app/cli/identity_notes.h"
#include "core/fleet/address.h"
#include "core/ssh/randomart.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rollcall::cli {

namespace {

/// The looks, by what is to be done about them.
struct Sorted {
    QList<KeyLook> waiting; ///< first contact
    QList<KeyLook> changed; ///< or revoked: each needs a decision of its own
    QList<KeyLook> unreached;
    int trusted = 0;
};

Sorted sorted(const QList<KeyLook>& looks)
{
    Sorted all;
    for (const KeyLook& look : looks) {
        if (!look.offered)
            all.unreached.append(look);
        else if (look.trust == ssh::Trust::Known)
            ++all.trusted;
        else if (look.trust == ssh::Trust::Unknown)
            all.waiting.append(look);
        else
            all.changed.append(look);
    }
    return all;
}

/// Whether it was a jump host that showed its key, and not yet the board.
bool isOnTheWay(const KeyLook& look)
{
    return !(look.owner == look.target);
}

/// What is worth knowing of a key before it is accepted: who else shows it.
QString noteOn(const KeyLook& look, const HostKeyOwners& owners)
{
    if (isOnTheWay(look))
        return QStringLiteral("the key of %1, on the way there").arg(look.owner.display());
    const QStringList names = owners.others(look.offered->fingerprint, look.node.name);
    if (names.isEmpty())
        return {};
    return QStringLiteral("also the key of %1: one board under two names, or a cloned card")
        .arg(names.mid(0, 3).join(QStringLiteral(", ")) +
             (names.size() > 3 ? QStringLiteral(" and others") : QString()));
}

QJsonObject toJson(const KeyLook& look, const QString& note)
{
    QJsonObject object{{QStringLiteral("node"), look.node.name},
                       {QStringLiteral("address"), fleet::formatAddress(look.node)}};
    if (look.offered) {
        object[QStringLiteral("type")] = look.offered->type;
        object[QStringLiteral("fingerprint")] = look.offered->fingerprint;
        object[QStringLiteral("randomart")] = ssh::randomart(*look.offered);
    }
    if (!note.isEmpty())
        object[QStringLiteral("note")] = note;
    return object;
}

class Review
{
public:
    Review(const QCommandLineParser& parser, store::Store& store, ssh::KnownHosts& knownHosts,
           const QList<KeyLook>& looks)
        : m_parser(parser)
        , m_store(store)
        , m_knownHosts(knownHosts)
        , m_all(sorted(looks))
    {}

    int byPerson()
    {
        if (auto shown = show(); !shown)
            return fail(shown.error(), m_json);
        if (m_all.waiting.isEmpty() || m_json)
            return end();
        if (!canAsk()) {
            warn(QStringLiteral("rollcallctl: nobody can be asked whether these are the boards' "
                                "keys; run it on a terminal, or give what you read on their "
                                "consoles with --import FILE"));
            return end();
        }
        if (askYesNo(QStringLiteral("Have you compared them, and are all %1 right?")
                         .arg(m_all.waiting.size()))) {
            m_undecided = {};
            for (const KeyLook& look : std::as_const(m_all.waiting))
                accept(look);
        }
        return end();
    }

    int byList(const fleet::KeyImport& list)
    {
        QList<fleet::WaitingKey> keys;
        QHash<store::NodeId, KeyLook> looks;
        for (const KeyLook& look : m_all.waiting + m_all.changed) {
            keys.append({look.node, look.owner, *look.offered, look.trust != ssh::Trust::Unknown});
            looks.insert(look.node.id, look);
        }
        for (const fleet::ImportVerdict& verdict : list.compare(keys)) {
            const KeyLook& look = looks[verdict.node];
            if (verdict.equal)
                accept(look, verdict.reason);
            else
                keepWaiting(look, verdict.reason);
        }
        m_all.changed.clear(); // they are among those that go on waiting
        return end();
    }

private:
    Result<void> show()
    {
        auto owners = HostKeyOwners::read(m_store);
        if (!owners)
            return owners.error();
        for (const KeyLook& look : std::as_const(m_all.waiting)) {
            if (!isOnTheWay(look))
                owners->add(look.offered->fingerprint, look.node.name);
        }
        QList<QStringList> rows;
        for (const KeyLook& look : std::as_const(m_all.waiting)) {
            const QString note = noteOn(look, *owners);
            m_undecided.append(toJson(look, note));
            rows.append({look.node.name, fleet::formatAddress(look.node),
                         ssh::shortKeyType(*look.offered), look.offered->fingerprint, note});
        }
        if (m_json || rows.isEmpty())
            return {};
        print(formatTable({QStringLiteral("NODE"), QStringLiteral("ADDRESS"), QStringLiteral("KEY"),
                           QStringLiteral("FINGERPRINT"), QStringLiteral("NOTE")},
                          rows));
        if (m_parser.isSet(QStringLiteral("randomart"))) {
            for (const KeyLook& look : std::as_const(m_all.waiting))
                print(
                    QStringLiteral("\n%1\n%2").arg(look.node.name, ssh::randomart(*look.offered)));
        }
        return {};
    }

    void accept(const KeyLook& look, const QString& why = {})
    {
        const auto accepted = m_knownHosts.accept(look.owner, *look.offered, false);
        if (!accepted) {
            keepWaiting(look, QString::fromStdString(accepted.error().toString()));
            return;
        }
        m_accepted.append(toJson(look, why));
        if (!m_json)
            print(QStringLiteral("%1: trusted from now on: %2%3")
                      .arg(look.node.name, describe(*look.offered),
                           why.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(why)));
    }

    void keepWaiting(const KeyLook& look, const QString& reason)
    {
        m_refused.append(toJson(look, reason));
        if (!m_json)
            warn(QStringLiteral("%1: goes on waiting: %2").arg(look.node.name, reason));
    }

    int end()
    {
        QJsonArray changed, unreached;
        for (const KeyLook& look : std::as_const(m_all.changed)) {
            const QString words =
                look.trust == ssh::Trust::Revoked
                    ? QStringLiteral("its key has been revoked")
                    : QStringLiteral(
                          "its key has changed from %1; decide with rollcallctl trust %2")
                          .arg(look.known.value(0).fingerprint, look.node.name);
            changed.append(toJson(look, words));
            if (!m_json)
                warn(QStringLiteral("%1: %2").arg(look.node.name, words));
        }
        for (const KeyLook& look : std::as_const(m_all.unreached)) {
            const QString why = look.problem ? QString::fromStdString(look.problem->message)
                                             : QStringLiteral("no key was shown");
            unreached.append(toJson(look, why));
            if (!m_json)
                warn(QStringLiteral("%1: not reached: %2").arg(look.node.name, why));
        }
        const qsizetype left = m_refused.size() + m_undecided.size() + changed.size();
        if (m_json) {
            QJsonArray waiting = m_refused;
            for (const QJsonValue& each : std::as_const(m_undecided))
                waiting.append(each);
            printJson({{QStringLiteral("accepted"), m_accepted},
                       {QStringLiteral("waiting"), waiting},
                       {QStringLiteral("changed"), changed},
                       {QStringLiteral("not_reached"), unreached},
                       {QStringLiteral("already_trusted"), m_all.trusted}});
        } else {
            print(QStringLiteral("%1 accepted, %2 trusted before, %3 waiting, %4 not reached.")
                      .arg(m_accepted.size())
                      .arg(m_all.trusted)
                      .arg(left)
                      .arg(unreached.size()));
        }
        return left > 0 ? exitDecision : unreached.isEmpty() ? exitOk : exitPartly;
    }

    const QCommandLineParser& m_parser;
    store::Store& m_store;
    ssh::KnownHosts& m_knownHosts;
    Sorted m_all;
    const bool m_json = wantsJson(m_parser);
    QJsonArray m_accepted, m_refused, m_undecided;
};

/// The named nodes, or all; this computer has no host key to be asked for.
Result<QList<store::NodeRecord>> wantedNodes(const QCommandLineParser& parser, store::Store& store)
{
    QList<store::NodeRecord> nodes;
    const QStringList words = parser.positionalArguments();
    for (const QString& word : words) {
        const auto node = findNode(store, word);
        if (!node)
            return node.error();
        nodes.append(*node);
    }
    if (words.isEmpty()) {
        auto all = store.nodes();
        if (!all)
            return all.error();
        nodes = *all;
    }
    nodes.removeIf([](const store::NodeRecord& node) { return node.host.isEmpty(); });
    return nodes;
}

} // namespace

int trustMany(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    for (const char* single : {"fingerprint", "replace"}) {
        if (parser.isSet(QLatin1String(single)))
            return fail({ErrorCode::InvalidInput,
                         std::string("--") + single + " is a decision about one node", "trust",
                         "name that node, without --all and --import"},
                        json, exitUsage);
    }
    std::optional<fleet::KeyImport> list;
    if (parser.isSet(QStringLiteral("import"))) {
        auto read = fleet::KeyImport::read(parser.value(QStringLiteral("import")));
        if (!read)
            return fail(read.error(), json);
        list = *read;
    }
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto nodes = wantedNodes(parser, **store);
    if (!nodes)
        return fail(nodes.error(), json);
    ssh::KnownHosts knownHosts(knownHostsPaths(parser));
    Review review(parser, **store, knownHosts, lookAtKeys(*nodes, knownHosts, parser));
    return list ? review.byList(*list) : review.byPerson();
}

} // namespace rollcall::cli
