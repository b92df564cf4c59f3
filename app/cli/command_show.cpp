#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/event_actions.h"
#include "app/cli/fleet_view.h"
#include "core/fleet/address.h"
#include "core/hardware/id_names.h"
#include "core/hardware/text_report.h"
#include "core/reports/fleet_export.h"
#include "core/reports/hardware_json.h"

#include <QDateTime>
#include <QJsonArray>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"), QStringLiteral("Its name or address."));
    addStoreOption(parser);
    addJsonOption(parser);
}

QJsonArray scoresToJson(const QList<store::ScoreRecord>& scores)
{
    QJsonArray array;
    for (const store::ScoreRecord& record : scores) {
        array.append(QJsonObject{
            {QStringLiteral("test"), QString::fromStdString(record.score.test)},
            {QStringLiteral("cpus"), QString::fromStdString(record.score.cpus)},
            {QStringLiteral("threads"), record.score.threads},
            {QStringLiteral("median"), record.score.median},
            {QStringLiteral("unit"), QString::fromStdString(record.score.unit)},
            {QStringLiteral("time_ms"), record.time},
        });
    }
    return array;
}

void printPage(const fleet::NodeSnapshot& node, const QList<store::ScoreRecord>& scores,
               const QList<store::EventRecord>& events, const QList<store::MuteRecord>& mutes)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    print(QStringLiteral("%1  %2, %3")
              .arg(node.record.name, fleet::formatAddress(node.record), stateWord(node)));
    if (node.lastSeen)
        print(QStringLiteral("last seen %1").arg(formatAge(now - *node.lastSeen)));
    for (const store::EventRecord& event : events) {
        if (event.node != node.id)
            continue;
        QString line = QStringLiteral("%1 for %2: %3")
                           .arg(store::toString(event.kind),
                                formatAge(now - event.openedAt).chopped(4), event.detail);
        if (event.acknowledged)
            line += QStringLiteral(" (%1)").arg(seenWords(*event.acknowledged));
        print(line);
    }
    for (const store::MuteRecord& mute : mutes) {
        if (mute.node != node.id && mute.node != 0)
            continue;
        QString line = mute.kind ? QStringLiteral("%1 is %2 (by %3)")
                                       .arg(store::toString(*mute.kind), untilWords(mute), mute.by)
                                 : QStringLiteral("%1 (by %2)").arg(untilWords(mute), mute.by);
        if (!mute.reason.isEmpty())
            line += QStringLiteral(": ") + mute.reason;
        print(line);
    }
    if (node.clockSkewMs) {
        print(QStringLiteral("clock %1%2")
                  .arg(clockText(node),
                       std::abs(*node.clockSkewMs) < 2000
                           ? QString()
                           : QStringLiteral(": times in the board's own logs are off by that; the "
                                            "history here is kept by this computer's clock")));
    } else if (node.lastSeen) {
        print(QStringLiteral("clock not known"));
    }
    if (node.lastSeen)
        print(QString());
    if (!node.hardware) {
        print(QStringLiteral("Nothing is known of it yet. See rollcallctl collect --once"));
        return;
    }
    const std::string report =
        hardware::textReport(*node.hardware, node.vitals ? &*node.vitals : nullptr);
    printRaw(QByteArray::fromStdString(report));
    if (scores.isEmpty())
        return;
    QList<QStringList> rows;
    for (const store::ScoreRecord& record : scores) {
        rows.append({QString::fromStdString(record.score.test),
                     QString::fromStdString(record.score.cpus),
                     QStringLiteral("%1 %2")
                         .arg(record.score.median, 0, 'f', 1)
                         .arg(QString::fromStdString(record.score.unit)),
                     formatAge(now - record.time)});
    }
    print(u'\n' + formatTable({QStringLiteral("SCORE"), QStringLiteral("CPUS"),
                               QStringLiteral("MEDIAN"), QStringLiteral("MEASURED")},
                              rows));
}

/// PCI and USB devices by name where this computer has the lists of hwdata.
std::shared_ptr<const hardware::Hardware>
withDeviceNames(const std::shared_ptr<const hardware::Hardware>& hardware)
{
    if (!hardware)
        return nullptr;
    auto named = std::make_shared<hardware::Hardware>(*hardware);
    hardware::IdNames ids;
    hardware::nameDevices(*named, ids);
    return named;
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    if (parser.positionalArguments().size() != 1)
        return fail({ErrorCode::InvalidInput, "name one node", "show", ""}, json, exitUsage);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto record = findNode(**store, parser.positionalArguments().first());
    if (!record)
        return fail(record.error(), json);
    const auto nodes = storedFleet(**store);
    if (!nodes)
        return fail(nodes.error(), json);
    const auto scores = (*store)->scores(record->id);
    if (!scores)
        return fail(scores.error(), json);
    const auto events = (*store)->openEvents();
    if (!events)
        return fail(events.error(), json);
    const auto mutes = (*store)->mutes();
    if (!mutes)
        return fail(mutes.error(), json);
    const auto muted = fleet::inForce(*mutes, QDateTime::currentMSecsSinceEpoch());
    fleet::NodeSnapshot node = *std::find_if(
        nodes->cbegin(), nodes->cend(), [&](const auto& each) { return each.id == record->id; });
    node.hardware = withDeviceNames(node.hardware);
    if (!json) {
        printPage(node, reports::newestScores(*scores), *events, muted);
        return exitOk;
    }
    QJsonObject object = toJson(node);
    QJsonArray silent;
    for (const store::MuteRecord& mute : muted) {
        if (mute.node == 0 || mute.node == node.id)
            silent.append(mute.kind ? store::toString(*mute.kind) : QStringLiteral("all"));
    }
    if (!silent.isEmpty())
        object[QStringLiteral("muted")] = silent;
    if (node.hardware)
        object[QStringLiteral("hardware")] = reports::hardwareToJson(*node.hardware);
    object[QStringLiteral("scores")] = scoresToJson(reports::newestScores(*scores));
    printJson(object);
    return exitOk;
}

} // namespace

const Command showCommand{"show",
                          "NODE",
                          "One board on a page: hardware, readings, scores.",
                          "  rollcallctl show rk-04.lab\n"
                          "  rollcallctl show rk-04.lab --json | jq .hardware.cpu",
                          options,
                          run};

} // namespace rollcall::cli
