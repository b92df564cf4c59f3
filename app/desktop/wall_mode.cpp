#include "app/desktop/wall_mode.h"

#include "app/desktop/app_settings.h"
#include "app/desktop/attention.h"
#include "app/desktop/backend.h"
#include "app/desktop/formatter.h"
#include "app/desktop/natural_order.h"
#include "app/desktop/node_words.h"
#include "app/desktop/row_update.h"
#include "app/desktop/trouble_order.h"
#include "core/fleet/fleet.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr int lookEveryMs = 500;
constexpr int agesEveryMs = 5000;
/// Since then the time of day says which day.
constexpr qint64 aDayMs = 20LL * 3600 * 1000;
/// A wall with more pages than this shows none of them often enough.
constexpr int mostPages = 60;

const QString secondsWord = QStringLiteral("wallSeconds"), groupWord = QStringLiteral("wallGroup"),
              awakeWord = QStringLiteral("wallAwake"), motionWord = QStringLiteral("wallMotion");

const QList<FleetGroups::GroupBy>& choices()
{
    static const QList<FleetGroups::GroupBy> all{FleetGroups::None, FleetGroups::Tag,
                                                 FleetGroups::Board, FleetGroups::Part};
    return all;
}

bool isOnline(const fleet::NodeSnapshot& node)
{
    return node.state == fleet::NodeState::Online || node.state == fleet::NodeState::Late;
}

int worseOf(int a, int b)
{
    return troubleOrder(mark::Kind(b)) < troubleOrder(mark::Kind(a)) ? b : a;
}

} // namespace

WallMode::WallMode(Backend& backend, const Attention& attention, const Formatter& format,
                   AppSettings& settings, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_attention(attention)
    , m_format(format)
    , m_settings(settings)
{
    if (const int kept = settings.word(secondsWord).toInt(); kept > 0)
        m_seconds = std::clamp(kept, shortest, longest);
    if (const QString by = settings.word(groupWord); !by.isEmpty())
        setGroupBy(by.toInt());
    m_keepsAwake = settings.word(awakeWord) == u"yes";
    m_moves = settings.word(motionWord) != u"no";
    m_look.setSingleShot(true);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &WallMode::lookAgain);
    m_ages.setInterval(agesEveryMs);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        lookAgain();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AgeRole, DescriptionRole});
    });
    connect(&m_cycle, &QTimer::timeout, this, [this] { step(1); });
    fleet::Fleet& fleet = backend.fleet();
    connect(&fleet, &fleet::Fleet::nodeAdded, this, &WallMode::later);
    connect(&fleet, &fleet::Fleet::nodeChanged, this, &WallMode::later);
    connect(&fleet, &fleet::Fleet::nodeRemoved, this, &WallMode::later);
    connect(&attention, &Attention::changed, this, &WallMode::later);
    connect(&format, &Formatter::changed, this, &WallMode::later);
}

void WallMode::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        m_held = false;
        m_page = 0;
        m_key.clear();
        lookAgain();
        m_ages.start();
    } else {
        m_ages.stop();
        m_look.stop();
    }
    restartCycle();
    Q_EMIT activeChanged();
    Q_EMIT choiceChanged();
}

void WallMode::restartCycle()
{
    if (m_active && !m_held)
        m_cycle.start(m_seconds * 1000);
    else
        m_cycle.stop();
}

void WallMode::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    restartCycle();
    Q_EMIT choiceChanged();
}

void WallMode::setSeconds(int wanted)
{
    const int seconds = std::clamp(wanted, shortest, longest);
    if (seconds == m_seconds)
        return;
    m_seconds = seconds;
    m_settings.setWord(secondsWord, QString::number(seconds));
    restartCycle();
    Q_EMIT choiceChanged();
}

void WallMode::setGroupBy(int by)
{
    if (by == m_groupBy || !choices().contains(FleetGroups::GroupBy(by)))
        return;
    m_groupBy = by;
    m_page = 0;
    m_key.clear();
    m_settings.setWord(groupWord, QString::number(by));
    if (m_active)
        lookAgain();
    restartCycle();
    Q_EMIT choiceChanged();
}

void WallMode::setKeepsAwake(bool awake)
{
    if (awake == m_keepsAwake)
        return;
    m_keepsAwake = awake;
    m_settings.setWord(awakeWord, awake ? QStringLiteral("yes") : QStringLiteral("no"));
    Q_EMIT choiceChanged();
}

void WallMode::setMoves(bool moves)
{
    if (moves == m_moves)
        return;
    m_moves = moves;
    m_settings.setWord(motionWord, moves ? QStringLiteral("yes") : QStringLiteral("no"));
    Q_EMIT choiceChanged();
}

void WallMode::nextGrouping()
{
    const qsizetype at = choices().indexOf(FleetGroups::GroupBy(m_groupBy));
    setGroupBy(choices().at((at + 1) % choices().size()));
}

QStringList WallMode::groupings() const
{
    return {tr("nothing"), tr("tag"), tr("board"), tr("part")};
}

void WallMode::step(int by)
{
    m_page = ((m_page + by) % pages() + pages()) % pages();
    m_key = m_page > 0 ? m_keys.at(m_page - 1) : QString();
    lookAgain();
    restartCycle();
}

int WallMode::boardsFrom(int row) const
{
    int boards = 0;
    for (int i = std::max(0, row); i < m_rows.size(); ++i)
        boards += m_rows.at(i).count;
    return boards;
}

QString WallMode::title() const
{
    if (m_page == 0)
        return {};
    if (!m_key.isEmpty())
        return m_key;
    return m_groupBy == FleetGroups::Tag ? tr("without a tag") : tr("not known yet");
}

QString WallMode::clock() const
{
    return m_format.clockTime(m_format.now());
}

void WallMode::later()
{
    if (m_active && !m_look.isActive())
        m_look.start();
}

void WallMode::lookAgain()
{
    m_look.stop();
    const auto by = FleetGroups::GroupBy(m_groupBy);
    const QList<fleet::NodeId> ids = m_backend.fleet().ids();
    QStringList keys;
    if (by != FleetGroups::None) {
        for (const fleet::NodeId id : ids)
            keys << FleetGroups::keyOf(*m_backend.fleet().node(id), by);
    }
    const QStringList keyOfRow = keys;
    keys.removeDuplicates();
    std::sort(keys.begin(), keys.end(), [](const QString& a, const QString& b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : compareNaturally(a, b) < 0;
    });
    // One group of all says nothing that the first page does not say.
    m_keys = keys.size() > 1 ? keys.mid(0, mostPages) : QStringList();
    // The group that is shown stays, wherever others came or went; else it begins anew.
    const qsizetype at = m_page > 0 ? m_keys.indexOf(m_key) : -1;
    m_page = at < 0 ? 0 : int(at) + 1;
    if (m_page == 0)
        m_key.clear();

    m_total = m_online = m_connecting = m_troubled = m_elsewhere = m_seen = m_muted = 0;
    m_worst = m_worstElsewhere = mark::Online;
    QList<Trouble> here;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const fleet::NodeSnapshot& node = *m_backend.fleet().node(ids.at(i));
        const bool shown = m_page == 0 || keyOfRow.at(i) == m_key;
        const auto trouble = troubleOf(node, m_attention.state(), m_format);
        if (!shown) {
            if (trouble && trouble->heed == Heed::Asks) {
                ++m_elsewhere;
                m_worstElsewhere = worseOf(m_worstElsewhere, trouble->mark);
            }
            continue;
        }
        ++m_total;
        m_online += isOnline(node);
        m_connecting += node.state == fleet::NodeState::Connecting;
        if (!trouble)
            continue;
        m_muted += trouble->heed == Heed::Muted;
        m_seen += trouble->heed == Heed::Seen;
        if (trouble->heed == Heed::Asks) {
            ++m_troubled;
            m_worst = worseOf(m_worst, trouble->mark);
        }
        if (trouble->heed != Heed::Muted)
            here.append(*trouble);
    }
    QList<Trouble> lines = gathered(here, together);
    if (lines.size() > mostLines)
        lines = gathered(here, together, true);
    RowUpdate::apply(*this, m_rows, lines);
    Q_EMIT changed();
}

int WallMode::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WallMode::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Trouble& trouble = m_rows.at(index.row());
    const bool known = trouble.since > 0;
    switch (role) {
    case MarkRole:
        return trouble.mark;
    case Qt::DisplayRole:
    case SubjectRole:
        return subject(trouble);
    case WhatRole:
        return trouble.what;
    case WhereRole:
        return trouble.where;
    case SinceRole:
        if (!known)
            return QString();
        return tr("since %1")
            .arg(m_format.now() - trouble.since < aDayMs ? m_format.clockTime(trouble.since)
                                                         : m_format.dateTime(trouble.since));
    case AgeRole:
        return known ? m_format.duration(std::max<qint64>(0, m_format.now() - trouble.since))
                     : QString();
    case SeenRole:
        if (trouble.heed != Heed::Seen)
            return QString();
        return trouble.seenBy.isEmpty() ? tr("seen") : tr("seen by %1").arg(trouble.seenBy);
    case DescriptionRole: {
        QStringList parts{subject(trouble), trouble.what, trouble.where,
                          this->data(index, SinceRole).toString(),
                          this->data(index, SeenRole).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> WallMode::roleNames() const
{
    return {{MarkRole, "mark"},     {SubjectRole, "subject"},
            {WhatRole, "what"},     {WhereRole, "where"},
            {SinceRole, "since"},   {AgeRole, "age"},
            {SeenRole, "seenText"}, {DescriptionRole, "description"}};
}

} // namespace rollcall::desktop
