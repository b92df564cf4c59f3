#include "app/cli/identity_notes.h"

#include "core/fleet/identity_book.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace rollcall::cli {

QString IdentityNote::words() const
{
    const QString all =
        names.mid(0, 8).join(QStringLiteral(", ")) +
        (names.size() > 8 ? QStringLiteral(" and %1 more").arg(names.size() - 8) : QString());
    if (finding == u"same-board")
        return all + QStringLiteral(" are one board under several names; rollcallctl join makes "
                                    "their histories one");
    return all + QStringLiteral(" run copies of one system (a cloned card): give each its own "
                                "machine-id and host key");
}

Result<QList<IdentityNote>> identityNotes(store::Store& store)
{
    const auto nodes = store.nodes();
    if (!nodes)
        return nodes.error();
    const auto marks = store.identities();
    if (!marks)
        return marks.error();
    const fleet::IdentityBook book(*nodes, *marks);
    QHash<store::NodeId, QString> names;
    for (const store::NodeRecord& node : *nodes)
        names[node.id] = node.name;
    QList<IdentityNote> notes;
    for (const store::NodeRecord& node : *nodes) {
        for (const rules::IdentityFinding& finding : book.shared(node.id)) {
            IdentityNote note;
            note.finding = QString::fromStdString(std::string(rules::toString(finding.finding)));
            note.ids.insert(node.id);
            for (const std::int64_t other : finding.others)
                note.ids.insert(other);
            const bool told = std::any_of(notes.begin(), notes.end(), [&](const auto& earlier) {
                return earlier.finding == note.finding && earlier.ids.contains(note.ids);
            });
            if (told)
                continue;
            for (const store::NodeId id : std::as_const(note.ids))
                note.names << names.value(id);
            note.names.sort();
            notes.append(note);
        }
    }
    return notes;
}

Result<HostKeyOwners> HostKeyOwners::read(store::Store& store)
{
    const auto nodes = store.nodes();
    if (!nodes)
        return nodes.error();
    const auto marks = store.identities();
    if (!marks)
        return marks.error();
    QHash<store::NodeId, QString> watched;
    for (const store::NodeRecord& node : *nodes)
        watched[node.id] = node.name;
    HostKeyOwners owners;
    for (const store::IdentityRecord& mark : *marks) {
        if (mark.kind == u"host-key" && watched.contains(mark.node))
            owners.add(mark.value, watched.value(mark.node));
    }
    return owners;
}

void HostKeyOwners::add(const QString& fingerprint, const QString& node)
{
    QStringList& names = m_names[fingerprint];
    if (!names.contains(node))
        names.append(node);
}

QStringList HostKeyOwners::others(const QString& fingerprint, const QString& node) const
{
    QStringList names = m_names.value(fingerprint);
    names.removeAll(node);
    names.sort();
    return names;
}

QJsonArray toJson(const QList<IdentityNote>& notes)
{
    QJsonArray array;
    for (const IdentityNote& note : notes) {
        array.append(QJsonObject{{QStringLiteral("finding"), note.finding},
                                 {QStringLiteral("nodes"), QJsonArray::fromStringList(note.names)},
                                 {QStringLiteral("words"), note.words()}});
    }
    return array;
}

} // namespace rollcall::cli
