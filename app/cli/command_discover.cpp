#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/enrolment_text.h"
#include "core/discover/discovery.h"
#include "core/fleet/enrolment.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("add"),
                      QStringLiteral("Put what was found and is not there yet on the roster.")});
    parser.addOption({QStringLiteral("by-address"),
                      QStringLiteral("With --add: reach them by IP address, for computers that "
                                     "cannot look up .local names.")});
    parser.addOption({QStringLiteral("tag"),
                      QStringLiteral("With --add: put a tag on them; may be given again."),
                      QStringLiteral("TAG")});
    parser.addOption({QStringLiteral("seconds"),
                      QStringLiteral("Look for at most so long (default 5)."), QStringLiteral("N"),
                      QStringLiteral("5")});
    addStoreOption(parser);
    addJsonOption(parser);
}

void printFound(const QList<discover::Announced>& found, const enrol::Plan& plan)
{
    QHash<QString, QString> verdicts;
    for (const enrol::PlanEntry& entry : plan.entries) {
        const std::string_view word = enrol::toString(entry.verdict);
        verdicts[QString::fromStdString(entry.candidate.name)] =
            entry.reason.empty() ? QString::fromUtf8(word.data(), qsizetype(word.size()))
                                 : QString::fromStdString(entry.reason);
    }
    QList<QStringList> rows;
    for (const discover::Announced& board : found) {
        rows.append(
            {board.host, QString::number(board.port), board.addresses.join(u' '),
             board.thisComputer ? QStringLiteral("this computer") : verdicts.value(board.host)});
    }
    print(formatTable({QStringLiteral("HOST"), QStringLiteral("PORT"), QStringLiteral("ADDRESSES"),
                       QStringLiteral("ROSTER")},
                      rows));
}

QJsonObject toJson(const discover::Announced& board)
{
    return {{QStringLiteral("host"), board.host},
            {QStringLiteral("port"), board.port},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(board.addresses)},
            {QStringLiteral("services"), QJsonArray::fromStringList(board.services)},
            {QStringLiteral("this_computer"), board.thisComputer}};
}

int addFound(const QCommandLineParser& parser, enrol::Batch boards)
{
    const bool json = wantsJson(parser);
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    const QStringList tags = parser.values(QStringLiteral("tag"));
    for (enrol::Candidate& board : boards.candidates) {
        for (const QString& tag : tags) {
            if (!enrol::addTag(board, tag.toStdString()))
                return fail({ErrorCode::InvalidInput, "this is no tag, or one too many",
                             tag.toStdString(), ""},
                            json, exitUsage);
        }
    }
    auto plan = planAgainst(store->get(), std::move(boards));
    if (!plan)
        return fail(plan.error(), json);
    const auto added = fleet::enrolNew(**store, *plan);
    if (!added)
        return fail(added.error(), json);
    return report(*plan, *added, false, json);
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    bool ok = false;
    const QString typed = parser.value(QStringLiteral("seconds"));
    const int seconds = typed.toInt(&ok);
    if (!ok || seconds < 1 || seconds > 60)
        return fail(
            {ErrorCode::InvalidInput, "give whole seconds from 1 to 60", typed.toStdString(), ""},
            json, exitUsage);
    discover::Discovery discovery;
    QEventLoop loop;
    QObject::connect(&discovery, &discover::Discovery::finished, &loop, &QEventLoop::quit);
    discovery.start(std::chrono::seconds(seconds));
    loop.exec();

    const auto found = discovery.found();
    if (discovery.problem() && found.isEmpty())
        return fail(*discovery.problem(), json);
    if (discovery.problem())
        warn(QStringLiteral("rollcallctl: ") +
             QString::fromStdString(discovery.problem()->toString()));
    auto boards = discover::toBatch(found, parser.isSet(QStringLiteral("by-address")));
    if (parser.isSet(QStringLiteral("add")))
        return addFound(parser, std::move(boards));
    if (json) {
        QJsonArray array;
        for (const discover::Announced& board : found)
            array.append(toJson(board));
        printJson({{QStringLiteral("found"), array}});
        return exitOk;
    }
    if (found.isEmpty()) {
        print(QStringLiteral("No computer announces SSH on this network. Boards announce it when "
                             "avahi-daemon runs there\nand has the service file ssh.service."));
        return exitOk;
    }
    const auto store = openForReading(parser);
    if (!store && store.error().code != ErrorCode::NotFound)
        return fail(store.error(), json);
    const auto plan = planAgainst(store ? store->get() : nullptr, std::move(boards));
    if (!plan)
        return fail(plan.error(), json);
    printFound(found, *plan);
    return exitOk;
}

} // namespace

const Command discoverCommand{"discover",
                              "",
                              "Find boards that announce SSH on the local network.",
                              "  rollcallctl discover\n"
                              "  rollcallctl discover --add --tag workshop\n"
                              "  rollcallctl discover --seconds 20 --json",
                              options,
                              run};

} // namespace rollcall::cli
