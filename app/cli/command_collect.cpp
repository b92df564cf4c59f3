#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/fleet_view.h"
#include "app/cli/terminal_prompt.h"
#include "app/cli/unix_signals.h"
#include "core/fleet/fleet.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QTimer>

namespace rollcall::cli {

using fleet::NodeId;
using fleet::NodeSnapshot;
using fleet::NodeState;

namespace {

void options(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("once"),
                      QStringLiteral("One reading of each board, then end; 3 when some boards "
                                     "could not be read.")});
    parser.addOption({QStringLiteral("interval"),
                      QStringLiteral("Seconds between two samples of a board (default 10)."),
                      QStringLiteral("SECONDS"), QStringLiteral("10")});
    addStoreOption(parser);
    addJsonOption(parser);
    addConnectionOptions(parser);
}

bool isSettled(const NodeSnapshot& node, qint64 startedAt)
{
    switch (node.state) {
    case NodeState::Connecting:
    case NodeState::Late:
        return false;
    case NodeState::Online:
        return node.lastSeen && *node.lastSeen >= startedAt;
    case NodeState::Offline:
    case NodeState::Refused:
    case NodeState::NeedsYou:
        return true;
    }
    return true;
}

QString explain(const NodeSnapshot& node)
{
    QString text = QStringLiteral("%1: %2").arg(node.record.name, fleet::toString(node.state));
    if (node.problem) {
        text += QStringLiteral(" – ") + QString::fromStdString(node.problem->message);
        if (node.question)
            text += QStringLiteral("; rollcallctl trust %1").arg(node.record.name);
        else if (!node.problem->remedy.empty())
            text += QStringLiteral("; ") + QString::fromStdString(node.problem->remedy);
    }
    return text;
}

/// Prints what changes: a line a change, and on a terminal a status line below them.
class Progress
{
public:
    explicit Progress(fleet::Fleet& fleet)
        : m_fleet(fleet)
        , m_terminal(isatty(STDERR_FILENO))
    {}

    void nodeChanged(NodeId id)
    {
        const NodeSnapshot* node = m_fleet.node(id);
        const auto before = m_states.constFind(id);
        const bool told = before != m_states.constEnd() && *before == node->state;
        m_states.insert(id, node->state);
        if (!told && node->state != NodeState::Connecting) {
            clearStatus();
            warn(explain(*node));
        }
        showStatus();
    }

    void clearStatus()
    {
        if (m_terminal)
            fputs("\r\033[K", stderr);
    }

private:
    void showStatus()
    {
        if (!m_terminal)
            return;
        int online = 0;
        for (const NodeState state : std::as_const(m_states))
            online += state == NodeState::Online;
        const QString line = QStringLiteral("\r\033[K%1 of %2 online, %3")
                                 .arg(online)
                                 .arg(m_fleet.count())
                                 .arg(QDateTime::currentDateTime().toString(u"HH:mm:ss"));
        fputs(line.toUtf8().constData(), stderr);
    }

    fleet::Fleet& m_fleet;
    QHash<NodeId, NodeState> m_states;
    bool m_terminal;
};

/// The outcome of --once.
int summarize(const fleet::Fleet& fleet, bool json)
{
    int online = 0, decisions = 0;
    QJsonArray nodes;
    for (const NodeId id : fleet.ids()) {
        const NodeSnapshot& node = *fleet.node(id);
        online += node.state == NodeState::Online;
        decisions += node.state == NodeState::NeedsYou;
        nodes.append(toJson(node));
    }
    if (json)
        printJson({{QStringLiteral("nodes"), nodes}});
    else
        print(QStringLiteral("Read %1 of %2 boards.").arg(online).arg(fleet.count()));
    if (online == fleet.count())
        return exitOk;
    return decisions > 0 ? exitDecision : exitPartly;
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const bool once = parser.isSet(QStringLiteral("once"));
    bool isNumber = false;
    const double interval = parser.value(QStringLiteral("interval")).toDouble(&isNumber);
    if (!isNumber || interval < 0.5 || interval > 3600) {
        return fail({ErrorCode::InvalidInput,
                     "the interval is a number of seconds from 0.5 to 3600",
                     parser.value(QStringLiteral("interval")).toStdString(), ""},
                    json, exitUsage);
    }
    fleet::ServiceOptions options = serviceOptions(parser);
    options.sampleEvery = std::chrono::milliseconds(qint64(interval * 1000));
    options.judgeAtOnce = once;
    auto started = fleet::FleetService::start(options);
    if (!started)
        return fail(started.error(), json);
    fleet::FleetService& service = **started;
    if (once && service.follows())
        return fail(*service.follows(), json);
    const auto tellWhoCollects = [&service] {
        if (service.follows())
            warn(QStringLiteral("rollcallctl: %1; following what it stores, and taking over when "
                                "it ends")
                     .arg(QString::fromStdString(service.follows()->message)));
        else
            warn(QStringLiteral("rollcallctl: the other program has ended; collecting"));
    };
    if (service.follows())
        tellWhoCollects();
    QObject::connect(&service, &fleet::FleetService::followsChanged, &service, tellWhoCollects);
    const auto tellRuleProblems = [&service] {
        for (const QString& problem : service.ruleProblems())
            warn(QStringLiteral("rollcallctl: ") + problem);
    };
    tellRuleProblems();
    QObject::connect(&service, &fleet::FleetService::rulesChanged, &service, [&] {
        warn(QStringLiteral("rollcallctl: the limits were read anew"));
        tellRuleProblems();
    });
    const auto tellRestored = [](const store::Recovery& recovery) {
        warn(QStringLiteral("rollcallctl: ") + store::inWords(recovery));
    };
    if (service.recovery())
        tellRestored(*service.recovery());
    QObject::connect(&service, &fleet::FleetService::storeRestored, &service, tellRestored);
    fleet::Fleet& fleet = service.fleet();
    Progress progress(fleet);
    std::optional<TerminalPrompt> prompt;
    if (options.canAsk)
        prompt.emplace(service);
    const qint64 startedAt = QDateTime::currentMSecsSinceEpoch();

    const auto endWhenSettled = [&] {
        if (!once || !service.isLoaded() || !service.isStoreChecked() ||
            (prompt && prompt->isAsking()))
            return;
        for (const NodeId id : fleet.ids()) {
            if (!isSettled(*fleet.node(id), startedAt))
                return;
        }
        QCoreApplication::quit();
    };
    QObject::connect(&fleet, &fleet::Fleet::nodeChanged, &service, [&](NodeId id) {
        progress.nodeChanged(id);
        endWhenSettled();
    });
    QObject::connect(&service, &fleet::FleetService::loaded, &service, endWhenSettled);
    QObject::connect(&service, &fleet::FleetService::storeChecked, &service, endWhenSettled);
    QObject::connect(&service, &fleet::FleetService::storeFailed, &service,
                     [&](const Error& error) { fail(error, false); });
    QObject::connect(&service, &fleet::FleetService::storeRecovered, &service,
                     [] { warn(QStringLiteral("rollcallctl: the store can be written again")); });
    onStopSignal([] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    progress.clearStatus();
    return once ? summarize(fleet, json) : exitOk;
}

} // namespace

const Command collectCommand{"collect",
                             "",
                             "Watch all boards and store what they report.",
                             "  rollcallctl collect                  until Ctrl+C\n"
                             "  rollcallctl collect --once\n"
                             "  rollcallctl collect --interval 60",
                             options,
                             run};

} // namespace rollcall::cli
