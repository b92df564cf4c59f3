#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/hardware/decode.h"
#include "core/hardware/id_names.h"
#include "core/hardware/text_report.h"
#include "core/protocol/codec.h"
#include "core/reports/hardware_json.h"

#include <QFile>

namespace rollcall::cli {

namespace {

constexpr qint64 maxDocumentBytes = 16 * 1024 * 1024;

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("What rollcall-agent report printed; - is stdin."));
    addJsonOption(parser);
}

Result<QByteArray> readDocument(const QString& path)
{
    QFile file(path);
    const bool standardInput = path == QLatin1String("-");
    const bool open =
        standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return Error{ErrorCode::Io, "cannot read: " + file.errorString().toStdString(),
                     path.toStdString(), ""};
    }
    QByteArray bytes;
    while (bytes.size() <= maxDocumentBytes) {
        const QByteArray piece = file.read(maxDocumentBytes);
        if (piece.isEmpty())
            return bytes;
        bytes += piece;
    }
    return Error{ErrorCode::TooLarge, "over 16 MiB: this is no agent report", path.toStdString(),
                 ""};
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    if (parser.positionalArguments().size() != 1)
        return fail({ErrorCode::InvalidInput, "name one file, or -", "decode", ""}, json,
                    exitUsage);
    const QString path = parser.positionalArguments().first();
    const auto bytes = readDocument(path);
    if (!bytes)
        return fail(bytes.error(), json);
    const auto report = protocol::decodeReport({bytes->constData(), std::size_t(bytes->size())});
    if (!report) {
        Error error = report.error();
        error.context = path.toStdString();
        error.remedy = "give it what rollcall-agent report prints";
        return fail(error, json);
    }
    hardware::Hardware decoded = hardware::decode(report->inventory);
    hardware::IdNames ids;
    hardware::nameDevices(decoded, ids);
    if (json) {
        printJson(reports::hardwareToJson(decoded));
        return exitOk;
    }
    std::optional<hardware::Vitals> vitals;
    if (report->sample)
        vitals = hardware::deriveVitals(report->inventory, decoded, *report->sample, nullptr);
    printRaw(QByteArray::fromStdString(hardware::textReport(decoded, vitals ? &*vitals : nullptr)));
    return exitOk;
}

} // namespace

const Command decodeCommand{"decode",
                            "FILE|-",
                            "Say what hardware an agent's report describes.",
                            "  rollcall-agent report | rollcallctl decode -\n"
                            "  rollcallctl decode board.json --json | jq .cpu.clusters",
                            options,
                            run};

} // namespace rollcall::cli
