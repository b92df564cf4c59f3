#include "app/desktop/alerts.h"

#include "app/desktop/app_settings.h"
#include "app/desktop/core_words.h"
#include "app/desktop/desktop_notifier.h"
#include "core/fleet/fleet.h"

#include <array>

namespace rollcall::desktop {

namespace {

const std::array<QString, severities> words{
    QStringLiteral("notifyUrgent"), QStringLiteral("notifyWarnings"),
    QStringLiteral("notifyNotices"), QStringLiteral("notifyRecovered")};
const QString trayWord = QStringLiteral("tray"), closeWord = QStringLiteral("closeToTray");
const QString yes = QStringLiteral("yes"), no = QStringLiteral("no");
/// Notifications that are remembered so that they can be taken back.
constexpr qsizetype mostRemembered = 200;

DesktopNotifier::Urgency urgencyOf(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return DesktopNotifier::Urgency::Critical;
    case Severity::Warning:
        return DesktopNotifier::Urgency::Normal;
    case Severity::Notice:
    case Severity::Recovered:
        break;
    }
    return DesktopNotifier::Urgency::Low;
}

} // namespace

Alerts::Alerts(fleet::Fleet& fleet, AppSettings& settings, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_settings(settings)
{
    m_steady.start();
    m_clock = [this] { return m_steady.elapsed(); };
    for (int i = 0; i < severities; ++i) {
        if (const QString word = settings.word(words[std::size_t(i)]); !word.isEmpty())
            m_plan.setWanted(Severity(i), word == yes);
    }
    m_showsTray = settings.word(trayWord) != no;
    m_closesToTray = settings.word(closeWord) == yes;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alerts::flush);
}

Alerts::~Alerts() = default;

void Alerts::start(std::unique_ptr<DesktopNotifier> notifier)
{
    m_notifier = std::move(notifier);
    connect(m_notifier.get(), &DesktopNotifier::problemChanged, this, &Alerts::problemChanged);
    connect(m_notifier.get(), &DesktopNotifier::activated, this, [this](quint64 tag) {
        QList<fleet::NodeId> nodes = m_shown.value(tag).nodes;
        const QSet<fleet::NodeId> different(nodes.cbegin(), nodes.cend());
        Q_EMIT windowRequested();
        if (different.size() == 1 && m_fleet.node(nodes.first()))
            Q_EMIT nodeRequested(double(nodes.first()));
        else
            Q_EMIT eventsRequested();
    });
    const QList<fleet::NodeId> ids = m_fleet.ids();
    for (const fleet::NodeId id : ids)
        look(id);
    connect(&m_fleet, &fleet::Fleet::nodeAdded, this, &Alerts::look);
    connect(&m_fleet, &fleet::Fleet::nodeChanged, this, &Alerts::look);
    connect(&m_fleet, &fleet::Fleet::nodeRemoved, this, &Alerts::forget);
}

bool Alerts::isMuted(fleet::NodeId node, store::EventKind kind) const
{
    return m_isMuted && m_isMuted(node, kind);
}

bool Alerts::isSeen(fleet::NodeId node, store::EventKind kind) const
{
    return m_isSeen && m_isSeen(node, kind);
}

QString Alerts::problem() const
{
    return m_notifier ? m_notifier->problem() : QString();
}

void Alerts::look(fleet::NodeId id)
{
    const fleet::NodeSnapshot* node = m_fleet.node(id);
    if (!node)
        return;
    const auto known = m_open.find(id);
    if (known == m_open.end()) {
        m_open.insert(id, node->openEvents);
        return;
    }
    if (*known == node->openEvents)
        return;
    const QList<store::EventKind> before = std::exchange(*known, node->openEvents);
    const QString where = node->record.tags.value(0);
    for (const store::EventKind kind : node->openEvents) {
        if (!before.contains(kind))
            tell({id, kind, node->record.name, where, false});
    }
    for (const store::EventKind kind : before) {
        if (!node->openEvents.contains(kind))
            tell({id, kind, node->record.name, where, true});
    }
}

void Alerts::tell(const News& news)
{
    const bool muted = isMuted(news.node, news.kind);
    if (news.ended) {
        withdraw(news.node, news.kind);
        m_silent.remove({news.node, int(news.kind)});
    } else if (muted) {
        m_silent.insert({news.node, int(news.kind)});
    }
    if (muted)
        m_plan.forget(news.node, news.kind); // neither that it began nor that it is over
    else
        m_plan.add(news, m_clock());
    schedule();
}

void Alerts::tellMoment(const store::EventRecord& event)
{
    const fleet::NodeSnapshot* node = m_fleet.node(event.node);
    if (!node || !m_notifier || isMuted(event.node, event.kind))
        return;
    m_plan.add({event.node, event.kind, node->record.name, node->record.tags.value(0), false, true,
                fromCore(event.detail)},
               m_clock());
    schedule();
}

void Alerts::heed()
{
    if (!m_notifier)
        return;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        for (const store::EventKind kind : it.value()) {
            const fleet::NodeId id = it.key();
            const fleet::NodeSnapshot* node = m_fleet.node(id);
            if (isMuted(id, kind)) {
                // Also what was told before it was muted.
                withdraw(id, kind);
                m_plan.forget(id, kind);
                m_silent.insert({id, int(kind)});
            } else if (isSeen(id, kind)) {
                withdraw(id, kind);
                m_plan.hush(id, kind);
                m_silent.remove({id, int(kind)});
            } else if (m_silent.remove({id, int(kind)}) && node) {
                m_plan.add({id, kind, node->record.name, node->record.tags.value(0), false},
                           m_clock());
            }
        }
    }
    schedule();
}

void Alerts::forget(fleet::NodeId id)
{
    m_open.remove(id);
    m_silent.removeIf([=](const QPair<fleet::NodeId, int>& each) { return each.first == id; });
    m_plan.forget(id);
    schedule();
}

void Alerts::schedule()
{
    const std::optional<qint64> wait = m_plan.waitMs(m_clock());
    if (!wait)
        m_timer.stop();
    else
        m_timer.start(int(std::min<qint64>(*wait, NotificationPlan::spanMs)));
}

void Alerts::flush()
{
    for (const Note& note : m_plan.take(m_clock()))
        show(note);
    schedule();
}

void Alerts::show(const Note& note)
{
    if (!m_notifier)
        return;
    const quint64 tag = m_nextTag++;
    Shown shown;
    shown.nodes = note.nodes;
    if (note.severity != Severity::Recovered) {
        for (qsizetype i = 0; i < note.nodes.size(); ++i)
            shown.open.insert({note.nodes.at(i), int(note.kinds.at(i))});
    }
    if (m_shown.size() >= mostRemembered)
        m_shown.clear();
    m_shown.insert(tag, shown);
    m_notifier->show(tag, {note.title, note.body, urgencyOf(note.severity), true});
}

/// "Offline" that stands there an hour after the board came back tells a lie.
void Alerts::withdraw(fleet::NodeId node, store::EventKind kind)
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->open.remove({node, int(kind)}) && it->open.isEmpty() && m_notifier)
            m_notifier->withdraw(it.key());
    }
}

void Alerts::choose(Severity severity, bool wanted)
{
    if (wanted == m_plan.isWanted(severity))
        return;
    m_plan.setWanted(severity, wanted);
    m_settings.setWord(words[std::size_t(severity)], wanted ? yes : no);
    Q_EMIT choiceChanged();
}

void Alerts::setShowsTray(bool shows)
{
    if (shows == m_showsTray)
        return;
    m_showsTray = shows;
    m_settings.setWord(trayWord, shows ? yes : no);
    Q_EMIT choiceChanged();
}

void Alerts::setClosesToTray(bool closes)
{
    if (closes == m_closesToTray)
        return;
    m_closesToTray = closes;
    m_settings.setWord(closeWord, closes ? yes : no);
    Q_EMIT choiceChanged();
}

void Alerts::setTrayAvailable(bool available)
{
    if (available == m_trayAvailable)
        return;
    m_trayAvailable = available;
    Q_EMIT choiceChanged();
}

} // namespace rollcall::desktop
