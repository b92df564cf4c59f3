#include "app/cli/answerers.h"
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/fleet/fleet.h"
#include "core/fleet/process_signals.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rollcall::cli {

using fleet::NodeId;
using fleet::NodeSnapshot;
using fleet::NodeState;

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"), QStringLiteral("Its name or address."));
    parser.addPositionalArgument(QStringLiteral("tests"),
                                 QStringLiteral("stream-triad, memory-latency, integer, sha256, "
                                                "sha256-crypto; all when none is named."),
                                 QStringLiteral("[tests…]"));
    addStoreOption(parser);
    addJsonOption(parser);
    addConnectionOptions(parser);
}

QJsonObject toJson(const hardware::Score& score)
{
    QJsonObject object{
        {QStringLiteral("test"), QString::fromStdString(score.test)},
        {QStringLiteral("cpus"), QString::fromStdString(score.cpus)},
        {QStringLiteral("threads"), score.threads},
        {QStringLiteral("median"), score.median},
        {QStringLiteral("min"), score.min},
        {QStringLiteral("max"), score.max},
        {QStringLiteral("runs"), score.runs},
        {QStringLiteral("unit"), QString::fromStdString(score.unit)},
        {QStringLiteral("checked"), score.checked},
    };
    return object;
}

QStringList toRow(const hardware::Score& score)
{
    const QString unit = QString::fromStdString(score.unit);
    return {QString::fromStdString(score.test),
            QString::fromStdString(score.cpus),
            QString::number(score.threads),
            QStringLiteral("%1 %2").arg(score.median, 0, 'f', 1).arg(unit),
            QStringLiteral("%1–%2").arg(score.min, 0, 'f', 1).arg(score.max, 0, 'f', 1),
            score.checked ? QStringLiteral("right") : QStringLiteral("WRONG RESULT")};
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return fail({ErrorCode::InvalidInput, "name one node", "bench", ""}, json, exitUsage);
    store::NodeRecord record;
    {
        auto store = openForReading(parser);
        if (!store)
            return fail(store.error(), json);
        const auto found = findNode(**store, words.takeFirst());
        if (!found)
            return fail(found.error(), json);
        record = *found;
    }
    fleet::ServiceOptions options = serviceOptions(parser);
    options.only = QStringList{record.name};
    auto started = fleet::FleetService::start(options);
    if (!started)
        return fail(started.error(), json);
    fleet::FleetService& service = **started;
    fleet::Fleet& fleet = service.fleet();

    std::optional<Answerers> answerers;
    if (options.canAsk)
        answerers.emplace(service);

    QList<hardware::Score> scores;
    std::optional<Error> problem;
    bool running = false, begun = false;
    QString lastTest;
    QObject::connect(&fleet, &fleet::Fleet::scoreAdded, &service,
                     [&](const store::ScoreRecord& score) { scores.append(score.score); });
    QObject::connect(&fleet, &fleet::Fleet::nodeChanged, &service, [&](NodeId id) {
        const NodeSnapshot& node = *fleet.node(id);
        if (answerers && answerers->areAsked())
            return; // it goes on after the answer
        if (node.state == NodeState::Offline || node.state == NodeState::Refused ||
            node.state == NodeState::NeedsYou) {
            problem = node.problem;
            QCoreApplication::quit();
        } else if (node.state == NodeState::Online && !running) {
            running = true;
            service.runBench(id, words);
        } else if (running && node.bench) {
            begun = true;
            if (node.bench->test.isEmpty() || node.bench->test == lastTest)
                return;
            lastTest = node.bench->test;
            warn(QStringLiteral("%1: %2 (%3 of %4)")
                     .arg(record.name, lastTest)
                     .arg(node.bench->done + 1)
                     .arg(node.bench->total));
        } else if (begun || (running && (node.benchProblem || !scores.isEmpty()))) {
            // A benchmark that is refused at once may have begun and ended in one change.
            problem = node.benchProblem;
            QCoreApplication::quit();
        }
    });
    fleet::onStopSignal([] { QCoreApplication::quit(); });
    QCoreApplication::exec();

    if (problem) {
        return fail(*problem, json,
                    problem->code == ErrorCode::HostKeyUnknown ||
                            problem->code == ErrorCode::HostKeyChanged
                        ? exitDecision
                        : exitFailed);
    }
    if (json) {
        QJsonArray array;
        for (const hardware::Score& score : scores)
            array.append(toJson(score));
        printJson({{QStringLiteral("node"), record.name}, {QStringLiteral("scores"), array}});
    } else if (!scores.isEmpty()) {
        QList<QStringList> rows;
        for (const hardware::Score& score : scores)
            rows.append(toRow(score));
        print(formatTable({QStringLiteral("TEST"), QStringLiteral("CPUS"),
                           QStringLiteral("THREADS"), QStringLiteral("MEDIAN"),
                           QStringLiteral("MIN–MAX"), QStringLiteral("RESULT")},
                          rows));
    }
    return scores.isEmpty() ? exitFailed : exitOk;
}

} // namespace

const Command benchCommand{"bench",
                           "NODE [TEST…]",
                           "Run benchmarks on a board and store the scores.",
                           "  rollcallctl bench rk-04.lab\n"
                           "  rollcallctl bench rk-04.lab integer sha256",
                           options,
                           run};

} // namespace rollcall::cli
