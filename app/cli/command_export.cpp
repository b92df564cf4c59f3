#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/fleet_view.h"
#include "core/reports/fleet_export.h"

#include <QFile>
#include <QSaveFile>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("format"), QStringLiteral("csv or json (default csv)."),
                      QStringLiteral("FORMAT"), QStringLiteral("csv")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QStringLiteral("Write this file instead of stdout."),
                      QStringLiteral("FILE")});
    addStoreOption(parser);
    addJsonOption(parser);
}

Result<QList<reports::FleetRow>> rows(store::Store& store)
{
    const auto nodes = storedFleet(store);
    if (!nodes)
        return nodes.error();
    const auto samples = store.latestSamples();
    if (!samples)
        return samples.error();
    QList<reports::FleetRow> rows;
    for (const fleet::NodeSnapshot& node : *nodes) {
        reports::FleetRow row;
        row.record = node.record;
        row.state = stateWord(node);
        if (node.hardware)
            row.hardware = *node.hardware;
        for (const store::SampleRecord& sample : *samples) {
            if (sample.node == node.id)
                row.sample = sample;
        }
        const auto scores = store.scores(node.id);
        if (!scores)
            return scores.error();
        row.scores = *scores;
        rows.append(row);
    }
    return rows;
}

int run(const QCommandLineParser& parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    const bool json = format == QLatin1String("json") || wantsJson(parser);
    if (!json && format != QLatin1String("csv")) {
        return fail(
            {ErrorCode::InvalidInput, "the format is csv or json", format.toStdString(), ""}, false,
            exitUsage);
    }
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), wantsJson(parser));
    const auto fleetRows = rows(**store);
    if (!fleetRows)
        return fail(fleetRows.error(), wantsJson(parser));

    const QString path = parser.value(QStringLiteral("output"));
    QSaveFile saved(path);
    QFile standardOutput;
    QIODevice* device = &saved;
    const bool open = path.isEmpty() ? standardOutput.open(stdout, QIODevice::WriteOnly)
                                     : saved.open(QIODevice::WriteOnly);
    if (path.isEmpty())
        device = &standardOutput;
    if (!open) {
        return fail({ErrorCode::Io, "cannot write: " + device->errorString().toStdString(),
                     path.toStdString(), ""},
                    wantsJson(parser));
    }
    const auto written =
        json ? reports::writeJson(*device, *fleetRows) : reports::writeCsv(*device, *fleetRows);
    if (!written)
        return fail(written.error(), wantsJson(parser));
    if (!path.isEmpty() && !saved.commit()) {
        return fail({ErrorCode::Io, "cannot write: " + saved.errorString().toStdString(),
                     path.toStdString(), ""},
                    wantsJson(parser));
    }
    return exitOk;
}

} // namespace

const Command exportCommand{"export",
                            "",
                            "The whole fleet as a table or a document.",
                            "  rollcallctl export --format csv > fleet.csv\n"
                            "  rollcallctl export --format json -o fleet.json",
                            options,
                            run};

} // namespace rollcall::cli
