#include "app/cli/answerers.h"
#include "app/cli/arguments.h"
#include "app/cli/collect_log.h"
#include "app/cli/console.h"
#include "app/cli/fleet_view.h"
#include "app/cli/service_manager.h"
#include "app/cli/status_line.h"
#include "core/fleet/fleet.h"
#include "core/fleet/process_signals.h"

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
    parser.addOption({QStringLiteral("log"),
                      QStringLiteral("How to tell on stderr what happens: text, or json for one "
                                     "object a line with the fields time, event, node, state, was, "
                                     "code, message, remedy."),
                      QStringLiteral("FORMAT"), QStringLiteral("text")});
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

QString statusText(const fleet::Fleet& fleet)
{
    QHash<NodeState, int> counts;
    int flapping = 0;
    for (const NodeId id : fleet.ids()) {
        ++counts[fleet.node(id)->state];
        flapping += fleet.node(id)->flapping.has_value();
    }
    QString text =
        QStringLiteral("%1 of %2 online").arg(counts[NodeState::Online]).arg(fleet.count());
    for (const NodeState state : {NodeState::Connecting, NodeState::Late, NodeState::Offline,
                                  NodeState::Refused, NodeState::NeedsYou}) {
        if (const int count = counts[state])
            text += QStringLiteral(", %1 %2").arg(count).arg(fleet::toString(state));
    }
    if (flapping > 0)
        text += QStringLiteral(", %1 flapping").arg(flapping);
    return text;
}

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
    const QString format = parser.value(QStringLiteral("log"));
    if (format != u"text" && format != u"json") {
        return fail({ErrorCode::InvalidInput, "the log is text or json", format.toStdString(), ""},
                    json, exitUsage);
    }
    const bool jsonLog = format == u"json";
    fleet::ServiceOptions options = serviceOptions(parser);
    options.sampleEvery = std::chrono::milliseconds(qint64(interval * 1000));
    options.judgeAtOnce = once;
    auto started = fleet::FleetService::start(options);
    if (!started)
        return fail(started.error(), json);
    fleet::FleetService& service = **started;
    if (once && service.follows())
        return fail(*service.follows(), json);
    std::optional<StatusLine> status;
    if (!jsonLog && StatusLine::possible())
        status.emplace();
    CollectLog log(jsonLog, status ? &*status : nullptr);
    log.say("start", {},
            {{QStringLiteral("pid"), QCoreApplication::applicationPid()},
             {QStringLiteral("version"), QCoreApplication::applicationVersion()},
             {QStringLiteral("store"), options.storePath}});
    const auto tellWhoCollects = [&] {
        const auto follows = service.follows();
        log.say(follows ? "following" : "collecting",
                follows ? QStringLiteral("rollcallctl: %1; following what it stores, and taking "
                                         "over when it ends")
                              .arg(QString::fromStdString(follows->message))
                        : QStringLiteral("rollcallctl: the other program has ended; collecting"));
    };
    if (service.follows())
        tellWhoCollects();
    QObject::connect(&service, &fleet::FleetService::followsChanged, &service, tellWhoCollects);
    const auto tellRuleProblems = [&] {
        for (const QString& problem : service.ruleProblems()) {
            log.say("problem", QStringLiteral("rollcallctl: ") + problem,
                    {{QStringLiteral("message"), problem}});
        }
    };
    tellRuleProblems();
    QObject::connect(&service, &fleet::FleetService::rulesChanged, &service, [&] {
        log.say("limits", QStringLiteral("rollcallctl: the limits were read anew"));
        tellRuleProblems();
    });
    const auto tellRestored = [&](const store::Recovery& recovery) {
        const QString words = store::inWords(recovery);
        log.say("store-restored", QStringLiteral("rollcallctl: ") + words,
                {{QStringLiteral("message"), words}});
    };
    if (service.recovery())
        tellRestored(*service.recovery());
    QObject::connect(&service, &fleet::FleetService::storeRestored, &service, tellRestored);
    fleet::Fleet& fleet = service.fleet();
    std::optional<Answerers> answerers;
    if (options.canAsk)
        answerers.emplace(service);
    const auto isAsking = [&answerers] { return answerers && answerers->areAsked(); };
    const qint64 startedAt = QDateTime::currentMSecsSinceEpoch();

    // Once a second is often enough for eyes and for the service manager.
    QString told;
    QTimer statusTimer;
    QObject::connect(&statusTimer, &QTimer::timeout, &service, [&] {
        const QString text = statusText(fleet);
        if (status && !isAsking())
            status->set(text + QDateTime::currentDateTime().toString(u"  HH:mm:ss"));
        if (std::exchange(told, text) != text)
            notifyServiceManager("STATUS=" + text.toUtf8());
    });
    statusTimer.start(1000);

    const auto endWhenSettled = [&] {
        if (!once || !service.isLoaded() || !service.isStoreChecked() || isAsking())
            return;
        for (const NodeId id : fleet.ids()) {
            if (!isSettled(*fleet.node(id), startedAt))
                return;
        }
        QCoreApplication::quit();
    };
    const auto nodeChanged = [&](NodeId id) {
        log.nodeChanged(*fleet.node(id));
        endWhenSettled();
    };
    QObject::connect(&fleet, &fleet::Fleet::nodeChanged, &service, nodeChanged);
    QObject::connect(&fleet, &fleet::Fleet::nodeAdded, &service, [&](NodeId id) {
        if (service.isLoaded()) {
            const NodeSnapshot& node = *fleet.node(id);
            log.say("added", {},
                    {{QStringLiteral("node"), node.record.name}, {QStringLiteral("id"), id}});
        }
        nodeChanged(id);
    });
    QObject::connect(&fleet, &fleet::Fleet::nodeRemoved, &service,
                     [&](NodeId id) { log.nodeRemoved(id); });
    const auto countField = [&] { return QJsonObject{{QStringLiteral("nodes"), fleet.count()}}; };
    QObject::connect(&service, &fleet::FleetService::loaded, &service, [&] {
        log.say("loaded", {}, countField());
        notifyServiceManager("READY=1");
        endWhenSettled();
    });
    QObject::connect(&service, &fleet::FleetService::storeChecked, &service, endWhenSettled);
    QObject::connect(&service, &fleet::FleetService::reloaded, &service, [&] {
        log.say("reloaded",
                QStringLiteral("rollcallctl: read the roster and the limits again: %1 nodes")
                    .arg(fleet.count()),
                countField());
    });
    QObject::connect(&service, &fleet::FleetService::storeFailed, &service,
                     [&](const Error& error) { log.failed("store-failed", error); });
    QObject::connect(&service, &fleet::FleetService::storeRecovered, &service, [&] {
        log.say("store-recovered", QStringLiteral("rollcallctl: the store can be written again"));
    });
    fleet::onStopSignal([] { QCoreApplication::quit(); }, [&] { service.reload(); });
    QCoreApplication::exec();
    notifyServiceManager("STOPPING=1");
    statusTimer.stop();
    QJsonObject ended;
    if (const auto stalls = service.stop()) {
        ended[QStringLiteral("longest_stall_ms")] = stalls->longestMs;
        ended[QStringLiteral("longest_work_ms")] = stalls->workMs;
    }
    log.say("stop", {}, ended);
    status.reset();
    return once ? summarize(fleet, json) : exitOk;
}

} // namespace

const Command collectCommand{
    "collect",
    "",
    "Watch all boards and store what they report.",
    "  rollcallctl collect                  until Ctrl+C\n"
    "  rollcallctl collect --once\n"
    "  rollcallctl collect --interval 60\n"
    "  rollcallctl collect --log json       SIGHUP reads roster and limits "
    "again",
    options,
    run};

} // namespace rollcall::cli
