#include "app/desktop/identity_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_words.h"
#include "core/fleet/fleet.h"

#include <QDateTime>
#include <QVariantMap>
#include <algorithm>

namespace rollcall::desktop {

namespace {

const QString minuteFormat = QStringLiteral("yyyy-MM-dd HH:mm");

QString titleOf(rules::KeyKind kind)
{
    switch (kind) {
    case rules::KeyKind::BoardSerial:
        return IdentityModel::tr("Board serial");
    case rules::KeyKind::Mac:
        return IdentityModel::tr("Network adapter");
    case rules::KeyKind::CardId:
        return IdentityModel::tr("Card or disk");
    case rules::KeyKind::MachineId:
        return IdentityModel::tr("System (machine-id)");
    case rules::KeyKind::HostKey:
        break;
    }
    return IdentityModel::tr("SSH host key");
}

QString minuteOf(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(minuteFormat);
}

std::optional<qint64> timeOf(const QString& text)
{
    const QDateTime when = QDateTime::fromString(text.trimmed(), minuteFormat);
    return when.isValid() ? std::optional(when.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

IdentityModel::IdentityModel(Backend& backend, const Formatter& format, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_format(format)
    , m_follower(backend, [this] { reload(); })
{}

void IdentityModel::setNode(fleet::NodeId node)
{
    if (!m_follower.setNode(node))
        return;
    m_known = m_busy = false;
    m_problem.clear();
    m_identity = {};
    m_now.setRows({});
    m_before.setRows({});
    m_past.setRows({});
    Q_EMIT changed();
    m_follower.follow();
}

void IdentityModel::setActive(bool active)
{
    if (!m_follower.setActive(active))
        return;
    Q_EMIT activeChanged();
    m_follower.follow();
}

void IdentityModel::reload()
{
    if (m_follower.node() != 0)
        m_follower.ask(m_backend.identity(m_follower.node()),
                       [this](const Result<NodeIdentity>& result) { take(result); });
}

void IdentityModel::take(const Result<NodeIdentity>& result)
{
    m_problem = result ? QString() : errorText(result.error());
    if (result) {
        m_known = true;
        m_identity = *result;
        QList<FactRow> now, before, past;
        for (const rules::SeenKey& mark : m_identity.marks) {
            const auto& current = m_identity.current;
            const bool isNow = std::find(current.begin(), current.end(), mark.key) != current.end();
            (isNow ? now : before).append(markRow(mark, isNow));
        }
        for (const store::EventRecord& event : std::as_const(m_identity.events))
            past.append({minuteOf(event.openedAt), event.detail, {}, {}, {}});
        for (const NodeIdentity::Other& other : std::as_const(m_identity.others)) {
            if (other.record.archivedAt && other.shared > 0)
                past.append({minuteOf(*other.record.archivedAt),
                             tr("split off: %1").arg(other.record.name),
                             tr("its history is kept; join brings it back"),
                             {},
                             {}});
        }
        m_now.setRows(now);
        m_before.setRows(before);
        m_past.setRows(past);
    }
    Q_EMIT changed();
}

FactRow IdentityModel::markRow(const rules::SeenKey& mark, bool current) const
{
    return {titleOf(mark.key.kind),
            QString::fromStdString(mark.key.value),
            current ? tr("since %1").arg(minuteOf(mark.firstSeen))
                    : tr("%1 until %2").arg(minuteOf(mark.firstSeen), minuteOf(mark.lastSeen)),
            {},
            {}};
}

QString IdentityModel::warning() const
{
    QStringList lines;
    for (const rules::IdentityFinding& finding : m_identity.findings) {
        QString words = fromCore(finding.words);
        if (!words.isEmpty())
            words[0] = words.at(0).toUpper();
        lines << words;
    }
    return lines.join(QLatin1Char('\n'));
}

QVariantList IdentityModel::candidates() const
{
    QVariantList list;
    for (const NodeIdentity::Other& other : m_identity.others) {
        QStringList notes;
        if (other.shared > 0)
            notes << (other.shared == 1 ? tr("1 mark in common")
                                        : tr("%n marks in common", nullptr, other.shared));
        notes << (other.record.archivedAt
                      ? tr("archived %1").arg(minuteOf(*other.record.archivedAt))
                      : tr("watched at %1").arg(address(other.record)));
        list << QVariantMap{{QStringLiteral("nodeId"), double(other.record.id)},
                            {QStringLiteral("name"), other.record.name},
                            {QStringLiteral("note"), notes.join(QStringLiteral(" · "))},
                            {QStringLiteral("archived"), other.record.archivedAt.has_value()}};
    }
    return list;
}

QString IdentityModel::suggestedSplit() const
{
    if (m_identity.events.isEmpty())
        return {};
    return QDateTime::fromMSecsSinceEpoch(m_identity.events.first().openedAt)
        .toString(minuteFormat);
}

QString IdentityModel::splitProblem(const QString& when) const
{
    const auto time = timeOf(when);
    if (!time)
        return tr("Write the time as %1.").arg(minuteOf(m_format.now()));
    if (*time > m_format.now())
        return tr("That is still to come.");
    return {};
}

QString IdentityModel::nameOf(fleet::NodeId id) const
{
    if (const fleet::NodeSnapshot* node = m_backend.fleet().node(id))
        return node->record.name;
    for (const NodeIdentity::Other& other : m_identity.others) {
        if (other.record.id == id)
            return other.record.name;
    }
    return tr("node %1").arg(id);
}

QString IdentityModel::suggestedName(const QString& when) const
{
    return tr("%1 until %2").arg(nameOf(m_follower.node()), when.trimmed());
}

void IdentityModel::join(double from)
{
    const auto id = fleet::NodeId(from);
    if (m_busy || m_follower.node() == 0)
        return;
    m_busy = true;
    Q_EMIT changed();
    const QString message =
        tr("%1 has the history of %2 now.").arg(nameOf(m_follower.node()), nameOf(id));
    m_backend.joinNodes(id, m_follower.node())
        .then(this, [this, message](const Result<void>& result) { finish(result, message); });
}

void IdentityModel::split(const QString& when, const QString& name)
{
    const auto time = timeOf(when);
    if (m_busy || m_follower.node() == 0 || !time || !splitProblem(when).isEmpty())
        return;
    m_busy = true;
    Q_EMIT changed();
    const QString label = name.trimmed().isEmpty() ? suggestedName(when) : name.trimmed();
    m_backend.splitNode(m_follower.node(), *time, label)
        .then(this, [this](const Result<store::NodeRecord>& old) {
            if (old)
                finish({}, tr("What was before is kept as %1.").arg(old->name));
            else
                finish(old.error(), {});
        });
}

void IdentityModel::finish(const Result<void>& result, const QString& message)
{
    m_busy = false;
    Q_EMIT changed();
    if (!result) {
        Q_EMIT failed(errorText(result.error()));
        return;
    }
    Q_EMIT done(message);
    m_follower.follow();
}

} // namespace rollcall::desktop
