#include "app/desktop/changes_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"

#include <algorithm>

namespace rollcall::desktop {

ChangesModel::ChangesModel(Backend& backend, const Formatter& format, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_format(format)
    , m_follower(backend, [this] { reload(); })
{}

void ChangesModel::setNode(fleet::NodeId node)
{
    if (!m_follower.setNode(node))
        return;
    beginResetModel();
    m_versions.clear();
    endResetModel();
    Q_EMIT changed();
    m_follower.follow();
}

void ChangesModel::setActive(bool active)
{
    if (!m_follower.setActive(active))
        return;
    Q_EMIT activeChanged();
    m_follower.follow();
}

int ChangesModel::newCount() const
{
    return int(std::count_if(m_versions.begin(), m_versions.end(),
                             [](const auto& version) { return !version.acknowledgedAt; }));
}

void ChangesModel::acknowledge()
{
    qint64 newest = 0;
    for (const fleet::InventoryVersion& version : std::as_const(m_versions))
        newest = std::max(newest, version.id);
    if (newest == 0)
        return;
    m_follower.ask(m_backend.acknowledge(m_follower.node(), newest),
                   [this](const Result<void>& done) {
                       if (done) {
                           reload();
                           return;
                       }
                       m_problem = errorText(done.error());
                       Q_EMIT changed();
                   });
}

void ChangesModel::reload()
{
    if (m_follower.node() == 0)
        return;
    m_follower.ask(m_backend.changes(m_follower.node()),
                   [this](const Result<QList<fleet::InventoryVersion>>& result) { take(result); });
}

void ChangesModel::take(const Result<QList<fleet::InventoryVersion>>& result)
{
    m_problem = result ? QString() : errorText(result.error());
    if (result && *result != m_versions) {
        beginResetModel();
        m_versions = *result;
        endResetModel();
    }
    Q_EMIT changed();
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const fleet::InventoryVersion& version = m_versions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return fromCore(rules::joinedWords(version.changes));
    case TimeRole:
        return m_format.dateTime(version.time);
    case HardwareRole:
        return std::any_of(version.changes.begin(), version.changes.end(), [](const auto& change) {
            return change.nature == rules::Nature::Hardware;
        });
    case SeenRole:
        return version.acknowledgedAt.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> ChangesModel::roleNames() const
{
    return {
        {WordsRole, "words"}, {TimeRole, "time"}, {HardwareRole, "hardware"}, {SeenRole, "seen"}};
}

} // namespace rollcall::desktop
