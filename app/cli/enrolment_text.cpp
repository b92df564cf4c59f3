#include "app/cli/enrolment_text.h"

#include "app/cli/console.h"
#include "core/fleet/address.h"
#include "core/fleet/enrolment.h"
#include "core/store/store.h"

#include <QJsonArray>

namespace rollcall::cli {

namespace {

using enrol::Verdict;

/// Of what is not done, so many lines are told; --dry-run tells all.
constexpr int mostLines = 20;

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QString counted(std::size_t count)
{
    return count == 1 ? QStringLiteral("1 board") : QStringLiteral("%1 boards").arg(count);
}

QJsonObject toJson(const enrol::PlanEntry& entry)
{
    const store::NodeRecord record = fleet::recordOf(entry.candidate);
    QJsonObject object{{QStringLiteral("name"), record.name},
                       {QStringLiteral("address"), fleet::formatAddress(record)},
                       {QStringLiteral("verdict"), text(enrol::toString(entry.verdict))},
                       {QStringLiteral("where"), text(entry.candidate.where.toString())}};
    if (!record.tags.isEmpty())
        object[QStringLiteral("tags")] = QJsonArray::fromStringList(record.tags);
    if (!entry.reason.empty())
        object[QStringLiteral("reason")] = text(entry.reason);
    return object;
}

void printReportJson(const enrol::Plan& plan, const QList<store::NodeRecord>& added, bool dryRun)
{
    QJsonArray entries, nodes, problems, notes;
    for (const enrol::PlanEntry& entry : plan.entries)
        entries.append(toJson(entry));
    for (const store::NodeRecord& node : added)
        nodes.append(addedJson(node));
    for (const Error& problem : plan.problems)
        problems.append(QJsonObject{{QStringLiteral("where"), text(problem.context)},
                                    {QStringLiteral("message"), text(problem.message)},
                                    {QStringLiteral("remedy"), text(problem.remedy)}});
    for (const std::string& note : plan.notes)
        notes.append(text(note));
    printJson({{QStringLiteral("dry_run"), dryRun},
               {QStringLiteral("added"), nodes},
               {QStringLiteral("boards"), entries},
               {QStringLiteral("problems"), problems},
               {QStringLiteral("notes"), notes}});
}

QStringList row(const enrol::PlanEntry& entry)
{
    const store::NodeRecord record = fleet::recordOf(entry.candidate);
    return {text(enrol::toString(entry.verdict)), record.name, fleet::formatAddress(record),
            record.tags.isEmpty() ? QStringLiteral("–") : record.tags.join(u' '),
            text(entry.reason)};
}

void printEntries(const enrol::Plan& plan, bool all)
{
    QList<QStringList> rows;
    int left = 0;
    for (const enrol::PlanEntry& entry : plan.entries) {
        if (!all && entry.verdict == Verdict::New && entry.reason.empty())
            continue;
        if (all || rows.size() < mostLines)
            rows.append(row(entry));
        else
            ++left;
    }
    if (!rows.isEmpty())
        print(
            formatTable({QStringLiteral("VERDICT"), QStringLiteral("NODE"),
                         QStringLiteral("ADDRESS"), QStringLiteral("TAGS"), QStringLiteral("WHY")},
                        rows));
    if (left > 0)
        print(QStringLiteral("… and %1 more; --dry-run lists all").arg(left));
}

} // namespace

void append(enrol::Batch& to, enrol::Batch from)
{
    const auto move = [](auto& into, auto& out) {
        into.insert(into.end(), std::make_move_iterator(out.begin()),
                    std::make_move_iterator(out.end()));
    };
    move(to.candidates, from.candidates);
    move(to.problems, from.problems);
    move(to.notes, from.notes);
}

Result<enrol::Plan> planAgainst(store::Store* store, enrol::Batch boards)
{
    if (!store)
        return enrol::makePlan(std::move(boards), {});
    const auto watched = store->nodes();
    if (!watched)
        return watched.error();
    const auto archived = store->nodes(store::Store::Roster::Archived);
    if (!archived)
        return archived.error();
    return enrol::makePlan(std::move(boards), fleet::onRoster(*watched + *archived));
}

QJsonObject addedJson(const store::NodeRecord& node)
{
    return {{QStringLiteral("id"), node.id},
            {QStringLiteral("name"), node.name},
            {QStringLiteral("address"), fleet::formatAddress(node)}};
}

int report(const enrol::Plan& plan, const QList<store::NodeRecord>& added, bool dryRun, bool json)
{
    const std::size_t fresh = dryRun ? plan.count(Verdict::New) : std::size_t(added.size());
    const std::size_t bad = plan.count(Verdict::Invalid) + plan.problems.size();
    if (json) {
        printReportJson(plan, added, dryRun);
    } else {
        printEntries(plan, dryRun);
        for (const std::string& note : plan.notes)
            print(QStringLiteral("Passed over: %1").arg(text(note)));
        QString summary = dryRun ? QStringLiteral("Would add %1").arg(counted(fresh))
                                 : QStringLiteral("Added %1").arg(counted(fresh));
        if (const auto known = plan.count(Verdict::Known))
            summary += QStringLiteral(", %1 on the roster already").arg(known);
        if (const auto twice = plan.count(Verdict::Duplicate))
            summary += QStringLiteral(", %1 listed twice").arg(twice);
        if (bad > 0)
            summary += QStringLiteral(", %1 not usable").arg(bad);
        print(summary + u'.');
        for (const Error& problem : plan.problems)
            warn(QStringLiteral("rollcallctl: ") + text(problem.toString()));
        if (!dryRun && fresh > 0)
            print(QStringLiteral("Next: rollcallctl trust --all"));
    }
    return bad == 0 ? exitOk : fresh > 0 ? exitPartly : exitFailed;
}

} // namespace rollcall::cli
