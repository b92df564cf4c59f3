#include "app/desktop/host_key_list.h"

#include "app/desktop/natural_order.h"
#include "app/desktop/node_words.h"
#include "app/desktop/row_update.h"
#include "core/fleet/fleet.h"
#include "core/ssh/randomart.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

using Verdict = fleet::ImportVerdict::Finding;

HostKeyList::Finding findingOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::InList:
        return HostKeyList::Matched;
    case Verdict::NotInList:
    case Verdict::ChangedHere: // it is decided apart from all lists
        return HostKeyList::NotListed;
    default:
        return HostKeyList::Contradicted;
    }
}

QString wordsOf(const fleet::ImportVerdict& verdict, const QString& source)
{
    switch (verdict.finding) {
    case Verdict::InList:
        return verdict.line > 0
                   ? HostKeyList::tr("The same as in line %1 of %2.").arg(verdict.line).arg(source)
                   : HostKeyList::tr("The same as in %1.").arg(source);
    case Verdict::NotInList:
        return HostKeyList::tr("%1 says nothing of it.").arg(source);
    case Verdict::OtherKey:
        return HostKeyList::tr("%1 has ANOTHER key for this host. Do not trust this one before you "
                               "know why.")
            .arg(source);
    case Verdict::Revoked:
        return HostKeyList::tr("%1 says that this key is REVOKED.").arg(source);
    case Verdict::OtherNode:
        return HostKeyList::tr("%1 says in line %2 that this is the key of %3, not of this board.")
            .arg(source)
            .arg(verdict.line)
            .arg(verdict.other);
    case Verdict::SharedKey:
        return HostKeyList::tr("%1 shows the same key, so %2 cannot tell whose it is: one board "
                               "under two names, or a cloned card.")
            .arg(verdict.other, source);
    case Verdict::ChangedHere:
        break;
    }
    return HostKeyList::tr("It is in %1, but another key is on file here.").arg(source);
}

} // namespace

HostKeyList::HostKeyList(Backend& backend, bool ofChanged, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_ofChanged(ofChanged)
{}

void HostKeyList::look()
{
    QList<Row> rows;
    const QList<fleet::NodeId> ids = m_backend.fleet().ids();
    for (const fleet::NodeId id : ids) {
        const fleet::NodeSnapshot& node = *m_backend.fleet().node(id);
        if (!node.question || node.question->changed() != m_ofChanged)
            continue;
        Row row;
        row.id = id;
        row.node = node.record;
        row.question = *node.question;
        // A tick and what a list said are of that very key.
        if (const Row* before = find(id); before && before->question == row.question) {
            row.finding = before->finding;
            row.findingText = before->findingText;
            row.ticked = before->ticked;
        }
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        const int order = compareNaturally(a.node.name, b.node.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    noteShared(rows);
    if (rows == m_all)
        return;
    m_all = std::move(rows);
    show();
}

/// Two boards that show one key are one board under two names, or clones of one card.
void HostKeyList::noteShared(QList<Row>& rows) const
{
    QHash<QByteArray, QList<int>> rowsOf;
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).question.onTheWay)
            rows[row].note = tr("This is the key of %1, a host on the way to the board.")
                                 .arg(rows.at(row).question.owner.display());
        else
            rowsOf[rows.at(row).question.offered.blob].append(row);
    }
    for (const QList<int>& same : std::as_const(rowsOf)) {
        for (int i = 0; same.size() > 1 && i < same.size(); ++i) {
            rows[same.at(i)].note =
                tr("%1 shows the same key: one board under two names, or a cloned card.")
                    .arg(rows.at(same.at(i == 0 ? 1 : 0)).node.name);
        }
    }
}

HostKeyList::Row* HostKeyList::find(fleet::NodeId id)
{
    const auto it =
        std::find_if(m_all.begin(), m_all.end(), [id](const Row& row) { return row.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

int HostKeyList::countOf(Finding finding) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [finding](const Row& row) { return row.finding == finding; }));
}

int HostKeyList::tickedCount() const
{
    return int(ticked().size());
}

int HostKeyList::tickedUnproven() const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [](const Row& row) { return row.ticked && row.finding != Matched; }));
}

void HostKeyList::setVerdicts(const QList<fleet::ImportVerdict>& verdicts, const QString& source)
{
    QHash<fleet::NodeId, const fleet::ImportVerdict*> byNode;
    for (const fleet::ImportVerdict& verdict : verdicts)
        byNode.insert(verdict.node, &verdict);
    for (Row& row : m_all) {
        const fleet::ImportVerdict* verdict = byNode.value(row.id);
        if (!verdict)
            continue;
        row.finding = findingOf(verdict->finding);
        row.findingText = wordsOf(*verdict, source);
        // What somebody's list vouches for is offered, and what it contradicts is taken back.
        row.ticked =
            !m_ofChanged && (row.finding == Matched || (row.ticked && row.finding != Contradicted));
    }
    show();
}

QList<fleet::WaitingKey> HostKeyList::keys() const
{
    QList<fleet::WaitingKey> keys;
    for (const Row& row : m_all)
        keys.append({row.node, row.question.owner, row.question.offered, m_ofChanged});
    return keys;
}

QList<std::pair<fleet::NodeId, QString>> HostKeyList::ticked() const
{
    QList<std::pair<fleet::NodeId, QString>> all;
    for (const Row& row : m_all) {
        if (row.ticked)
            all.append({row.id, row.question.offered.fingerprint});
    }
    return all;
}

void HostKeyList::setFilter(const QString& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
}

void HostKeyList::setTicked(int row, bool ticked)
{
    if (m_ofChanged || row < 0 || row >= count() || !m_shown.at(row).isTickable())
        return;
    m_shown[row].ticked = ticked;
    find(m_shown.at(row).id)->ticked = ticked;
    Q_EMIT dataChanged(index(row), index(row), {TickedRole});
    Q_EMIT changed();
}

void HostKeyList::tickShown(bool ticked)
{
    QSet<fleet::NodeId> shown;
    for (const Row& row : std::as_const(m_shown))
        shown.insert(row.id);
    for (Row& row : m_all) {
        if (!m_ofChanged && shown.contains(row.id) && row.isTickable())
            row.ticked = ticked;
    }
    show();
}

void HostKeyList::show()
{
    const QString wanted = m_filter.trimmed();
    QList<Row> rows;
    for (const Row& row : std::as_const(m_all)) {
        if (wanted.isEmpty() || row.node.name.contains(wanted, Qt::CaseInsensitive) ||
            row.node.host.contains(wanted, Qt::CaseInsensitive) ||
            row.question.offered.fingerprint.contains(wanted) ||
            row.node.tags.join(u' ').contains(wanted, Qt::CaseInsensitive))
            rows.append(row);
    }
    RowUpdate::apply(*this, m_shown, rows);
    Q_EMIT changed();
}

int HostKeyList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HostKeyList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_shown.at(index.row());
    const ssh::HostKey& offered = row.question.offered;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.node.name;
    case NodeIdRole:
        return double(row.id);
    case AddressRole:
        return address(row.node);
    case TypeRole: {
        const auto bits = ssh::keyBits(offered);
        const QString type = ssh::shortKeyType(offered);
        return bits ? tr("%1, %n bits", nullptr, *bits).arg(type) : type;
    }
    case FingerprintRole:
        return offered.fingerprint;
    case ArtRole:
        return ssh::randomart(offered);
    case KnownRole: {
        QStringList lines;
        for (const ssh::HostKey& key : row.question.known)
            lines << key.fingerprint;
        return lines.join(u'\n');
    }
    case KnownArtRole:
        return row.question.known.isEmpty() ? QString()
                                            : ssh::randomart(row.question.known.constFirst());
    case NoteRole:
        return row.note;
    case FindingRole:
        return int(row.finding);
    case FindingTextRole:
        return row.findingText;
    case TickedRole:
        return row.ticked;
    case TickableRole:
        return !m_ofChanged && row.isTickable();
    default:
        return {};
    }
}

QHash<int, QByteArray> HostKeyList::roleNames() const
{
    return {{NameRole, "name"},        {NodeIdRole, "nodeId"},           {AddressRole, "address"},
            {TypeRole, "keyType"},     {FingerprintRole, "fingerprint"}, {ArtRole, "art"},
            {KnownRole, "known"},      {KnownArtRole, "knownArt"},       {NoteRole, "note"},
            {FindingRole, "finding"},  {FindingTextRole, "findingText"}, {TickedRole, "ticked"},
            {TickableRole, "tickable"}};
}

} // namespace rollcall::desktop
