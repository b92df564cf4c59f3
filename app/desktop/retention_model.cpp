#include "app/desktop/retention_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"

#include <QDateTime>
#include <algorithm>
#include <limits>

namespace rollcall::desktop {

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour, year = 365 * day;
constexpr qint64 MiB = 1024 * 1024, GiB = 1024 * MiB;

/// What is offered; the user's own choice is put between when it is another one.
QList<qint64> offeredAges(std::size_t tier)
{
    switch (tier) {
    case 0:
        return {6 * hour, 12 * hour, day, 3 * day, 7 * day, 30 * day, 0};
    case 1:
        return {day, 7 * day, 30 * day, 90 * day, 180 * day, year, 0};
    case 2:
        return {30 * day, 90 * day, 180 * day, year, 2 * year, 5 * year, 0};
    default:
        return {year, 2 * year, 5 * year, 10 * year, 0};
    }
}

/// 0 stands for "no end" and comes last.
void putBetween(QList<qint64>& values, qint64 own)
{
    if (values.contains(own))
        return;
    values.append(own);
    std::sort(values.begin(), values.end(),
              [](qint64 a, qint64 b) { return b == 0 ? a != 0 : a != 0 && a < b; });
}

QString nameOf(std::size_t tier)
{
    switch (tier) {
    case 0:
        return RetentionModel::tr("Every sample");
    case 1:
        return RetentionModel::tr("Minutes");
    case 2:
        return RetentionModel::tr("Ten minutes");
    default:
        return RetentionModel::tr("Two hours");
    }
}

} // namespace

RetentionModel::RetentionModel(Backend& backend, const Formatter& format, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_format(format)
{}

void RetentionModel::reload()
{
    read(isEdited());
}

void RetentionModel::read(bool keepWanted)
{
    const int request = ++m_request;
    m_backend.storeUse().then(this, [this, request, keepWanted](const Result<StoreUse>& use) {
        if (request != m_request)
            return;
        m_busy = false;
        if (!use) {
            m_problem = errorText(use.error());
            Q_EMIT changed();
            return;
        }
        m_info = use->info;
        m_kept = use->retention;
        m_known = true;
        want(keepWanted ? m_wanted : m_kept);
    });
}

void RetentionModel::want(const store::Retention& retention)
{
    m_wanted = retention;
    m_plan = planOf(m_wanted, m_info, m_backend.sampleEveryMs(), m_format.now());
    // What the choice of before gives up as well is no loss of this one.
    for (std::size_t tier = 0; tier < retentionTiers; ++tier) {
        const qint64 before = ageOf(m_kept, tier), after = ageOf(m_wanted, tier);
        if (after == 0 || (before != 0 && before <= after))
            m_plan.lostMs[tier] = 0;
    }
    const Result<void> sensible = store::check(m_wanted);
    m_problem = sensible ? QString() : errorText(sensible.error());
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void RetentionModel::choose(int row, int choice)
{
    if (!m_known || row < 0 || row >= rowCount())
        return;
    const QList<qint64> ages = agesFor(std::size_t(row));
    if (choice < 0 || choice >= ages.size())
        return;
    store::Retention next = m_wanted;
    setAge(next, std::size_t(row), ages.at(choice));
    want(next);
}

void RetentionModel::setLimit(int choice)
{
    const QList<qint64> sizes = limits();
    if (!m_known || choice < 0 || choice >= sizes.size())
        return;
    store::Retention next = m_wanted;
    next.maxBytes = sizes.at(choice);
    want(next);
}

void RetentionModel::revert()
{
    want(m_kept);
}

void RetentionModel::chooseStandard()
{
    if (m_known)
        want(store::Retention());
}

void RetentionModel::save()
{
    if (!isEdited() || m_busy || !store::check(m_wanted))
        return;
    m_busy = true;
    Q_EMIT changed();
    const int request = ++m_request;
    m_backend.setRetention(m_wanted).then(this, [this, request](const Result<void>& done) {
        if (request != m_request)
            return;
        m_busy = false;
        if (!done) {
            m_problem = errorText(done.error());
            Q_EMIT changed();
            return;
        }
        m_kept = m_wanted;
        Q_EMIT saved();
        read(false);
    });
}

QList<qint64> RetentionModel::agesFor(std::size_t tier) const
{
    QList<qint64> ages = offeredAges(tier);
    putBetween(ages, ageOf(m_kept, tier));
    putBetween(ages, ageOf(m_wanted, tier));
    return ages;
}

QList<qint64> RetentionModel::limits() const
{
    QList<qint64> sizes{256 * MiB, 512 * MiB, GiB,      2 * GiB, 4 * GiB,
                        8 * GiB,   16 * GiB,  32 * GiB, 0};
    putBetween(sizes, m_kept.maxBytes);
    putBetween(sizes, m_wanted.maxBytes);
    return sizes;
}

QString RetentionModel::span(qint64 ms) const
{
    if (ms == 0)
        return tr("for good");
    if (ms % year == 0)
        return ms == year ? tr("1 year") : tr("%n years", nullptr, int(ms / year));
    if (ms % day == 0)
        return ms == day ? tr("1 day") : tr("%n days", nullptr, int(ms / day));
    return m_format.duration(ms);
}

QStringList RetentionModel::limitChoices() const
{
    QStringList words;
    const QList<qint64> sizes = limits();
    for (const qint64 size : sizes)
        words << (size == 0 ? tr("no limit") : m_format.bytes(std::uint64_t(size)));
    return words;
}

int RetentionModel::limit() const
{
    return int(limits().indexOf(m_wanted.maxBytes));
}

bool RetentionModel::isOverLimit() const
{
    return m_wanted.maxBytes != 0 && m_info.usedBytes > m_wanted.maxBytes;
}

bool RetentionModel::loses() const
{
    return isEdited() && (m_plan.loses() || isOverLimit());
}

QString RetentionModel::sizeText() const
{
    if (!m_known)
        return Formatter::dash();
    const qint64 free = m_info.fileBytes - m_info.usedBytes;
    QString text = tr("%1 now").arg(m_format.bytes(std::uint64_t(m_info.fileBytes)));
    if (free * 20 > m_info.fileBytes)
        text += tr(", %1 of it free for new readings").arg(m_format.bytes(std::uint64_t(free)));
    if (m_info.agePercent < 100)
        text +=
            tr("; the size limit leaves %1 of the ages").arg(m_format.percent(m_info.agePercent));
    return text;
}

QString RetentionModel::planText() const
{
    if (!m_known || m_info.nodes == 0)
        return {};
    const QString nodes = m_info.nodes == 1 ? tr("1 node")
                                            : tr("%1 nodes", nullptr, int(m_info.nodes))
                                                  .arg(m_format.number(double(m_info.nodes), 0));
    QString text = m_plan.bytesPerYear > 0
                       ? tr("About %1 for %2 after a year, and %3 more each year.")
                             .arg(m_format.bytes(std::uint64_t(m_plan.bytes)), nodes,
                                  m_format.bytes(std::uint64_t(m_plan.bytesPerYear)))
                       : tr("About %1 for %2 once all ages are reached.")
                             .arg(m_format.bytes(std::uint64_t(m_plan.bytes)), nodes);
    if (isOverLimit())
        text +=
            QLatin1Char(' ') + tr("The store is larger than the limit already: the oldest goes.");
    else if (m_wanted.maxBytes != 0 && m_plan.bytes > m_wanted.maxBytes)
        text += QLatin1Char(' ') + tr("That is more than the limit: ages will be cut to fit it.");
    return text;
}

double RetentionModel::sizePart() const
{
    if (!m_known || m_wanted.maxBytes == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return std::min(1.0, double(m_info.fileBytes) / double(m_wanted.maxBytes));
}

int RetentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(retentionTiers);
}

QVariant RetentionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto tier = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(tier);
    case ChoicesRole: {
        QStringList words;
        const QList<qint64> ages = agesFor(tier);
        for (const qint64 age : ages)
            words << span(age);
        return words;
    }
    case ChoiceRole:
        return int(agesFor(tier).indexOf(ageOf(m_wanted, tier)));
    case HeldRole: {
        if (!m_known || index.row() >= m_info.tiers.size())
            return Formatter::dash();
        const store::TierInfo& held = m_info.tiers.at(index.row());
        return held.rows == 0 ? tr("none yet")
                              : tr("back to %1").arg(m_format.dateTime(held.oldest));
    }
    case LossRole:
        return isEdited() && m_plan.lostMs[tier] > 0
                   ? tr("%1 of it will be deleted").arg(m_format.duration(m_plan.lostMs[tier]))
                   : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> RetentionModel::roleNames() const
{
    return {{NameRole, "name"},
            {ChoicesRole, "choices"},
            {ChoiceRole, "choice"},
            {HeldRole, "held"},
            {LossRole, "loss"}};
}

} // namespace rollcall::desktop
