#include "app/desktop/changes_model.h"

#include "app/desktop/formatter.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr int reloadEveryMs = 2000;

} // namespace

ChangesModel::ChangesModel(Backend& backend, const Formatter& format, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_format(format)
{
    m_later.setSingleShot(true);
    m_later.setInterval(reloadEveryMs);
    connect(&m_later, &QTimer::timeout, this, &ChangesModel::reload);
    connect(&backend, &Backend::storeChanged, this, [this] {
        if (m_active && !m_later.isActive())
            m_later.start();
    });
}

void ChangesModel::setNode(fleet::NodeId node)
{
    if (node == m_node)
        return;
    m_node = node;
    beginResetModel();
    m_versions.clear();
    endResetModel();
    Q_EMIT changed();
    if (m_active)
        reload();
}

void ChangesModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (active)
        reload();
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
    const int request = ++m_request;
    m_backend.acknowledge(m_node, newest).then(this, [this, request](const Result<void>& done) {
        if (request != m_request)
            return;
        if (done) {
            reload();
            return;
        }
        m_problem = QString::fromStdString(done.error().toString());
        Q_EMIT changed();
    });
}

void ChangesModel::reload()
{
    const int request = ++m_request;
    if (m_node == 0)
        return;
    m_backend.changes(m_node).then(
        this, [this, request](const Result<QList<fleet::InventoryVersion>>& result) {
            if (request == m_request)
                take(result);
        });
}

void ChangesModel::take(const Result<QList<fleet::InventoryVersion>>& result)
{
    m_problem = result ? QString() : QString::fromStdString(result.error().toString());
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
        return QString::fromStdString(rules::joinedWords(version.changes));
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
