// What a person chooses of the events, and does with it.
#include "app/desktop/events_model.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

/// "rk-04.lab", or how many there are.
template <class Value>
QList<Value> different(const QList<const store::EventRecord*>& events,
                       Value store::EventRecord::*member)
{
    QList<Value> values;
    for (const store::EventRecord* event : events) {
        if (!values.contains(event->*member))
            values.append(event->*member);
    }
    return values;
}

} // namespace

QList<const store::EventRecord*> EventsModel::targets() const
{
    QList<const store::EventRecord*> events;
    for (const store::EventRecord& event : m_events) {
        if (m_chosen.contains(event.id))
            events.append(&event);
    }
    if (events.isEmpty() && m_current >= 0 && m_current < m_events.size())
        events.append(&m_events.at(m_current));
    return events;
}

bool EventsModel::targetsSeen() const
{
    const auto events = targets();
    return !events.isEmpty() &&
           std::all_of(events.begin(), events.end(),
                       [](const store::EventRecord* event) { return event->acknowledged; });
}

void EventsModel::toggle(int row)
{
    if (row < 0 || row >= m_events.size())
        return;
    m_anchor = m_events.at(row).id;
    if (!m_chosen.remove(m_anchor))
        m_chosen.insert(m_anchor);
    say({ChosenRole});
    Q_EMIT chosenChanged();
}

void EventsModel::chooseTo(int row)
{
    if (row < 0 || row >= m_events.size())
        return;
    const auto anchor =
        std::find_if(m_events.cbegin(), m_events.cend(),
                     [this](const store::EventRecord& event) { return event.id == m_anchor; });
    const int from = anchor == m_events.cend() ? row : int(anchor - m_events.cbegin());
    for (int i = std::min(from, row); i <= std::max(from, row); ++i)
        m_chosen.insert(m_events.at(i).id);
    if (anchor == m_events.cend())
        m_anchor = m_events.at(row).id;
    say({ChosenRole});
    Q_EMIT chosenChanged();
}

void EventsModel::chooseAll()
{
    for (const store::EventRecord& event : std::as_const(m_events))
        m_chosen.insert(event.id);
    say({ChosenRole});
    Q_EMIT chosenChanged();
}

void EventsModel::chooseAsking()
{
    m_chosen.clear();
    for (const store::EventRecord& event : std::as_const(m_events)) {
        if (asks(event))
            m_chosen.insert(event.id);
    }
    say({ChosenRole});
    Q_EMIT chosenChanged();
}

void EventsModel::chooseNone()
{
    m_anchor = 0;
    m_chosen.clear();
    say({ChosenRole});
    Q_EMIT chosenChanged();
}

void EventsModel::chooseFor(int row)
{
    if (row < 0 || row >= m_events.size() || m_chosen.contains(m_events.at(row).id))
        return;
    m_chosen.clear();
    toggle(row);
}

void EventsModel::keepTargets()
{
    if (m_chosen.isEmpty())
        toggle(m_current);
}

void EventsModel::acknowledge()
{
    const bool seen = !targetsSeen();
    QList<qint64> ids;
    for (const store::EventRecord* event : targets()) {
        if (event->acknowledged.has_value() != seen)
            ids.append(event->id);
    }
    m_attention.acknowledge(ids, seen);
    chooseNone();
}

void EventsModel::mute(int scope, int span, const QString& reason)
{
    QList<store::MuteRecord> wanted;
    for (const store::EventRecord* event : targets()) {
        store::MuteRecord mute;
        if (scope != Kinds)
            mute.node = event->node;
        if (scope != Nodes)
            mute.kind = event->kind;
        mute.reason = reason.trimmed();
        if (!wanted.contains(mute))
            wanted.append(mute);
    }
    m_attention.mute(wanted, Attention::Span(span));
    chooseNone();
}

QStringList EventsModel::muteChoices() const
{
    const auto events = targets();
    if (events.isEmpty())
        return {};
    const auto nodes = different(events, &store::EventRecord::node);
    const auto kinds = different(events, &store::EventRecord::kind);
    QStringList titles;
    for (const store::EventKind kind : kinds)
        titles << titleOf(kind);
    const QString what = titles.join(QStringLiteral(", "));
    if (nodes.size() == 1) {
        const QString name = nameOf(nodes.first());
        return {tr("Everything of %1").arg(name), tr("On every node: %1").arg(what),
                tr("On %1 alone: %2").arg(name, what)};
    }
    return {tr("Everything of these %n nodes", nullptr, int(nodes.size())),
            tr("On every node: %1").arg(what),
            tr("On these %n nodes, what each of them tells here", nullptr, int(nodes.size()))};
}

} // namespace rollcall::desktop
