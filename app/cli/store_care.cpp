#include "app/cli/store_care.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/store/care.h"
#include "core/store/recovery.h"

#include <QFileInfo>
#include <QJsonArray>

namespace rollcall::cli {

int storeCheck(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const QString path = storePath(parser);
    const auto report = store::checkStore(path);
    if (!report)
        return fail(report.error(), json);
    const bool whole = report->problems.isEmpty();
    if (json) {
        printJson({{QStringLiteral("path"), path},
                   {QStringLiteral("whole"), whole},
                   {QStringLiteral("private"), report->isPrivate},
                   {QStringLiteral("version"), report->version},
                   {QStringLiteral("bytes"), report->bytes},
                   {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}});
        return whole ? exitOk : exitFailed;
    }
    if (!report->isPrivate)
        warn(QStringLiteral("rollcallctl: %1: others can read it; chmod 600 %1").arg(path));
    if (whole) {
        print(QStringLiteral("%1 is whole (version %2, %3 MiB).")
                  .arg(path)
                  .arg(report->version)
                  .arg(double(report->bytes) / (1024 * 1024), 0, 'f', 1));
        return exitOk;
    }
    warn(QStringLiteral("rollcallctl: %1 is damaged:").arg(path));
    for (const QString& problem : report->problems)
        warn(QStringLiteral("  ") + problem);
    warn(QStringLiteral("Save what can be read of it: rollcallctl store recover"));
    return exitFailed;
}

int storeBackup(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const QString target = parser.positionalArguments().value(1);
    if (target.isEmpty() || parser.positionalArguments().size() > 2)
        return fail({ErrorCode::InvalidInput, "name the file to write", "store backup",
                     "such as rollcallctl store backup fleet-copy.db"},
                    json, exitUsage);
    if (auto saved = store::backupStore(storePath(parser), target); !saved)
        return fail(saved.error(), json);
    const qint64 bytes = QFileInfo(target).size();
    if (json)
        printJson({{QStringLiteral("backup"), target}, {QStringLiteral("bytes"), bytes}});
    else
        print(QStringLiteral("Saved to %1 (%2 MiB).")
                  .arg(target)
                  .arg(double(bytes) / (1024 * 1024), 0, 'f', 1));
    return exitOk;
}

int storeRecover(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const QString path = storePath(parser);
    if (!parser.isSet(QStringLiteral("yes"))) {
        if (!canAsk())
            return fail({ErrorCode::InvalidInput,
                         "this puts a new store in the place of the damaged one and nobody can be "
                         "asked",
                         path.toStdString(), "add --yes if you mean it"},
                        json, exitUsage);
        if (!askYesNo(QStringLiteral("Set %1 aside and make a new store of what can be read of it?")
                          .arg(path)))
            return exitFailed;
    }
    const auto recovery = store::recoverStore(path);
    if (!recovery)
        return fail(recovery.error(), json);
    if (json) {
        QJsonArray tables;
        for (const store::RecoveredTable& table : recovery->tables)
            tables.append(QJsonObject{{QStringLiteral("table"), table.name},
                                      {QStringLiteral("rows"), table.rows},
                                      {QStringLiteral("whole"), table.whole}});
        printJson({{QStringLiteral("set_aside"), recovery->setAside},
                   {QStringLiteral("tables"), tables}});
        return exitOk;
    }
    QList<QStringList> rows;
    for (const store::RecoveredTable& table : recovery->tables)
        rows.append({table.name, QString::number(table.rows),
                     table.whole ? QStringLiteral("all") : QStringLiteral("some were lost")});
    print(formatTable({QStringLiteral("TABLE"), QStringLiteral("ROWS SAVED"), QString()}, rows));
    print(QStringLiteral("The damaged file is kept as %1").arg(recovery->setAside));
    return exitOk;
}

} // namespace rollcall::cli
