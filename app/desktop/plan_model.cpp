#include "app/desktop/plan_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/node_words.h"
#include "core/fleet/enrolment.h"

#include <algorithm>
#include <utility>

namespace rollcall::desktop {

namespace {

/// With more at once a view is quicker told to begin anew.
constexpr std::size_t mostInserts = 64;

QString keyOf(const enrol::PlanEntry& entry)
{
    return QString::fromStdString(entry.candidate.host).toLower() + QLatin1Char(' ') +
           QString::number(entry.candidate.port);
}

/// Whether `next` is `now` with entries put between.
bool onlyGrows(const std::vector<enrol::PlanEntry>& now, const std::vector<enrol::PlanEntry>& next)
{
    auto at = now.begin();
    for (const enrol::PlanEntry& entry : next) {
        if (at != now.end() && entry == *at)
            ++at;
    }
    return at == now.end();
}

QString word(enrol::Verdict verdict)
{
    switch (verdict) {
    case enrol::Verdict::New:
        return PlanModel::tr("new");
    case enrol::Verdict::Known:
        return PlanModel::tr("watched already");
    case enrol::Verdict::Duplicate:
        return PlanModel::tr("listed twice");
    case enrol::Verdict::Invalid:
        break;
    }
    return PlanModel::tr("cannot be added");
}

} // namespace

bool PlanModel::isTicked(const enrol::PlanEntry& entry) const
{
    return entry.verdict == enrol::Verdict::New && !m_unticked.contains(keyOf(entry));
}

void PlanModel::setEntries(std::vector<enrol::PlanEntry> entries)
{
    const std::size_t grown = entries.size() - std::min(entries.size(), m_entries.size());
    if (!m_entries.empty() && grown <= mostInserts && onlyGrows(m_entries, entries)) {
        for (std::size_t row = 0; row < entries.size(); ++row) {
            if (row < m_entries.size() && m_entries[row] == entries[row])
                continue;
            beginInsertRows({}, int(row), int(row));
            m_entries.insert(m_entries.begin() + std::ptrdiff_t(row), entries[row]);
            endInsertRows();
        }
    } else if (m_entries != entries) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    recount();
}

void PlanModel::clear()
{
    m_unticked.clear();
    setEntries({});
}

std::vector<enrol::PlanEntry> PlanModel::ticked() const
{
    std::vector<enrol::PlanEntry> all;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(all),
                 [this](const enrol::PlanEntry& entry) { return isTicked(entry); });
    return all;
}

void PlanModel::setTicked(int row, bool ticked)
{
    if (row < 0 || row >= count() || m_entries[std::size_t(row)].verdict != enrol::Verdict::New)
        return;
    const QString key = keyOf(m_entries[std::size_t(row)]);
    if (ticked)
        m_unticked.remove(key);
    else
        m_unticked.insert(key);
    Q_EMIT dataChanged(index(row), index(row), {TickedRole});
    recount();
}

void PlanModel::tickAll(bool ticked)
{
    m_unticked.clear();
    if (!ticked) {
        for (const enrol::PlanEntry& entry : m_entries)
            m_unticked.insert(keyOf(entry));
    }
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {TickedRole});
    recount();
}

void PlanModel::recount()
{
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    m_ticked = 0;
    for (const enrol::PlanEntry& entry : m_entries) {
        ++m_counts[int(entry.verdict)];
        m_ticked += isTicked(entry);
    }
    Q_EMIT changed();
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const enrol::PlanEntry& entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(entry.candidate.name);
    case AddressRole:
        return address(fleet::recordOf(entry.candidate));
    case TagsRole:
        return fleet::recordOf(entry.candidate).tags.join(QStringLiteral(", "));
    case VerdictRole:
        return int(entry.verdict);
    case WordRole:
        return word(entry.verdict);
    case ReasonRole:
        return fromCore(entry.reason);
    case WhereRole:
        return entry.candidate.where.line > 0
                   ? QString::fromStdString(entry.candidate.where.toString())
                   : QString();
    case TickedRole:
        return isTicked(entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> PlanModel::roleNames() const
{
    return {{NameRole, "name"},       {AddressRole, "address"}, {TagsRole, "tags"},
            {VerdictRole, "verdict"}, {WordRole, "word"},       {ReasonRole, "reason"},
            {WhereRole, "where"},     {TickedRole, "ticked"}};
}

} // namespace rollcall::desktop
