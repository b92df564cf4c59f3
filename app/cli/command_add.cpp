#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/enrolment_text.h"
#include "core/fleet/address.h"
#include "core/fleet/enrolment.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        QStringLiteral("address"),
        QStringLiteral("How to reach the boards: [user@]host[:port], or many at once: "
                       "pi[01-32].lab, node[1-3,7]."));
    parser.addOption({QStringLiteral("from"),
                      QStringLiteral("Add the boards that FILE lists (- for stdin); may be given "
                                     "again."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("format"),
                      QStringLiteral("What FILE is, when that cannot be seen: hosts, ansible, "
                                     "ansible-yaml, ssh-config, etc-hosts, csv."),
                      QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("dry-run"),
                      QStringLiteral("Only say what would be added, and what not and why.")});
    parser.addOption({QStringLiteral("name"), QStringLiteral("Call it NAME instead of its host."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("tag"),
                      QStringLiteral("Put a tag on it, such as rack1; may be given again."),
                      QStringLiteral("TAG")});
    parser.addOption({QStringLiteral("this-computer"),
                      QStringLiteral("Watch the computer Rollcall runs on, without SSH.")});
    addStoreOption(parser);
    addJsonOption(parser);
}

Error usage(const char* message)
{
    return {ErrorCode::InvalidInput, message, "add", "see rollcallctl add --help"};
}

int addThisComputer(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    if (!parser.positionalArguments().isEmpty() || parser.isSet(QStringLiteral("from")) ||
        parser.isSet(QStringLiteral("dry-run")))
        return fail(usage("give addresses, or --this-computer"), json, exitUsage);
    store::NodeRecord node;
    node.name = parser.isSet(QStringLiteral("name"))
                    ? parser.value(QStringLiteral("name")).trimmed()
                    : QSysInfo::machineHostName();
    if (node.name.isEmpty())
        return fail({ErrorCode::InvalidInput, "a node needs a name", "add", "give --name"}, json,
                    exitUsage);
    node.tags = parser.values(QStringLiteral("tag"));
    node.addedAt = QDateTime::currentMSecsSinceEpoch();
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    const auto added = (*store)->addNode(node);
    if (!added)
        return fail(added.error(), json);
    if (json)
        printJson(addedJson(*added));
    else
        print(QStringLiteral("Added %1 (this computer).").arg(added->name));
    return exitOk;
}

/// Everything the command line asks for, in its order.
Result<enrol::Batch> wantedBoards(const QCommandLineParser& parser)
{
    std::optional<enrol::Format> format;
    const QString word = parser.value(QStringLiteral("format"));
    if (!word.isEmpty()) {
        format = enrol::formatFromString(word.toStdString());
        if (!format)
            return Error{ErrorCode::InvalidInput,
                         "the format is hosts, ansible, ansible-yaml, ssh-config, etc-hosts or csv",
                         word.toStdString(), ""};
    }
    enrol::Batch all;
    const QStringList words = parser.positionalArguments();
    for (const QString& each : words) {
        auto batch = enrol::parseWord(each.toStdString());
        if (!batch)
            return batch.error();
        append(all, std::move(*batch));
    }
    const QStringList files = parser.values(QStringLiteral("from"));
    for (const QString& file : files) {
        auto list = fleet::readBoardList(file, format);
        if (!list)
            return list.error();
        append(all, std::move(list->batch));
    }
    for (const QString& tag : parser.values(QStringLiteral("tag"))) {
        for (enrol::Candidate& board : all.candidates) {
            if (!enrol::addTag(board, tag.toStdString()))
                return Error{ErrorCode::InvalidInput, "this is no tag, or one too many",
                             tag.toStdString(), ""};
        }
    }
    return all;
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    if (parser.isSet(QStringLiteral("this-computer")))
        return addThisComputer(parser);
    const bool fromFiles = parser.isSet(QStringLiteral("from"));
    if (parser.positionalArguments().isEmpty() && !fromFiles)
        return fail(usage("give an address, --from FILE or --this-computer"), json, exitUsage);
    auto boards = wantedBoards(parser);
    if (!boards) {
        const bool typed = boards.error().code == ErrorCode::InvalidInput &&
                           (!fromFiles || boards.error().context ==
                                              parser.value(QStringLiteral("format")).toStdString());
        return fail(boards.error(), json, typed ? exitUsage : exitFailed);
    }
    const bool one = !fromFiles && boards->candidates.size() == 1;
    if (parser.isSet(QStringLiteral("name"))) {
        const std::string name = parser.value(QStringLiteral("name")).trimmed().toStdString();
        if (boards->candidates.size() != 1 || !enrol::isPlainText(name))
            return fail(usage("--name is for one board"), json, exitUsage);
        boards->candidates.front().name = name;
    }
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    auto store = dryRun ? openForReading(parser) : openForWriting(parser);
    const bool noStoreYet = dryRun && !store && store.error().code == ErrorCode::NotFound;
    if (!store && !noStoreYet)
        return fail(store.error(), json);
    if (one && !dryRun) {
        // One board, one answer: what is wrong is an error, not a line of a report.
        const auto added = (*store)->addNode(fleet::recordOf(boards->candidates.front()));
        if (!added)
            return fail(added.error(), json);
        if (json) {
            printJson(addedJson(*added));
            return exitOk;
        }
        print(QStringLiteral("Added %1 (%2).").arg(added->name, fleet::formatAddress(*added)));
        print(QStringLiteral("Next: rollcallctl trust %1").arg(added->name));
        return exitOk;
    }
    auto plan = planAgainst(noStoreYet ? nullptr : store->get(), std::move(*boards));
    if (!plan)
        return fail(plan.error(), json);
    QList<store::NodeRecord> added;
    if (!dryRun) {
        auto enrolled = fleet::enrolNew(**store, *plan);
        if (!enrolled)
            return fail(enrolled.error(), json);
        added = *enrolled;
    }
    return report(*plan, added, dryRun, json);
}

} // namespace

const Command addCommand{"add",
                         "[user@]host[:port]...",
                         "Put boards on the roster.",
                         "  rollcallctl add pi@raspberrypi.local\n"
                         "  rollcallctl add root@192.0.2.7:2222 --name rk-04.lab --tag rack1\n"
                         "  rollcallctl add pi@pi[01-32].lab --tag classroom\n"
                         "  rollcallctl add --from inventory.yml --dry-run\n"
                         "  rollcallctl add --from ~/.ssh/config\n"
                         "  rollcallctl add --this-computer",
                         options,
                         run};

} // namespace rollcall::cli
