#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/store_care.h"
#include "app/cli/units.h"

#include <QDateTime>
#include <QJsonArray>
#include <array>

namespace rollcall::cli {

namespace {

using store::Retention;

const QString rawOption = QStringLiteral("raw"), minutesOption = QStringLiteral("minutes"),
              tenMinutesOption = QStringLiteral("ten-minutes"),
              twoHoursOption = QStringLiteral("two-hours"), sizeOption = QStringLiteral("max-size"),
              defaultsOption = QStringLiteral("defaults");

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("action"),
                                 QStringLiteral("info: what the store holds. retention: how long "
                                                "it is kept, and the options below change that. "
                                                "check: is the file whole? backup FILE: a copy, "
                                                "also while boards are watched. recover: set a "
                                                "damaged file aside and save what can be read."));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("For backup."));
    parser.addOption({QStringLiteral("yes"), QStringLiteral("Recover without asking.")});
    const auto age = [&](const QString& name, const QString& what) {
        parser.addOption(
            {name, QStringLiteral("Keep %1 so long: 36h, 30d, 52w, 5y or forever.").arg(what),
             QStringLiteral("AGE")});
    };
    age(rawOption, QStringLiteral("every sample"));
    age(minutesOption, QStringLiteral("minutes"));
    age(tenMinutesOption, QStringLiteral("ten minutes"));
    age(twoHoursOption, QStringLiteral("two hours"));
    parser.addOption(
        {sizeOption,
         QStringLiteral("Keep less when the store grows beyond this: 500M, 8G or none."),
         QStringLiteral("SIZE")});
    parser.addOption({defaultsOption, QStringLiteral("Keep as long as Rollcall thinks best.")});
    addStoreOption(parser);
    addJsonOption(parser);
}

QString timeText(qint64 time, bool any)
{
    return any ? QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm")
               : QStringLiteral("–");
}

QJsonObject toJson(const store::TierInfo& tier)
{
    QJsonObject object{{QStringLiteral("name"), tier.name}, {QStringLiteral("rows"), tier.rows}};
    if (tier.rows > 0) {
        object.insert(QStringLiteral("oldest_ms"), tier.oldest);
        object.insert(QStringLiteral("newest_ms"), tier.newest);
    }
    return object;
}

int info(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto info = (*store)->info();
    if (!info)
        return fail(info.error(), json);
    if (json) {
        QJsonArray tiers;
        for (const store::TierInfo& tier : info->tiers)
            tiers.append(toJson(tier));
        printJson({{QStringLiteral("path"), (*store)->path()},
                   {QStringLiteral("schema"), info->schemaVersion},
                   {QStringLiteral("nodes"), info->nodes},
                   {QStringLiteral("bytes"), info->fileBytes},
                   {QStringLiteral("used_bytes"), info->usedBytes},
                   {QStringLiteral("pending_windows"), info->pendingWindows},
                   {QStringLiteral("age_percent"), info->agePercent},
                   {QStringLiteral("tiers"), tiers}});
        return exitOk;
    }
    print(QStringLiteral("%1, version %2: %3 nodes in %4 (%5 of it free)")
              .arg((*store)->path())
              .arg(info->schemaVersion)
              .arg(info->nodes)
              .arg(formatBytes(info->fileBytes), formatBytes(info->fileBytes - info->usedBytes)));
    if (info->agePercent < 100) {
        print(QStringLiteral("The size limit leaves %1 % of the ages that were set.")
                  .arg(info->agePercent));
    }
    QList<QStringList> rows;
    for (const store::TierInfo& tier : info->tiers) {
        rows.append({tier.name, QString::number(tier.rows), timeText(tier.oldest, tier.rows > 0),
                     timeText(tier.newest, tier.rows > 0)});
    }
    print(formatTable({QStringLiteral("TIER"), QStringLiteral("ROWS"), QStringLiteral("FROM"),
                       QStringLiteral("LAST FROM")},
                      rows));
    return exitOk;
}

int printRetention(const Retention& retention, bool json)
{
    if (json) {
        printJson({{QStringLiteral("raw_ms"), retention.rawMs},
                   {QStringLiteral("minutes_ms"), retention.minuteMs},
                   {QStringLiteral("ten_minutes_ms"), retention.tenMinuteMs},
                   {QStringLiteral("two_hours_ms"), retention.twoHourMs},
                   {QStringLiteral("max_bytes"), retention.maxBytes}});
        return exitOk;
    }
    print(formatTable({QStringLiteral("WHAT"), QStringLiteral("KEPT FOR")},
                      {{QStringLiteral("every sample"), formatSpan(retention.rawMs)},
                       {QStringLiteral("minutes"), formatSpan(retention.minuteMs)},
                       {QStringLiteral("ten minutes"), formatSpan(retention.tenMinuteMs)},
                       {QStringLiteral("two hours"), formatSpan(retention.twoHourMs)}}));
    print(retention.maxBytes == 0
              ? QStringLiteral("The store may grow as large as it likes.")
              : QStringLiteral("All of it for less long when the store grows beyond %1.")
                    .arg(formatBytes(retention.maxBytes)));
    return exitOk;
}

/// What the options change; absent when they change nothing.
Result<std::optional<Retention>> wanted(const QCommandLineParser& parser, Retention retention)
{
    bool changed = parser.isSet(defaultsOption);
    if (changed)
        retention = Retention();
    const auto set = [&](const QString& option, qint64& value, auto parse) -> Result<void> {
        if (!parser.isSet(option))
            return {};
        const auto parsed = parse(parser.value(option));
        if (!parsed)
            return parsed.error();
        value = *parsed;
        changed = true;
        return {};
    };
    for (const auto& [option, value] :
         {std::pair(rawOption, &retention.rawMs), std::pair(minutesOption, &retention.minuteMs),
          std::pair(tenMinutesOption, &retention.tenMinuteMs),
          std::pair(twoHoursOption, &retention.twoHourMs)}) {
        if (auto done = set(option, *value, parseSpan); !done)
            return std::move(done).error();
    }
    if (auto done = set(sizeOption, retention.maxBytes, parseBytes); !done)
        return std::move(done).error();
    return changed ? std::optional(retention) : std::nullopt;
}

int retention(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    // The options are read first: what is wrong must not make or touch a store.
    const auto valid = wanted(parser, Retention());
    if (!valid)
        return fail(valid.error(), json, exitUsage);
    auto store = *valid ? openForWriting(parser) : openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto now = (*store)->retention();
    if (!now)
        return fail(now.error(), json);
    const auto next = wanted(parser, *now);
    if (!next || !*next)
        return printRetention(*now, json);
    if (auto set = (*store)->setRetention(**next); !set)
        return fail(set.error(), json, exitUsage);
    return printRetention(**next, json);
}

struct Action {
    const char* name;
    int (*run)(const QCommandLineParser& parser);
    int words = 1; ///< with its own name
};
constexpr std::array actions{Action{"info", info}, Action{"retention", retention},
                             Action{"check", storeCheck}, Action{"backup", storeBackup, 2},
                             Action{"recover", storeRecover}};

int run(const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    for (const Action& action : actions) {
        if (words.value(0) == QLatin1String(action.name) && words.size() <= action.words)
            return action.run(parser);
    }
    return fail(
        {ErrorCode::InvalidInput, "store: give one action", "", "see rollcallctl store --help"},
        wantsJson(parser), exitUsage);
}

} // namespace

const Command storeCommand{"store",
                           "ACTION",
                           "Say what is stored and for how long; check, copy or recover it.",
                           "  rollcallctl store info\n"
                           "  rollcallctl store retention\n"
                           "  rollcallctl store retention --raw 3d --max-size 2G\n"
                           "  rollcallctl store backup /mnt/usb/fleet-2026-05-12.db",
                           options,
                           run};

} // namespace rollcall::cli
