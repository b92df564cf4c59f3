#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/units.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"), QStringLiteral("Its name or address."));
    parser.addOption({QStringLiteral("since"),
                      QStringLiteral("Look back so long: 24h, 7d (default), 1y."),
                      QStringLiteral("SPAN"), QStringLiteral("7d")});
    parser.addOption({QStringLiteral("longer"),
                      QStringLiteral("Tell of silences longer than this (default 5m)."),
                      QStringLiteral("SPAN"), QStringLiteral("5m")});
    addStoreOption(parser);
    addJsonOption(parser);
}

QString words(store::GapKind kind)
{
    switch (kind) {
    case store::GapKind::Reboot:
        return QStringLiteral("rebooted");
    case store::GapKind::ClockJump:
        return QStringLiteral("this computer's clock was set");
    case store::GapKind::Silence:
        break;
    }
    return QStringLiteral("no readings");
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1) {
        return fail(
            {ErrorCode::InvalidInput, "gaps: give one node", "", "see rollcallctl gaps --help"},
            json, exitUsage);
    }
    const auto span = parseSpan(parser.value(QStringLiteral("since")));
    const auto longer = parseSpan(parser.value(QStringLiteral("longer")));
    if (!span || !longer)
        return fail(span ? longer.error() : span.error(), json, exitUsage);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto node = findNode(**store, names.first());
    if (!node)
        return fail(node.error(), json);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 from = *span == 0 ? 0 : std::max<qint64>(0, now - *span);
    const auto gaps = (*store)->gaps(node->id, from, now, *longer);
    if (!gaps)
        return fail(gaps.error(), json);
    QList<QStringList> rows;
    QJsonArray array;
    for (const store::Gap& gap : *gaps) {
        array.append(QJsonObject{{QStringLiteral("from_ms"), gap.from},
                                 {QStringLiteral("to_ms"), gap.to},
                                 {QStringLiteral("kind"), store::toString(gap.kind)}});
        const auto text = [](qint64 time) {
            return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss");
        };
        rows.append({text(gap.from), text(gap.to), words(gap.kind)});
    }
    if (json)
        printJson({{QStringLiteral("gaps"), array}});
    else if (rows.isEmpty())
        print(QStringLiteral("No gaps and no reboots in this time."));
    else
        print(formatTable({QStringLiteral("FROM"), QStringLiteral("TO"), QStringLiteral("WHAT")},
                          rows));
    return exitOk;
}

} // namespace

const Command gapsCommand{"gaps",
                          "NODE",
                          "Say when a board gave no readings or was rebooted.",
                          "  rollcallctl gaps rk-04\n"
                          "  rollcallctl gaps rk-04 --since 1y --longer 1h",
                          options,
                          run};

} // namespace rollcall::cli
